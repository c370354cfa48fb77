import { formerOf } from '../story/former-of.ts'
import { nameOfSource } from '../story/name-of-source.ts'
import { quoteTitle } from '../story/quote-title.ts'
import { mainSpeaker, sayingsOf } from '../story/sayings-of.ts'
import { shownWords } from '../story/shown-words.ts'
import type { Quote, Story } from '../types.ts'
import { absoluteHref, quoteHref } from './address.ts'
import { escapeHtml } from './escape-html.ts'

/** A quote by the oEmbed format, version 1.0: a block quotation with its link, without script or style. */
export function toOembed(story: Story, quote: Quote) {
  return {
    version: '1.0',
    type: 'rich',
    title: quoteTitle(story, quote),
    provider_name: 'Synoptic',
    html: toEmbedHtml(story, quote),
    width: 640,
    height: 240,
  }
}

/** A block quotation to paste into another page: words, speaker, sources, link, words first published. All of it is escaped. */
export function toEmbedHtml(story: Story, quote: Quote): string {
  const base = quote.wordings[quote.base]!
  const sayings = sayingsOf(story, quote)
  const speaker = mainSpeaker(sayings)
  const path = quoteHref(quote.id)
  const address = escapeHtml(absoluteHref(path) ?? path)
  const sources = escapeHtml(sayings.map(({ source }) => nameOfSource(source)).join(', '))
  const words = escapeHtml(shownWords(base.text))
  const by = speaker ? `${escapeHtml(speaker.name)}, as quoted by ` : 'As quoted by '
  const former = formerOf(story, quote)?.words ?? null
  const was =
    former === null ? '' : `<p lang="en">First published as <q dir="auto">${escapeHtml(former)}</q></p>`
  return `<blockquote cite="${address}" lang="${escapeHtml(base.lang)}"><p dir="auto">${words}</p><p lang="en">${by}<a href="${address}">${sources}</a></p>${was}</blockquote>`
}
