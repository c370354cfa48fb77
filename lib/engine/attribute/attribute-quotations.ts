import type { EngineSource, Quotation, Span, Speaker } from '../../types.ts'
import { languageOf } from '../guess-language.ts'
import { attributeJapanese } from './attribute-japanese.ts'
import { Is, type Lexicon, lexiconFor } from './lexicon.ts'
import { createNamer, type Namer } from './name-speakers.ts'
import {
  type Attribution,
  isSentenceEnd,
  lastSign,
  readAttribution,
  sentenceStart,
} from './read-attribution.ts'
import { type Piece, readPieces } from './read-pieces.ts'
import { type Marked, type Region, readRegions } from './read-regions.ts'
import { readSubject, type Subject } from './read-subject.ts'

/** What is read around the quotations of a source before anything is decided. Indexes are those of `marked`. */
export type Reading = {
  lexicon: Lexicon
  regions: Region[]
  /** The region of each quotation, and its piece there. */
  places: { region: Region; piece: number }[]
  attributions: (Attribution | null)[]
}

/** Below this length a language cannot be guessed: verbs of all languages are tried. UTF-16 code units. */
const tooShortToGuess = 160
/** Between the parts of an interrupted statement nobody says more than who spoke and how. UTF-16 code units. */
const longestInterruption = 80

export function lexiconOf(source: EngineSource): Lexicon {
  const lang = languageOf(source.text, source.lang)
  return lexiconFor(lang, !source.lang && source.text.length < tooShortToGuess)
}

/** Reads the words around each marked place: one pass over the paragraphs that have any. */
export function readAround(source: EngineSource, marked: readonly Marked[]): Reading {
  const { text } = source
  const lexicon = lexiconOf(source)
  const regions = readRegions(text, marked, lexicon)
  const places: Reading['places'] = new Array(marked.length)
  const attributions: (Attribution | null)[] = new Array(marked.length).fill(null)
  for (const region of regions) {
    for (let n = 0; n < region.at.length; n++) {
      const index = region.quotations[n]!
      const piece = region.at[n]!
      places[index] = { region, piece }
      const { open, close } = marked[index]!
      attributions[index] =
        (marked[index]!.unclosed ? readTail(text, marked[index]!, lexicon) : null) ??
        readAttribution(text, region.pieces, piece, lexicon) ??
        (piece === 0 ? readLeadIn(text, region, lexicon) : null) ??
        attributeJapanese(text, open, close)
    }
  }
  return { lexicon, regions, places, attributions }
}

/** Code units of a paragraph that are read for who introduces the next one. */
const leadInReach = 300

/** “The statement read:” as a paragraph of its own before the quotation. */
function readLeadIn(text: string, region: Region, lexicon: Lexicon): Attribution | null {
  let end = region.start
  while (end > 0 && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === '>')) end--
  if (end === 0 || text[end - 1] !== ':') return null
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - leadInReach)
  const first = region.pieces[0]!
  const hole = { open: first.start, close: first.end, index: first.quotation }
  const pieces = readPieces(text, start, end, [], lexicon)
  pieces.push(...readPieces(text, first.start, first.end, [hole], lexicon))
  return readAttribution(text, pieces, pieces.length - 1, lexicon)
}

/** Code units at the end of a quotation without a closing mark that are read for who speaks. */
const tailReach = 120

/** “The bridge was never inspected, said Ray Cole.”: where the closing mark is missing the attribution is within. */
function readTail(text: string, marked: Marked, lexicon: Lexicon): Attribution | null {
  const from = Math.max(marked.start, marked.end - tailReach)
  const comma = from + text.slice(from, marked.end).lastIndexOf(', ')
  if (comma <= from) return null
  const pieces = readPieces(text, from, marked.end, [{ open: from, close: comma + 1, index: 0 }], lexicon)
  return readAttribution(text, pieces, 0, lexicon)
}

/**
 * Speaker, cue and via of each quotation of one source. Sieves, surest first: the words that touch the marks, the rest
 * of the sentence, the quotation before or after it in the paragraph, the paragraph before. Pronouns, roles and last
 * names are given the fullest name the source has. Nobody is named on a guess: what no sieve holds has no speaker.
 */
export function attributeQuotations(source: EngineSource, quotations: readonly Quotation[]): Quotation[] {
  const index = new Map(quotations.map((q, i) => [q.id, i]))
  const marked = quotations.map((q) => ({
    open: q.outer.start,
    start: q.start,
    end: q.end,
    close: q.outer.end,
    parent: q.parent === null ? -1 : (index.get(q.parent) ?? -1),
    unclosed: q.outer.start < q.start && q.outer.end === q.end,
  }))
  return attributeRead(source, quotations, readAround(source, marked))
}

