import type { Quotation, Span } from '../../types.ts'
import { actorOfClause } from './actor-of-clause.ts'
import { isDash, isSubordinator } from './piece.ts'
import { isIndirect, isSentenceEnd, lastSign, sentenceStart } from './sentence.ts'
import { leftCues } from './sieves/left-cues.ts'
import type { Subject } from './subject.ts'
import { carried, type Told, type Turn } from './turn.ts'
import { subjectsBefore, subjectsOfParagraphBefore } from './who-is-meant.ts'

/** One way of knowing who speaks. The example has the speakers of all its quotations, and how many statements they make. */
type Step = {
  name: string
  example: { text: string; speakers: (string | null)[]; statements: number; lang?: string }
  /** What is known of the quotation, or `null` where this step does not apply. */
  tell(turn: Turn): Told | null
}

/** Between the parts of an interrupted statement nobody says more than who spoke and how. UTF-16 code units. */
const longestInterruption = 80

/**
 * “…,” Lee insisted, “…”: a comma before the attribution and one after it, and one verb of saying between them. Whatever
 * follows the second part, it is the first one's speaker who goes on.
 */
const interrupted: Step = {
  name: 'the second part of an interrupted statement',
  example: {
    text: '“The pier will be closed,” Jack Dunn said, “until the storm is over.” Evelyn Ross said nothing.',
    speakers: ['Jack Dunn', 'Jack Dunn'],
    statements: 1,
  },
  tell({ text, quotation, cue, previous }) {
    if (!previous || !interrupts(text, previous, quotation, cue)) return null
    return {
      utterance: previous.utterance ?? previous.id,
      speaker: previous.speaker && carried(previous.speaker),
      cue: null,
      via: previous.via,
    }
  },
}

function interrupts(text: string, first: Quotation, second: Quotation, cue: Quotation['cue']): boolean {
  if (!first.cue || first.parent !== second.parent) return false
  const between = { start: first.outer.end, end: second.outer.start }
  if (!lies(first.cue.start, between) || !isAside(text, between)) return false
  if (text[first.end - 1] !== ',' && !/^\s*,/.test(text.slice(between.start, between.end))) return false
  return !cue || cue.start === first.cue.start || cue.start >= second.outer.end
}

function lies(at: number, { start, end }: Span): boolean {
  return start <= at && at < end
}

/** Words within one sentence that end with a comma. */
function isAside(text: string, { start, end }: Span): boolean {
  return end - start <= longestInterruption && /^[^.!?\n]*,\s*$/.test(text.slice(start, end))
}

const afterAside: Step = {
  name: 'the part of a statement after an aside within its marks',
  example: {
    text: '«Едем, — сказал Степан Зорин. — Скоро стемнеет».',
    speakers: ['Степан Зорин', 'Степан Зорин'],
    statements: 1,
    lang: 'ru',
  },
  tell({ quotation, previous }) {
    if (quotation.utterance === null || !previous) return null
    const speaker = previous.speaker && carried(previous.speaker)
    return { utterance: previous.utterance ?? previous.id, speaker, cue: null, via: previous.via }
  },
}

const named: Step = {
  name: 'whom the sentence names',
  example: {
    text: '“We lost,” said Ann Bell. “We won,” she added.',
    speakers: ['Ann Bell', 'Ann Bell'],
    statements: 2,
  },
  tell(turn) {
    const { namer, region, n, quotation, attribution, previous, before } = turn
    const subject = attribution?.subject
    if (!subject) return null
    const meant = subjectsBefore(region, region.at[n]!, subject, {
      paragraph: quotation.parent === null ? region.start : 0,
      before: before?.quotation ?? null,
    })
    const speaker = namer.speaker(subject, meant)
    return previous && goesOn(turn) && previous.speaker?.name === speaker.name
      ? { speaker, utterance: previous.utterance ?? previous.id }
      : { speaker }
  },
}

