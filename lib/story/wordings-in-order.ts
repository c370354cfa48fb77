import { primaryLanguage } from '../language.ts'
import type { Quote, Wording } from '../types.ts'

/** A wording with its index in the quote, and its place in the order of show, which gives it its letter. */
export type Shown = { wording: Wording; index: number; order: number; unquoted: boolean; isBase: boolean }

/** The base, the other wordings in its language, then translations; in each, those that more sources carry first. */
export function wordingsInOrder(quote: Quote): Shown[] {
  const language = primaryLanguage(quote.wordings[quote.base]!.lang)
  const isForeign = ({ wording }: { wording: Wording }) => primaryLanguage(wording.lang) !== language
  return quote.wordings
    .map((wording, index) => {
      const places = quote.members.filter((m) => m.wording === index)
      return { wording, index, isBase: index === quote.base, unquoted: places.every((m) => !m.quoted) }
    })
    .sort(
      (a, b) =>
        Number(b.isBase) - Number(a.isBase) ||
        Number(isForeign(a)) - Number(isForeign(b)) ||
        b.wording.sources.length - a.wording.sources.length ||
        a.index - b.index,
    )
    .map((shown, order) => ({ ...shown, order }))
}
