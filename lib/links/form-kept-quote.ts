import { describeChanges } from '../engine/changes/describe-changes.ts'
import { collate } from '../engine/collate/collate.ts'
import { levelWords } from '../engine/tokenize.ts'
import type { CollatedQuote, Member, Quotation, Relation, Span, Wording } from '../types.ts'

type Place = Span & { source: string; base: boolean }
type SourceText = { id: string; text: string; lang: string }

/** How the words of a wording stand between the parts of an utterance. */
const betweenParts = ' … '

/**
 * A quote whose places the ledger knows and the engine does not see any more. Quotations that stand there are used;
 * others are made, of kind `found`.
 */
export function formKeptQuote(
  id: string,
  places: readonly Place[],
  sources: readonly SourceText[],
  quotations: readonly Quotation[],
): { quote: CollatedQuote; quotations: Quotation[] } {
  const order = new Map(sources.map((source, index) => [source.id, index]))
  const sorted = [...places].sort(
    (a, b) => order.get(a.source)! - order.get(b.source)! || a.start - b.start || a.end - b.end,
  )
  const read = sorted.map((place) => readPlace(place, sources[order.get(place.source)!]!, quotations))
  const forms = [...new Set(read.map(({ key }) => key))].map((key) => read.filter((one) => one.key === key))
  const base = Math.max(
    0,
    forms.findIndex((form) => form.some(({ place }) => place.base)),
  )
  const versions = forms.map(([first]) => ({ text: first!.text, lang: first!.lang }))
  const { table, variants } = collate(versions, base)
  const wordings = versions.map(
    (version, w): Wording => ({
      ...version,
      sources: [...new Set(forms[w]!.map(({ place }) => place.source))],
      relation: relationTo(forms[w]![0]!.key, forms[base]![0]!.key),
      variants: variants[w]!,
      changes:
        w === base
          ? []
          : describeChanges({
              base: versions[base]!,
              wording: version,
              rows: { base: table.rows[base]!, wording: table.rows[w]! },
            }),
    }),
  )
  const members = read.map(({ place, quotation, parts, key }): Member => {
    const wording = forms.findIndex(([first]) => first!.key === key)
    const words = table.rows[wording]!.filter((cell) => cell !== null)
    const count = (match: string) => words.filter((cell) => cell.match === match).length
    const of = Math.min(words.length, table.rows[base]!.filter((cell) => cell !== null).length)
    const equal = wording === base ? of : Math.min(of, count('same'))
    return {
      source: place.source,
      start: place.start,
      end: place.end,
      ...(parts.length > 1 ? { parts } : {}),
      quotation: quotation.id,
      quoted: quotation.quoted,
      relation: wordings[wording]!.relation,
      score: of > 0 ? equal / of : 1,
      rule: 'permalink',
      evidence: { equal, alike: Math.min(of - equal, count('alike')), of },
      wording,
    }
  })
  return {
    quote: {
      id,
      base,
      wordings,
      table,
      members,
      number: 0,
    },
    quotations: read.flatMap(({ quotation, made }) => (made ? [quotation] : [])),
  }
}

function readPlace(place: Place, source: SourceText, quotations: readonly Quotation[]) {
  const parts = partsOf(place, quotations)
  const text = parts.map(({ start, end }) => source.text.slice(start, end).trim()).join(betweenParts)
  const key = levelWords(text, source.lang)
    .map(({ level }) => level)
    .join(' ')
  const around = quotations.find(
    (one) => one.source === place.source && one.start <= parts[0]!.start && one.end >= parts[0]!.end,
  )
  return {
    place,
    parts,
    text,
    lang: source.lang,
    key,
    quotation: around ?? toQuotation(place),
    made: !around,
  }
}

/** The quotations of one utterance that the place spans, without what stands between; else the place itself. */
function partsOf(place: Place, quotations: readonly Quotation[]): Span[] {
  const within = quotations.filter(
    (one) =>
      one.source === place.source && one.parent === null && one.start >= place.start && one.end <= place.end,
  )
  const [first] = within
  const together = within.filter((one) => one === first || one.utterance === first!.id)
  return together.length > 1
    ? together.map(({ start, end }) => ({ start, end }))
    : [{ start: place.start, end: place.end }]
}

function relationTo(words: string, base: string): Relation {
  if (words === base) return 'verbatim'
  return ` ${base} `.includes(` ${words} `) ? 'excerpt' : 'reworded'
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