/** *“…,” she said, “…”*: a quotation that goes on after its attribution, in the same sentence. */
function goesOn({ reading, region: { pieces, at, quotations }, n }: Turn): boolean {
  const from = at[n - 1]
  const to = at[n]!
  if (from === undefined || to - from < 3) return false
  if (reading.attributions[quotations[n - 1]!]?.where !== 'after') return false
  const joint = pieces[to - 1]
  if (joint?.lower !== ',' && !isDash(joint)) return false
  for (let k = from + 1; k < to; k++) if (isSentenceEnd(pieces, k)) return false
  return true
}

/** “…,” aunt said, “and so on”: a verb of saying and a comma between, and the second part begins in mid-sentence. */
const goesOnSmall: Step = {
  name: 'a second part that begins in mid-sentence',
  example: {
    text: '“We lost it all,” aunt said, “and we went home.”',
    speakers: [null, null],
    statements: 1,
  },
  tell({ text, quotation, attribution, previous }) {
    const cue = attribution?.cue
    if (!previous || !cue || cue.start < previous.outer.end) return null
    if (!isAside(text, { start: previous.outer.end, end: quotation.outer.start })) return null
    if (!/\p{Ll}/u.test(text[quotation.start] ?? '')) return null
    return {
      utterance: previous.utterance ?? previous.id,
      speaker: previous.speaker && carried(previous.speaker),
    }
  },
}

