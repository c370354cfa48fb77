import { directionOf } from '../language.ts'
import { formerOf } from '../story/former-of.ts'
import { givenBy } from '../story/given-by.ts'
import { listInWords } from '../story/list-in-words.ts'
import { sourceInWords } from '../story/name-of-source.ts'
import { quoteTitle } from '../story/quote-title.ts'
import { shownWords } from '../story/shown-words.ts'
import { speakerInWords } from '../story/speaker-in-words.ts'
import type { Quote, Source, Story } from '../types.ts'
import { absoluteHref, quoteHref } from './address.ts'
import { escapeHtml } from './escape-html.ts'

/** A quote by the oEmbed format, version 1.0: a block quotation with its link, without script or style. */
export function toOembed(story: Story, quote: Quote) {
  return {
    version: '1.0',
    type: 'rich',
    title: quoteTitle(quote),
    provider_name: 'Synoptic',
    html: toEmbedHtml(story, quote),
    width: 640,
    height: 240,
  }
}

/**
 * A block quotation to paste into another page: words, speaker, who gives them and how, words first published, link.
 * All of it is escaped.
 */
export function toEmbedHtml(story: Story, quote: Quote): string {
  const base = quote.wordings[quote.base]!
  const path = quoteHref(quote.id)
  const address = escapeHtml(absoluteHref(path) ?? path)
  const given = givenBy(story, quote)
    .map(({ way, sources }) => `${way} ${listInWords(sources.map(nameInHtml))}`)
    .join('; ')
  const speaker = speakerInWords(quote)
  const by = speaker ? `<bdi>${escapeHtml(capitalize(speaker))}</bdi>, ${given}` : capitalize(given)
  const former = formerOf(story, quote)?.words ?? null
  const was =
    former === null ? '' : `<p lang="en">First published as <q dir="auto">${escapeHtml(former)}</q></p>`
  const { lang, dir } = { lang: escapeHtml(base.lang), dir: directionOf(base.lang) }
  return `<blockquote cite="${address}" lang="${lang}" dir="${dir}"><p>${escapeHtml(shownWords(base.text))}</p><p lang="en" dir="ltr"><a href="${address}">${by}</a></p>${was}</blockquote>`
}

/** A name of any script, so that it turns nothing around it. */
function nameInHtml(source: Source): string {
  return `<bdi>${escapeHtml(sourceInWords(source))}</bdi>`
}

/** “As quoted by …”; a name that begins small, “a U.S. official”, begins the line. */
function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
