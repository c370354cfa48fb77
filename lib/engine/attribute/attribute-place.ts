import type { Cue, EngineSource, Quotation, Span, Speaker } from '../../types.ts'
import { lexiconOf, subjectsBefore } from './attribute-quotations.ts'
import { Is } from './lexicon.ts'
import { createNamer } from './name-speakers.ts'
import { readAttribution } from './read-attribution.ts'
import { readPieces } from './read-pieces.ts'

/** Who is said to have said words that stand without marks. */
export type PlaceAttribution = { speaker: Speaker | null; cue: Cue | null; via: string | null }

/** `attributePlaces` for one place. */
export function attributePlace(
  source: EngineSource,
  span: Span,
  quotations: readonly Quotation[] = [],
): PlaceAttribution {
  return attributePlaces(source, [span], quotations)[0]!
}

/**
 * Speaker, cue and via of places that stand in no marks: indirect speech (“X said the groups are openly at war”).
 * `quotations` are the source's own, attributed; a place within one of them is its speaker's. A place that only a
 * speaker could write (“we have …”) right after a quotation in its paragraph is given to the same speaker.
 */
export function attributePlaces(
  source: EngineSource,
  spans: readonly Span[],
  quotations: readonly Quotation[],
): PlaceAttribution[] {
  const { text } = source
  const lexicon = lexiconOf(source)
  const namer = createNamer(text, lexicon)
  const own = quotations.filter((q) => q.source === source.id && q.parent === null && q.kind !== 'found')
  return spans.map((span) => {
    const holder = own.find((q) => q.outer.start <= span.start && span.end <= q.outer.end)
    if (holder) return { speaker: holder.speaker, cue: holder.cue, via: holder.via }
    const start = text.lastIndexOf('\n', span.start - 1) + 1
    const newline = text.indexOf('\n', span.end)
    const end = newline < 0 ? text.length : newline
    const holes = [
      { open: span.start, close: span.end, index: -1 },
      ...own
        .filter((q) => q.outer.start >= start && q.outer.end <= end)
        .filter((q) => q.outer.end <= span.start || q.outer.start >= span.end)
        .map((q, index) => ({ open: q.outer.start, close: q.outer.end, index })),
    ].sort((a, b) => a.open - b.open)
    const pieces = readPieces(text, start, end, holes, lexicon)
    const at = pieces.findIndex((p) => p.type === 'quotation' && p.quotation === -1)
    const before = own.findLast((q) => q.outer.end <= span.start && q.speaker !== null) ?? null
    const found = readAttribution(text, pieces, at, lexicon)
    if (found?.subject && found.by !== 'call') {
      const { subject, cue } = found
      return {
        speaker: namer.speaker(subject, subjectsBefore(text, pieces, at, start, lexicon, before, subject)),
        cue: cue ? { ...cue, text: text.slice(cue.start, cue.end) } : null,
        via: found.via ? namer.outlet(found.via) : null,
      }
    }
    const inParagraph = before && before.outer.end > start ? before : null
    if (inParagraph?.speaker && speaksInFirstPerson(text, span, lexicon.words)) {
      return { speaker: { ...inParagraph.speaker, at: null }, cue: null, via: inParagraph.via }
    }
    return { speaker: null, cue: null, via: null }
  })
}

function speaksInFirstPerson(text: string, span: Span, words: Map<string, number>): boolean {
  for (const word of text
    .slice(span.start, span.end)
    .toLowerCase()
    .match(/[\p{L}'’]+/gu) ?? []) {
    if ((words.get(word.replace('’', "'")) ?? 0) & Is.first) return true
  }
  return false
}
