import { isForeign } from '../story/is-translated.ts'
import type { CollatedQuote, Member } from '../types.ts'
import type { DifferenceMark, OmissionMark } from './mark.ts'

/**
 * What one place of a quote gives otherwise than the base, in the source's `text`: words that differ, and words before
 * which the base has more. What an excerpt leaves out at either end is no difference.
 *
 * The table holds the words as the wording's first source prints them; other sources may print them with other
 * case or marks, so each word is looked for after the one before it, and one that is not found is passed over.
 */
export function findDifferences(
  quote: CollatedQuote,
  member: Member,
  text: string,
): (DifferenceMark | OmissionMark)[] {
  if (member.wording === quote.base || isForeign(quote, member.wording)) return []
  const words = text.slice(member.start, member.end).toLowerCase()
  const base = quote.table.rows[quote.base] ?? []
  const differences: DifferenceMark[] = []
  const omissions: OmissionMark[] = []
  let left: string[] = []
  let from = 0
  for (const [column, cell] of (quote.table.rows[member.wording] ?? []).entries()) {
    if (!cell) {
      left.push(base[column]?.text ?? '')
      continue
    }
    const at = findWord(words, cell.text.toLowerCase(), from)
    const omitted = left.filter(Boolean).join(' ')
    left = []
    if (at < 0) continue
    const start = member.start + at
    const end = start + cell.text.length
    if (omitted && from > 0) omissions.push({ kind: 'omission', start, end, words: omitted })
    from = at + cell.text.length
    if (cell.match === 'same') continue
    const last = differences.at(-1)
    const touches = last?.match === cell.match && /^\s*$/.test(text.slice(last.end, start)) && !omitted
    if (touches) last.end = end
    else differences.push({ kind: 'difference', start, end, match: cell.match })
  }
  return [...differences, ...omissions]
}

/** Where `word` begins from `from` on, not within another word; -1 where it does not. */
function findWord(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from)
  while (at > 0 && /\p{Lu}|\p{Ll}|\p{N}/u.test(text[at - 1]!) && /^[\p{Lu}\p{Ll}\p{N}]/u.test(word))
    at = text.indexOf(word, at + 1)
  return at
}