/** Code units before a verb in which “I” stands. */
const pronounReach = 12
const saysI = /(?:^|[\s“"‘])(?:I|[Ii]ch|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]e) (?:have |had |just |then |also )?$/u

const ownWords: Step = {
  name: 'the speaker’s own words within a quotation',
  example: {
    text: 'Ann Bell said: “When he came I said, ‘Leave it alone,’ and went.”',
    speakers: ['Ann Bell', 'Ann Bell'],
    statements: 2,
  },
  tell({ text, attribution, quotation, parent }) {
    const cue = attribution?.cue
    if (!cue || quotation.parent === null) return null
    if (!saysI.test(text.slice(Math.max(0, cue.start - pronounReach), cue.start))) return null
    return { speaker: parent?.speaker ? carried(parent.speaker) : null }
  },
}

const unread: Step = {
  name: 'nobody, where words after a comma in the marks are not understood',
  example: {
    text: '“We lost,” said Ann Bell.\n\n“No we did not,” came the answer.',
    speakers: ['Ann Bell', null],
    statements: 2,
  },
  tell({ text, reading, region: { pieces, at }, n, attribution }) {
    const k = at[n]!
    // “… has changed,” because of it: the sentence goes on.
    if (reading.classed.language?.tag === 'en' && isSubordinator(pieces[k + 1])) return null
    if (attribution || pieces[k + 1]?.type !== 'word' || lastSign(text, pieces[k]!) !== ',') return null
    return { speaker: null }
  },
}

const sentenceBefore: Step = {
  name: 'whom the sentence before names',
  example: {
    text: 'Ann Bell said the pier was old. Nobody should wonder if “the whole of it came down one of these winter nights”.',
    speakers: ['Ann Bell'],
    statements: 1,
  },
  tell({ namer, region, n, attribution, quotation, before }) {
    const at = region.at[n]!
    const quoted = region.at[n - 1] ?? -1
    let start = sentenceStart(region, at)
    let indirect = isIndirect(region.pieces, start, at)
    if (attribution && (attribution.by !== 'colon' || attribution.subject || !indirect)) return null
    for (let back = 0; back < (indirect ? sentencesBack : 1); back++) {
      const end = start - 1
      if (end <= quoted) return null
      start = sentenceStart(region, end)
      if (start <= quoted) return null
      const said = leftCues.read({ ...region, at: end, start, end, after: null })
      const whole = quotation.kind === 'speech'
      const subject =
        said?.subject && (said.by === 'say' || indirect || whole)
          ? said.subject
          : whole && region.classed.language?.capitalNouns
            ? actorOfClause(region, start, end)
            : null
      if (subject) {
        const meant = subjectsBefore(region, end, subject, {
          paragraph: quotation.parent === null ? region.start : 0,
          before: before?.quotation ?? null,
        })
        return { speaker: carried(namer.speaker(subject, meant)) }
      }
      if (back > 0 || indirect) indirect = isIndirect(region.pieces, start, end)
      if (!indirect) return null
    }
    return null
  },
}

/** Sentences in indirect speech that are read back to who is named. */
const sentencesBack = 4

const sameParagraph: Step = {
  name: 'the speaker before in the paragraph',
  example: {
    text: '“We lost,” said Ann Bell. “We will try again.”',
    speakers: ['Ann Bell', 'Ann Bell'],
    statements: 2,
  },
  tell({ namer, reading, quotation, attribution, via, previous }) {
    if (!previous?.speaker || quotation.parent !== previous.parent) return null
    if (!namer.mayBe(previous.speaker.name, attribution?.gender ?? null)) return { speaker: null }
    // Without capitals words before a colon that are not understood may name somebody else.
    if (attribution?.by === 'colon' && reading.classed.language?.caseless) return { speaker: null }
    return { speaker: carried(previous.speaker), via: via ?? previous.via }
  },
}

const nextInTurn: Step = {
  name: 'the next speaker, where nothing stands between',
  example: {
    text: '“We lost.” “We will try again,” said Ann Bell.',
    speakers: ['Ann Bell', 'Ann Bell'],
    statements: 2,
  },
  tell({ namer, ...turn }) {
    const subject = subjectOfNext(turn)
    return subject && { speaker: namer.speaker(subject, []) }
  },
}

function subjectOfNext({
  region: { at, quotations },
  n,
  kinds,
  reading,
}: Pick<Turn, 'region' | 'n' | 'kinds' | 'reading'>): Subject | null {
  const next = at[n + 1]
  const index = quotations[n + 1]
  if (next === undefined || index === undefined || next - at[n]! > 2) return null
  if (kinds[index] === 'not-speech') return null
  const attribution = reading.attributions[index]
  return attribution?.where === 'after' ? attribution.subject : null
}

/**
 * A paragraph that opens with a quotation nobody is named for: the speaker of the paragraph right before it, or whom
 * that paragraph is about.
 */
const paragraphBefore: Step = {
  name: 'the paragraph before',
  example: { text: 'Ann Bell came last.\n\n“We will try again.”', speakers: ['Ann Bell'], statements: 1 },
  tell({ text, namer, region, n, quotation, attribution, before }) {
    if (region.at[n] !== 0 || quotation.parent !== null || attribution) return null
    if (before && onlyBlanks(text, before.region.end, region.start)) {
      const { speaker } = before.quotation
      return { speaker: speaker && carried(speaker) }
    }
    const [last] = subjectsOfParagraphBefore(region, region.start)
    if (last?.type !== 'name') return null
    const speaker = namer.speaker(last, [])
    return speaker.name.includes(' ') && namer.isPerson(speaker.name) ? { speaker: carried(speaker) } : null
  },
}

/** Whom the paragraph before quoted last, where a verb without a subject goes on: “Añadió: …”. */
const verbInNextParagraph: Step = {
  name: 'a verb without a subject, after the paragraph before',
  example: {
    text: '«No es aceptable», señaló Cuca Gamarra.\n\nY añadió: «Es muy grave».',
    speakers: ['Cuca Gamarra', 'Cuca Gamarra'],
    statements: 2,
    lang: 'es',
  },
  tell({ text, namer, region, n, quotation, attribution, before }) {
    if (!attribution?.continues || attribution.subject || n > 0 || quotation.parent !== null) return null
    if (!before?.quotation.speaker || !onlyBlanks(text, before.region.end, region.start)) return null
    const { speaker } = before.quotation
    return namer.mayBe(speaker.name, attribution.gender) ? { speaker: carried(speaker) } : null
  },
}

/** Code units between two paragraphs. */
const longestGap = 40

function onlyBlanks(text: string, from: number, to: number): boolean {
  if (to - from > longestGap) return false
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

/** The ways in which it is known who speaks, the surest first; the first that tells wins. */
export const turnSteps: readonly Step[] = [
  afterAside,
  interrupted,
  named,
  goesOnSmall,
  ownWords,
  unread,
  sentenceBefore,
  sameParagraph,
  nextInTurn,
  verbInNextParagraph,
  paragraphBefore,
]
