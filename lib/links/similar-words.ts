/** Whether two words are one but for a slip of the hand: one edit from four letters on, two from eight on. */
export function areSimilarWords(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  if (longer < 4 || Math.abs(a.length - b.length) > 2) return false
  return isWithinEdits(a, b, longer < 8 ? 1 : 2)
}

/** Whether at most so many letters put in, taken out or replaced (Levenshtein) lead from one word to the other. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return false
    row = next
  }
  return row[b.length]! <= most
}
