import { differencesOf, wordsNotIn } from '../story/differences-of.ts'
import { isGrave } from '../story/is-grave.ts'
import { isQuoted } from '../story/is-quoted.ts'
import { isForeign } from '../story/is-translated.ts'
import { sourceInWords } from '../story/name-of-source.ts'
import { shownWords } from '../story/shown-words.ts'
import { sourceById } from '../story/source-by-id.ts'
import { speakerInWords } from '../story/speaker-in-words.ts'
import { stateInWords } from '../story/state-of.ts'
import { summarizeStory } from '../story/summarize-story.ts'
import type { Quote, Span, Story } from '../types.ts'

/** What stands on a social card. Plain data: equal content gives an equal picture. */
export type CardContent = {
  base: CardWording
  /** The wording that changes the base most gravely, else the rewording that most sources carry; `null` where none is reworded. */
  other: CardOther | null
  /** Who said it, and the language of that line; `null` where no source names anybody. */
  speaker: { text: string; lang: string } | null
  /** The line above: what the words are from. */
  head: { text: string; lang: string }
  /** For those who do not see the picture. */
  alt: string
}

/** One wording on a card. Offsets: UTF-16 into `text`, which is without a comma that led on to “said”. */
export type CardWording = {
  text: string
  lang: string
  /** Drawn in quotation marks: some source has it so. */
  quoted: boolean
  outlets: string[]
  /** Words that the wording it is compared with has otherwise, or not at all. */
  marks: Span[]
  /** Where words of the base are left out with nothing in their place. */
  omissions: number[]
}

/** A wording beside the base. `change`: the gravest change in plain words, `null` where none is grave. */
type CardOther = CardWording & { change: string | null }

/** The content of a quote's card. */
export function toCardContent(story: Story, quote: Quote): CardContent {
  const at = chooseOther(quote)
  const base = toWording(story, quote, quote.base)
  const other = at === null ? null : toOther(story, quote, at)
  const speaker = speakerInWords(quote)
  const content = {
    base:
      at === null ? base : { ...base, marks: telling(within(wordsNotIn(quote, at), base.text), base.text) },
    other,
    speaker: speaker === null ? null : { text: speaker, lang: quote.speakersDiffer ? 'en' : base.lang },
    head: { text: story.title, lang: story.lang },
  }
  return { ...content, alt: describeCard(content) }
}

/** The content of a story's card: its title, with what is beside it and whose sources stand side by side. */
export function toStoryCardContent(story: Story): CardContent {
  const outlets = [...new Set(story.sources.map(sourceInWords))]
  const head = summarizeStory(story)
  return {
    base: { text: story.title, lang: story.lang, quoted: false, outlets, marks: [], omissions: [] },
    other: null,
    speaker: null,
    head: { text: head, lang: 'en' },
    alt: `${story.title}: ${head}. ${outlets.join(', ')}.`,
  }
}

/** An excerpt has no other words to show. The base's language goes before others, a grave change before a harmless one. */
function chooseOther(quote: Quote): number | null {
  const rank = (at: number) => [
    isForeign(quote, at) ? 0 : 1,
    gravest(quote, at) ? 1 : 0,
    quote.wordings[at]!.sources.length,
  ]
  const candidates = quote.wordings.flatMap(({ relation }, at) =>
    at !== quote.base && relation === 'reworded' ? [{ at, rank: rank(at) }] : [],
  )
  candidates.sort((a, b) => {
    const first = a.rank.findIndex((value, i) => value !== b.rank[i])
    return first < 0 ? a.at - b.at : b.rank[first]! - a.rank[first]!
  })
  return candidates[0]?.at ?? null
}

/** The first grave change: changes stand in the order of their weight. */
function gravest(quote: Quote, at: number): string | null {
  return quote.wordings[at]!.changes.find(isGrave)?.text ?? null
}

function toOther(story: Story, quote: Quote, at: number): CardOther {
  const wording = toWording(story, quote, at)
  const runs = differencesOf(quote, at)
  const spans = (kind: 'differs' | 'omitted') => runs.filter((run) => run.kind === kind)
  return {
    ...wording,
    marks: within(spans('differs'), wording.text),
    omissions: spans('omitted').map(({ start }) => Math.min(start, wording.text.length)),
    change: gravest(quote, at),
  }
}

function toWording(story: Story, quote: Quote, at: number): CardWording {
  const { text, lang, sources } = quote.wordings[at]!
  const outlets = sources.map((id) => sourceInWords(sourceById(story, id)))
  return {
    text: shownWords(text),
    lang,
    quoted: isQuoted(quote, at),
    outlets: [...new Set(outlets)],
    marks: [],
    omissions: [],
  }
}

/**
 * Share of a base's characters above which none is marked: with more, the marks no longer show where to look; with
 * less, a short quote of which half is cut would not show what.
 */
const mostMarked = 0.6

function telling(marks: readonly Span[], { length }: string): Span[] {
  const marked = marks.reduce((sum, { start, end }) => sum + end - start, 0)
  return marked > length * mostMarked ? [] : [...marks]
}

/** Spans within a text, without what lies behind its end. */
function within(spans: readonly Span[], { length }: string): Span[] {
  return spans.flatMap(({ start, end }) => (start < length ? [{ start, end: Math.min(end, length) }] : []))
}

/** “In Der Anselbote, not in quotation marks · negation lost: “not””: what stands above the words themselves. */
export function introduceOther({ outlets, quoted, change }: CardOther): string {
  const names = `In ${outlets.join(', ')}${quoted ? '' : `, ${stateInWords.unquoted}`}`
  return change === null ? names : `${names} · ${change}`
}

function describeCard({ base, other, speaker, head }: Omit<CardContent, 'alt'>): string {
  const by = speaker === null ? '' : ` – ${speaker.text}`
  const words = ({ text, quoted }: CardWording) => (quoted ? `“${text}”` : text)
  const also = other === null ? '' : ` ${introduceOther(other)}: ${words(other)}.`
  return `${words(base)}${by}, in ${base.outlets.join(', ')}.${also} From “${head.text}”.`
}
