import { readSequence } from '../collate/sequence.ts'
import { createLexicon } from '../tokenize.ts'
import { beforeSpans, dateOf } from '../words/calendar.ts'
import { countOf } from '../words/number-words.ts'
import { unitOf } from '../words/units.ts'
import {
  type ComparedWording,
  type Comparison,
  type Finding,
  nothing,
  textOfWords,
  toChange,
} from './comparison.ts'
import type { Segment } from './find-segments.ts'
import type { Word } from './words-of.ts'

/** Neighbouring words that give one number: “nine hundred”. */
type NumberPhrase = { words: Word[]; value: string }

const pronounOne = new Set(['one', 'ones'])

/** Numbers that differ, as numbers or as years and days. A number that is only dropped or only added is not one that changed. */
export function compareNumbers(segment: Segment, { base, wording }: Comparison): Finding {
  const ours = numbersIn(segment.base, base)
  const theirs = numbersIn(segment.wording, wording)
  if (ours.length === 0 || theirs.length === 0) return nothing
  const values = new Set(theirs.map(({ value }) => value))
  const known = new Set(ours.map(({ value }) => value))
  const lost = ours.filter(({ value }) => !values.has(value))
  const added = theirs.filter(({ value }) => !known.has(value))
  const finding: Finding = { changes: [], explained: [] }
  for (let k = 0; k < Math.min(lost.length, added.length); k++) {
    const from = lost[k]!
    const to = added[k]!
    const date = isDate(from, base) && isDate(to, wording)
    const text = `${textOfWords(from.words, base)} → ${textOfWords(to.words, wording)}`
    finding.changes.push(
      toChange(
        date ? 'date-changed' : 'number-changed',
        `${date ? 'date' : 'number'} changed: ${text}`,
        from.words,
        to.words,
      ),
    )
    finding.explained.push(...from.words, ...to.words)
  }
  return finding
}

function numbersIn(words: readonly Word[], side: ComparedWording): NumberPhrase[] {
  const runs: Word[][] = []
  for (const word of words) {
    if (countOf(word.level, side.lang) === null || isNoNumber(word, side)) continue
    const run = runs[runs.length - 1]
    const before = run?.[run.length - 1]
    if (run && before && before.at === word.at - 1 && before.clause === word.clause) run.push(word)
    else runs.push([word])
  }
  return runs.map((run) => ({ words: run, value: numberValue(run, side) }))
}

/** “one” as a pronoun, “second” as a unit of time. */
function isNoNumber(word: Word, side: ComparedWording): boolean {
  const lower = word.text.toLowerCase()
  if (pronounOne.has(lower)) {
    const next = side.words[word.at + 1]
    return next === undefined || next.level === 'of' || next.clause !== word.clause
  }
  if (word.level === 'second' || word.level === 'seconds')
    return countOf(side.words[word.at - 1]?.level ?? '', side.lang) !== null
  return false
}

function numberValue(words: readonly Word[], side: ComparedWording): string {
  if (words.length === 1) return countOf(words[0]!.level, side.lang)!
  const lexicon = createLexicon()
  const { level } = readSequence({ text: textOfWords(words, side), lang: side.written.lang }, lexicon)
  return level.map((number) => countOf(lexicon.words[number]!, side.lang) ?? lexicon.words[number]).join(' ')
}

/** A year, or a number beside a month. */
function isDate({ words }: NumberPhrase, side: ComparedWording): boolean {
  const first = words[0]!
  const last = words[words.length - 1]!
  if (words.length === 1 && /^(1[5-9]|20)\d\d$/.test(first.level)) {
    const next = side.words[last.at + 1]
    return next === undefined || unitOf.get(next.level) === undefined
  }
  return [side.words[first.at - 1], side.words[last.at + 1]].some(
    (word) => word !== undefined && dateOf(word.text, word.level) !== null,
  )
}

/** Days that are told from the day of the report: naming them otherwise (“Tuesday”, “yesterday”) changes no date. */
const relativeDays = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])
const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/** Months, days and “last” against “next”. */
export function compareDates(segment: Segment, { base, wording }: Comparison): Finding {
  const ours = datesIn(segment.base, base)
  const theirs = datesIn(segment.wording, wording)
  const lost = ours.filter(({ date }) => !theirs.some((other) => other.date === date))
  const added = theirs.filter(({ date }) => !ours.some((other) => other.date === date))
  const finding: Finding = { changes: [], explained: [] }
  for (let k = 0; k < Math.min(lost.length, added.length); k++) {
    const from = lost[k]!
    const to = added[k]!
    if (
      (relativeDays.has(from.date) && weekdays.has(to.date)) ||
      (relativeDays.has(to.date) && weekdays.has(from.date))
    )
      continue
    finding.changes.push(
      toChange('date-changed', `date changed: ${from.word.text} → ${to.word.text}`, [from.word], [to.word]),
    )
    finding.explained.push(from.word, to.word)
  }
  return finding
}

function datesIn(words: readonly Word[], side: ComparedWording): { word: Word; date: string }[] {
  const dates: { word: Word; date: string }[] = []
  for (const word of words) {
    const date = dateOf(word.text, word.level) ?? placeInTime(word, side) ?? halfOfDay(word, side)
    if (date !== null) dates.push({ word, date })
  }
  return dates
}

/** The “a” or “p” of “9 a.m.”, which is two words once its dots are gone. */
function halfOfDay({ at, level }: Word, side: ComparedWording): string | null {
  if ((level !== 'a' && level !== 'p') || side.words[at + 1]?.level !== 'm') return null
  return countOf(side.words[at - 1]?.level ?? '', side.lang) === null ? null : `${level}m`
}

/** “last” or “next” beside a unit of time or a day. */
function placeInTime(word: Word, side: ComparedWording): string | null {
  const place = beforeSpans.get(word.level)
  if (place === undefined) return null
  const beside = [side.words[word.at + 1], side.words[word.at - 1]]
  const isTime = (other: Word | undefined) =>
    other !== undefined &&
    (timeUnits.has(unitOf.get(other.level) ?? '') || dateOf(other.text, other.level) !== null)
  return beside.some(isTime) ? place : null
}

const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])

/** Units of measure, money or time that differ where one takes the other's place. */
export function compareUnits(segment: Segment, { base, wording }: Comparison): Finding {
  const unitsIn = (words: readonly Word[]) =>
    words.flatMap((word) => {
      const unit = unitOf.get(word.level)
      return unit === undefined || (word.level === 'second' && !/s$/.test(word.text)) ? [] : [{ word, unit }]
    })
  const ours = unitsIn(segment.base)
  const theirs = unitsIn(segment.wording)
  const from = ours.find(({ unit }) => !theirs.some((other) => other.unit === unit))
  const to = theirs.find(({ unit }) => !ours.some((other) => other.unit === unit))
  if (from === undefined || to === undefined) return nothing
  if (!followsNumber(from.word, base) && !followsNumber(to.word, wording)) return nothing
  return {
    changes: [
      toChange('unit-changed', `unit changed: ${from.word.text} → ${to.word.text}`, [from.word], [to.word]),
    ],
    explained: [from.word, to.word],
  }
}

function followsNumber({ at }: Word, side: ComparedWording): boolean {
  return [-2, -1, 1].some((step) => {
    const word = side.words[at + step]
    return (
      word !== undefined &&
      (countOf(word.level, side.lang) !== null || word.level === 'a' || word.level === 'per')
    )
  })
}
