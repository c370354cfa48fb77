import { carriersOf } from '../story/carriers.ts'
import { shownWords } from '../story/shown-words.ts'
import type { Quote, Source, Story } from '../types.ts'
import { absoluteHref, quoteHref } from './address.ts'

/** A quote as schema.org's `Quotation`, with the articles that carry it; who said it only where sources agree. */
export function quoteFacts(story: Story, quote: Quote): Record<string, unknown> {
  const { speaker, speakersDiffer } = quote
  const base = quote.wordings[quote.base]!
  const path = quoteHref(quote.id)
  return {
    '@type': 'Quotation',
    text: shownWords(base.text),
    inLanguage: base.lang,
    url: absoluteHref(path) ?? path,
    ...(speaker && !speakersDiffer ? { creator: { '@type': 'Person', name: speaker.name } } : {}),
    isPartOf: carriersOf(story, quote).map(articleFacts),
  }
}

/** A source as schema.org's `Article`: the original, not our page of it. */
export function articleFacts(source: Source): Record<string, unknown> {
  return {
    '@type': 'Article',
    headline: source.title,
    inLanguage: source.lang,
    ...(source.author ? { author: { '@type': 'Person', name: source.author } } : {}),
    ...(source.outlet ? { publisher: { '@type': 'Organization', name: source.outlet } } : {}),
    ...(source.published ? { datePublished: source.published } : {}),
    ...(source.url ? { url: source.url } : {}),
  }
}
