import { isSameLanguage } from '../language.ts'
import type { CollatedQuote } from '../types.ts'

/** Whether a source gives a quote in no words of the base's language: they are then no rewording. */
export function isTranslated(quote: CollatedQuote, source: string): boolean {
  const foreign = quote.wordings.map((_, wording) => isForeign(quote, wording))
  return (
    foreign.includes(true) &&
    quote.members.every((member) => member.source !== source || foreign[member.wording]!)
  )
}

/** Whether a wording is in another language than the base; words are not compared across languages. */
export function isForeign({ wordings, base }: CollatedQuote, wording: number): boolean {
  return !isSameLanguage(wordings[wording]!.lang, wordings[base]!.lang)
}
