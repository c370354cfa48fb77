import type { EngineSource, Quotation } from '../../types.ts'
import { type ClassedWords, classedWordsOf, isAnyOf } from './classed-words.ts'
import { createNamer, type Namer } from './name-speakers.ts'
import { readAttribution } from './read-attribution.ts'
import { readRunningText } from './running-text.ts'
import { setScene } from './scene.ts'
import { carried, type Told } from './turn.ts'
import { subjectsBefore } from './who-is-meant.ts'

/**
 * The same places without marks (“X said the groups are openly at war”), each with the speaker, cue and via that its
 * sentence gives. `quotations` are the sources' own, attributed: a place within one of them is its speaker's, and a
 * place that only a speaker could write (“we have …”) right after one in its paragraph is given to the same speaker.
 */
export function attributeFound(
  sources: readonly EngineSource[],
  quotations: readonly Quotation[],
  found: readonly Quotation[],
): Quotation[] {
  const foundIn = bySource(found)
  const quotedIn = bySource(quotations)
  return sources.flatMap((source) => {
    const mine = foundIn.get(source.id)
    if (mine === undefined) return []
    const classed = classedWordsOf(source)
    const place = {
      text: source.text,
      classed,
      namer: createNamer(source.text, classed),
      own: (quotedIn.get(source.id) ?? []).filter((q) => q.parent === null && q.kind !== 'found'),
    }
    return mine.map((quotation) => ({ ...quotation, ...tell({ ...place, quotation }) }))
  })
}

function bySource(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const lists = new Map<string, Quotation[]>()
  for (const quotation of quotations) {
    const list = lists.get(quotation.source)
    if (list) list.push(quotation)
    else lists.set(quotation.source, [quotation])
  }
  return lists
}

type Place = {
  text: string
  classed: ClassedWords
  namer: Namer
  own: readonly Quotation[]
  quotation: Quotation
}

function tell(place: Place): Told {
  const { own, quotation } = place
  const holder = own.find(({ outer }) => outer.start <= quotation.start && quotation.end <= outer.end)
  if (holder) return { speaker: holder.speaker, cue: holder.cue, via: holder.via }
  const before = own.findLast((q) => q.outer.end <= quotation.start && q.speaker !== null) ?? null
  return (
    fromSentence(place, before) ?? inFirstPerson(place, before) ?? { speaker: null, cue: null, via: null }
  )
}

function fromSentence(
  { text, classed, namer, own, quotation }: Place,
  before: Quotation | null,
): Told | null {
  const paragraph = paragraphOf(text, quotation)
  const around = own.filter(
    ({ outer }) =>
      outer.start >= paragraph.start &&
      outer.end <= paragraph.end &&
      (outer.end <= quotation.start || outer.start >= quotation.end),
  )
  const holes = [
    { open: quotation.start, close: quotation.end, index: -1 },
    ...around.map(({ outer }, index) => ({ open: outer.start, close: outer.end, index })),
  ].sort((a, b) => a.open - b.open)
  const running = readRunningText(text, classed, paragraph, holes)
  const at = running.pieces.findIndex((piece) => piece.type === 'quotation' && piece.quotation === -1)
  const read = readAttribution(setScene(running, at))
  if (!read?.subject || read.by === 'call') return null
  const { subject, cue, via } = read
  const meant = subjectsBefore(running, at, subject, { paragraph: paragraph.start, before })
  return {
    speaker: namer.speaker(subject, meant),
    cue: cue && { ...cue, text: text.slice(cue.start, cue.end) },
    via: via && namer.outlet(via),
  }
}

function paragraphOf(text: string, { start, end }: Quotation): { start: number; end: number } {
  const newline = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline }
}

const isFirstPerson = isAnyOf('first')

function inFirstPerson({ text, classed, quotation }: Place, before: Quotation | null): Told | null {
  if (!before?.speaker || before.outer.end <= paragraphOf(text, quotation).start) return null
  const words =
    text
      .slice(quotation.start, quotation.end)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? []
  if (!words.some((word) => isFirstPerson(word.replace('’', "'"), classed))) return null
  return { speaker: carried(before.speaker), cue: null, via: before.via }
}