/** As `attributeQuotations`, from what is already read. */
export function attributeRead(
  source: EngineSource,
  quotations: readonly Quotation[],
  reading: Reading,
): Quotation[] {
  const { text } = source
  const namer = createNamer(text, reading.lexicon)
  const result = quotations.map((q) => ({ ...q }))
  const byId = new Map(result.filter((q) => q.quoted).map((q) => [q.id, q]))
  let last: { region: Region; quotation: Quotation } | null = null
  for (const region of reading.regions) {
    // Within a quotation nobody from outside is meant.
    const nested = quotations[region.quotations[0]!]!.parent !== null
    let before: { region: Region; quotation: Quotation } | null = nested ? null : last
    for (let n = 0; n < region.at.length; n++) {
      const i = region.quotations[n]!
      const piece = region.at[n]!
      const quotation = result[i]!
      const attribution = reading.attributions[i]!
      if (quotation.kind === 'not-speech') continue
      const inRegion: Quotation | null = before && before.region === region ? before.quotation : null
      if (attribution) {
        quotation.cue = attribution.cue
          ? { ...attribution.cue, text: text.slice(attribution.cue.start, attribution.cue.end) }
          : null
        quotation.via = attribution.via ? namer.outlet(attribution.via) : null
      }
      const subject = attribution?.subject ?? null
      if (inRegion && interrupts(text, inRegion, quotation)) {
        quotation.utterance = inRegion.utterance ?? inRegion.id
        quotation.speaker = inRegion.speaker && carried(inRegion.speaker)
        quotation.cue = null
        quotation.via = inRegion.via
      } else if (subject) {
        quotation.speaker = namer.speaker(
          subject,
          subjectsBefore(
            text,
            region.pieces,
            piece,
            nested ? 0 : region.start,
            reading.lexicon,
            before?.quotation ?? null,
            subject,
          ),
        )
        if (inRegion && goesOn(region, n, reading) && inRegion.speaker?.name === quotation.speaker.name) {
          quotation.utterance = inRegion.utterance ?? inRegion.id
        }
      } else if (inRegion && attribution?.cue && isInterrupted(text, inRegion, attribution.cue, quotation)) {
        quotation.utterance = inRegion.utterance ?? inRegion.id
        quotation.speaker = inRegion.speaker && carried(inRegion.speaker)
      } else if (nested && attribution?.cue && saysI(text, attribution.cue.start)) {
        const parent = byId.get(quotation.parent ?? '')
        quotation.speaker = parent?.speaker ? carried(parent.speaker) : null
      } else if (hasUnreadAttribution(text, region, piece, attribution)) {
        quotation.speaker = null
      } else if (inRegion?.speaker && quotation.parent === inRegion.parent) {
        quotation.speaker = carried(inRegion.speaker)
        quotation.via ??= inRegion.via
      } else {
        const later = nextInTurn(region, n, result, reading)
        if (later) {
          quotation.speaker = namer.speaker(later, [])
        } else if (piece === 0 && quotation.parent === null && !attribution) {
          const speaker: Speaker | null = fromParagraphBefore(text, region, before, namer, reading.lexicon)
          quotation.speaker = speaker
        }
      }
      before = { region, quotation }
    }
    if (!nested) last = before
  }
  return result
}

