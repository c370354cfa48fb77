import type { CollatedQuote, Wording } from '../types.ts'
import { isQuoted } from './is-quoted.ts'
import { isForeign } from './is-translated.ts'

/** A wording with its index in the quote, and its place in the order of show, which gives it its letter. */
export type Shown = { wording: Wording; index: number; order: number; unquoted: boolean; isBase: boolean }

/** The base, the other wordings in its language, then translations; in each, those that more sources carry first. */
export function wordingsInOrder(quote: CollatedQuote): Shown[] {
  return quote.wordings
    .map((wording, index) => ({
      wording,
      index,
      isBase: index === quote.base,
      unquoted: !isQuoted(quote, index),
    }))
    .sort(
      (a, b) =>
        Number(b.isBase) - Number(a.isBase) ||
        Number(isForeign(quote, a.index)) - Number(isForeign(quote, b.index)) ||
        b.wording.sources.length - a.wording.sources.length ||
        a.index - b.index,
    )
    .map((shown, order) => ({ ...shown, order }))
}
