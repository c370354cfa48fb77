import { primaryLanguage } from '../../language.ts'
import type { Change, Span } from '../../types.ts'
import { type NumberInText, readNumbers } from '../level/read-numbers.ts'

/** A wording and its language, BCP 47. */
type Version = { text: string; lang: string }

/**
 * Numbers of a translation that are others than those of the base: “Forty-one → cuarenta”. What one of the two leaves out
 * is not told, nor an hour of twelve against one of twenty-four, nor *one*, which languages use as an article.
 */
export function compareAcrossLanguages(base: Version, wording: Version): Change[] {
  const ours = numbersOf(base)
  const theirs = numbersOf(wording)
  const lost = without(ours, theirs)
  const added = without(theirs, ours)
  return lost.slice(0, added.length).flatMap((from, n): Change[] => {
    const to = added[n]!
    if (areOneHour(from.value, to.value)) return []
    const text = `number changed: ${base.text.slice(from.start, from.end)} → ${wording.text.slice(to.start, to.end)}`
    return [{ kind: 'number-changed', text, base: spanOf(from), wording: spanOf(to) }]
  })
}

function numbersOf({ text, lang }: Version): NumberInText[] {
  return readNumbers(text, primaryLanguage(lang)).filter(({ value }) => value !== 1)
}

/** The numbers of which the other side has no like, each counted once. */
function without(numbers: readonly NumberInText[], others: readonly NumberInText[]): NumberInText[] {
  const left = others.map(({ value }) => value)
  return numbers.filter(({ value }) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function areOneHour(a: number, b: number): boolean {
  return Math.abs(a - b) === 12 && Math.max(a, b) <= 24
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