/** “I said, ‘…’” within a quotation: its own speaker. */
function saysI(text: string, cue: number): boolean {
  return /(?:^|[\s“"‘])(?:I|[Ii]ch|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]e) (?:have |had |just |then |also )?$/u.test(
    text.slice(Math.max(0, cue - 12), cue),
  )
}

/** *“…,” she said, “…”*: a quotation that goes on after its attribution, in the same sentence. */
function goesOn(region: Region, n: number, reading: Reading): boolean {
  const from = region.at[n - 1]
  const to = region.at[n]!
  if (from === undefined || to - from < 3) return false
  if (reading.attributions[region.quotations[n - 1]!]?.where !== 'after') return false
  const joint = region.pieces[to - 1]!.lower
  if (joint !== ',' && joint !== '–' && joint !== '—') return false
  for (let k = from + 1; k < to; k++) if (isSentenceEnd(region.pieces, k)) return false
  return true
}

/** “…,” aunt said, “and so on”: a verb of saying and a comma between, and the second part begins in mid-sentence. */
function isInterrupted(text: string, first: Quotation, cue: Span, second: Quotation): boolean {
  if (cue.start < first.outer.end || second.outer.start - first.outer.end > longestInterruption) return false
  const between = text.slice(first.outer.end, second.outer.start)
  return /^[^.!?\n]*,\s*$/.test(between) && /\p{Ll}/u.test(text[second.start] ?? '')
}

/**
 * “…,” Lee insisted, “…”: a comma before the attribution and one after it, and one verb of saying between them. Whatever
 * follows the second part, it is the first one's speaker who goes on.
 */
function interrupts(text: string, first: Quotation, second: Quotation): boolean {
  if (!first.cue || first.parent !== second.parent) return false
  const [from, to] = [first.outer.end, second.outer.start]
  if (first.cue.start < from || first.cue.start >= to || to - from > longestInterruption) return false
  const between = text.slice(from, to)
  if (!/^[^.!?\n]*,\s*$/.test(between)) return false
  if (text[first.end - 1] !== ',' && !/^\s*,/.test(between)) return false
  const { cue } = second
  return !cue || cue.start === first.cue.start || cue.start >= second.outer.end
}

/** “…,” and words after it that are not understood: somebody is named there, so nobody is carried over. */
function hasUnreadAttribution(
  text: string,
  region: Region,
  piece: number,
  attribution: Attribution | null,
): boolean {
  const { pieces } = region
  const next = pieces[piece + 1]
  if (attribution || next?.type !== 'word') return false
  return lastSign(text, pieces[piece]!) === ','
}

function carried(speaker: Speaker): Speaker {
  return { ...speaker, at: null }
}

/** “A.” “B,” Smith said: the next quotation's speaker, where nothing stands between. */
function nextInTurn(region: Region, n: number, quotations: Quotation[], reading: Reading): Subject | null {
  const next = region.at[n + 1]
  if (next === undefined || next - region.at[n]! > 2) return null
  const index = region.quotations[n + 1]!
  if (quotations[index]!.kind === 'not-speech') return null
  const attribution = reading.attributions[index]
  return attribution?.where === 'after' ? attribution.subject : null
}

/** Pieces between a quotation and the pronoun that stands for its speaker. */
const pronounReach = 80

/** Subjects that a pronoun before a quotation may mean, the nearest first. */
export function subjectsBefore(
  text: string,
  pieces: Piece[],
  piece: number,
  start: number,
  lexicon: Lexicon,
  before: Quotation | null,
  subject: Subject,
): (Subject | Speaker)[] {
  if (subject.type !== 'pronoun') return []
  const found: { at: number; who: Subject | Speaker }[] = []
  if (before?.speaker) found.push({ at: before.cue?.end ?? before.outer.end, who: before.speaker })
  let own = Math.max(0, piece - pronounReach)
  while (own < piece + pronounReach && (pieces[own]?.start ?? subject.start) < subject.start) own++
  const until = Math.max(own, sentenceStart(text, pieces, Math.min(piece, own)))
  for (const s of sentenceSubjects(text, pieces, until, lexicon)) found.push({ at: s.start, who: s })
  if (found.length === 0) {
    const earlier = paragraphBefore(text, start, lexicon)
    for (const s of sentenceSubjects(text, earlier, earlier.length, lexicon))
      found.push({ at: s.start, who: s })
  }
  return found.sort((a, b) => b.at - a.at).map((f) => f.who)
}

/** Sentences looked at for whom a pronoun means. */
const sentencesBack = 4

/** Names at the start of the last sentences before a piece. */
function sentenceSubjects(text: string, pieces: Piece[], until: number, lexicon: Lexicon): Subject[] {
  const subjects: Subject[] = []
  let k = until
  for (let n = 0; n < sentencesBack && k > 0; n++) {
    const start = sentenceStart(text, pieces, k)
    for (let t = start; t < k && t < start + 12; t++) {
      const at = pieces[t]!
      if (t > start && pieces[t - 1]!.lower !== ',' && !(pieces[t - 1]!.is & Is.stops)) continue
      if (at.type === 'word' && (at.capital || at.is & Is.determiners)) {
        const subject = readSubject(text, pieces, t, k, lexicon, false)
        const bare = lexicon.language?.capitalNouns && subject?.role === null && !subject.name.includes(' ')
        if (subject && subject.type === 'name' && !bare) {
          subjects.push(subject)
          break
        }
        if (subject?.type === 'role' && hasPerson(pieces, t, subject.next)) {
          subjects.push(subject)
          break
        }
      }
    }
    k = start - 1
  }
  return subjects
}

function hasPerson(pieces: Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (pieces[k]!.is & Is.roles) return true
  return false
}

/** Code units of the paragraph before that are read for its subject. */
const paragraphReach = 600

function paragraphBefore(text: string, start: number, lexicon: Lexicon): Piece[] {
  let end = start
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
  if (end === 0) return []
  const from = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - paragraphReach)
  return readPieces(text, from, end, [], lexicon)
}

/**
 * A paragraph that opens with a quotation nobody is named for: the speaker of the paragraph right before it, or whom
 * that paragraph is about.
 */
function fromParagraphBefore(
  text: string,
  region: Region,
  before: { region: Region; quotation: Quotation } | null,
  namer: Namer,
  lexicon: Lexicon,
): Speaker | null {
  if (before && onlyBlanks(text, before.region.end, region.start)) {
    return before.quotation.speaker ? carried(before.quotation.speaker) : null
  }
  const pieces = paragraphBefore(text, region.start, lexicon)
  const [last] = sentenceSubjects(text, pieces, pieces.length, lexicon)
  if (last?.type !== 'name') return null
  const speaker = namer.speaker(last, [])
  return speaker.name.includes(' ') && namer.isPerson(speaker.name) ? carried(speaker) : null
}

function onlyBlanks(text: string, from: number, to: number): boolean {
  if (to - from > 40) return false
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32) return false
  return true
}
