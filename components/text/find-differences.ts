import type { Member, Quote } from '../../lib/types.ts'
import type { DifferenceMark } from './mark.ts'

/**
 * The words of one place of a quote that the base gives otherwise, as spans of the source's `text`.
 * The table holds the words as the wording's first source prints them; other sources may print them with other
 * case or marks, so each word is looked for after the one before it, and one that is not found is passed over.
 */
export function findDifferences(quote: Quote, member: Member, text: string): DifferenceMark[] {
  if (member.wording === quote.base) return []
  const words = text.slice(member.start, member.end).toLowerCase()
  const found: DifferenceMark[] = []
  let from = 0
  for (const cell of quote.table.rows[member.wording] ?? []) {
    if (!cell) continue
    const at = words.indexOf(cell.text.toLowerCase(), from)
    if (at < 0) continue
    const end = at + cell.text.length
    from = end
    if (cell.match === 'same') continue
    const last = found.at(-1)
    const start = member.start + at
    const touches =
      last && last.match === cell.match && /^\s*$/.test(words.slice(last.end - member.start, at))
    if (touches) last.end = member.start + end
    else found.push({ kind: 'difference', start, end: member.start + end, match: cell.match })
  }
  return found
}
