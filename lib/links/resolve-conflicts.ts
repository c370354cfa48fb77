/** A ledger with the marks of an unsettled git merge, with both sides of each kept. */
export function resolveConflicts(text: string): string {
  let side: 'both' | 'base' = 'both'
  const kept: string[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('|||||||')) side = 'base'
    else if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(line)) side = 'both'
    else if (side === 'both') kept.push(line)
  }
  return kept.join('\n')
}
