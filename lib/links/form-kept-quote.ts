import { guessLanguage } from '../engine/guess-language.ts'
import { levelWords } from '../engine/tokenize.ts'
import type { Cell, Member, Quotation, Quote, Span, Wording } from '../types.ts'

type Place = Span & { source: string; base: boolean }

/**
 * A quote whose places the ledger knows and the engine does not see any more. Quotations that stand there are used;
 * others are made, of kind `found`.
 */
export function formKeptQuote(
  id: string,
  places: readonly Place[],
  sources: readonly { id: string; text: string }[],
  quotations: readonly Quotation[],
): { quote: Quote; quotations: Quotation[] } {
  const order = new Map(sources.map((source, index) => [source.id, index]))
  const texts = new Map(sources.map((source) => [source.id, source.text]))
  const sorted = [...places].sort(
    (a, b) => order.get(a.source)! - order.get(b.source)! || a.start - b.start || a.end - b.end,
  )
  const made: Quotation[] = []
  const wordings: Wording[] = []
  const levels: string[] = []
  const members = sorted.map((place): Member => {
    const text = texts.get(place.source)!.slice(place.start, place.end)
    const lang = guessLanguage(text)
    const level = levelWords(text, lang)
      .map((word) => word.level)
      .join(' ')
    let wording = levels.indexOf(level)
    if (wording < 0) {
      wording = wordings.length
      levels.push(level)
      wordings.push({ text, lang, sources: [], relation: 'verbatim', variants: [], changes: [] })
    }
    const { sources: carriers } = wordings[wording]!
    if (!carriers.includes(place.source)) carriers.push(place.source)
    const around = quotations.find(
      (known) => known.source === place.source && known.start <= place.start && known.end >= place.end,
    )
    const quotation = around ?? toQuotation(place)
    if (!around) made.push(quotation)
    const words = level.split(' ').length
    return {
      source: place.source,
      start: place.start,
      end: place.end,
      quotation: quotation.id,
      quoted: quotation.quoted,
      relation: 'verbatim',
      score: 1,
      rule: 'permalink',
      evidence: { equal: words, alike: 0, of: words },
      wording,
    }
  })
  const baseAt = Math.max(
    0,
    sorted.findIndex((place) => place.base),
  )
  const base = members[baseAt]!.wording
  const carriers = new Set(places.map(({ source }) => source))
  const rows = wordings.map(({ text, lang }) =>
    levelWords(text, lang).map(
      ({ start, end, text: word }): Cell => ({ start, end, text: word, match: 'same' }),
    ),
  )
  const columns = Math.max(...rows.map((row) => row.length))
  return {
    quote: {
      id,
      base,
      wordings,
      table: {
        columns,
        rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => null)]),
      },
      members,
      absent: sources.filter((source) => !carriers.has(source.id)).map((source) => source.id),
      number: 0,
    },
    quotations: made,
  }
}

function toQuotation(place: Place): Quotation {
  const span = { start: place.start, end: place.end }
  return {
    ...span,
    id: `${place.source}:${place.start}-${place.end}`,
    source: place.source,
    kind: 'found',
    quoted: false,
    outer: span,
    reason: 'published as a quote before',
    speaker: null,
    cue: null,
    via: null,
    utterance: null,
    parent: null,
  }
}
