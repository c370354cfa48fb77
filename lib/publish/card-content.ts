import type { Quote, Source, Span, Story, Wording } from '../types.ts'

/** What stands on a quote's social card. Plain data: equal content gives an equal picture. */
export type CardContent = {
  base: CardWording
  /** The rewording that most sources carry, with the words that differ from the base; `null` where there is none. */
  other: (CardWording & { marks: Span[] }) | null
  speaker: string | null
  story: string
  /** For those who do not see the picture. */
  alt: string
}

/** One wording on a card. `text` is without a comma that led on to “said”; marks are UTF-16 into it. */
export type CardWording = { text: string; lang: string; outlets: string[] }

/** Longest title that stands for an outlet that is not known, in characters. */
const longestTitle = 36

/** The content of a quote's card. */
export function toCardContent(story: Story, quote: Quote): CardContent {
  const base = quote.wordings[quote.base]!
  const other = chooseOther(quote)
  const speaker =
    story.quotations.find(({ id }) =>
      quote.members.some((member) => member.wording === quote.base && member.quotation === id),
    )?.speaker?.name ?? null
  const content = {
    base: toCardWording(story, base),
    other:
      other === null
        ? null
        : { ...toCardWording(story, quote.wordings[other]!), marks: marksOf(quote, other) },
    speaker,
    story: story.title,
  }
  return { ...content, alt: describeCard(content) }
}

/** The reworded wording with most sources, of the base's language before others; an excerpt has no other words to show. */
function chooseOther(quote: Quote): number | null {
  let best: number | null = null
  const rank = (at: number) => (isOneLanguage(quote, at) ? 1000 : 0) + quote.wordings[at]!.sources.length
  quote.wordings.forEach(({ relation }, at) => {
    if (at === quote.base || relation !== 'reworded') return
    if (best === null || rank(at) > rank(best)) best = at
  })
  return best
}

function isOneLanguage(quote: Quote, wording: number): boolean {
  const primary = (at: number) => quote.wordings[at]!.lang.split('-')[0]!.toLowerCase()
  return primary(quote.base) === primary(wording)
}

function toCardWording(story: Story, { text, lang, sources }: Wording): CardWording {
  const outlets = sources.flatMap((id) => {
    const source = story.sources.find((candidate) => candidate.id === id)
    return source === undefined ? [] : [outletOf(source)]
  })
  return { text: shownText(text), lang, outlets: [...new Set(outlets)] }
}

function outletOf({ outlet, title }: Source): string {
  if (outlet !== null) return outlet
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`
}

function shownText(text: string): string {
  return text.replace(/\s*[,،，、]\s*$/, '')
}

/** Words of a wording that differ from the base or stand elsewhere; none of a translation, in which all do. */
function marksOf(quote: Quote, wording: number): Span[] {
  if (!isOneLanguage(quote, wording)) return []
  const length = shownText(quote.wordings[wording]!.text).length
  return (quote.table.rows[wording] ?? []).flatMap((cell) =>
    cell === null || cell.match === 'same' || cell.end > length ? [] : [{ start: cell.start, end: cell.end }],
  )
}

function describeCard({ base, other, speaker, story }: Omit<CardContent, 'alt'>): string {
  const by = speaker === null ? '' : ` – ${speaker}`
  const also = other === null ? '' : ` In ${other.outlets.join(', ')}: “${other.text}”.`
  return `“${base.text}”${by}, in ${base.outlets.join(', ')}.${also} From “${story}”.`
}
