import { stemWord } from '../level/stem.ts'
import { antonymPairs } from './generated/antonyms-en.ts'
import { entriesOf } from './language.ts'
import { senses } from './senses.ts'

/** Letters that a word must have left without a prefix that turns it round. */
const leastRoot = 4
/** Look like opposites and are none. */
const noOpposites = new Set([
  'value invalue',
  'flammable inflammable',
  'habit inhabit',
  'fame infame',
  'side inside',
  'come income',
  'put input',
])

/** Opposites of a stem, and the beginnings that turn a word round. */
type Opposites = { of: ReadonlyMap<string, readonly string[]>; prefixes: readonly string[] }

const byLanguage = new Map<string, Opposites>()

function build(lang: string): Opposites {
  const map = new Map<string, string[]>()
  const add = (first: string, second: string) => {
    if (first === second) return
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      const known = map.get(from)
      if (known) known.push(to)
      else map.set(from, [to])
    }
  }
  if (lang === 'en')
    for (const line of entriesOf(antonymPairs)) {
      const [a, b] = line.split(' ')
      add(a!, b!)
    }
  for (const line of entriesOf(senses.get(lang)?.antonyms)) {
    const [left, right] = line.split(' ')
    if (left === undefined || right === undefined) continue
    for (const a of left.split(','))
      for (const b of right.split(',')) add(stemWord(a, lang), stemWord(b, lang))
  }
  return { of: map, prefixes: entriesOf(senses.get(lang)?.turningPrefixes) }
}

/** Whether two levelled words with their stems are opposites, by table or by a prefix that turns one round. */
export function areAntonyms(
  a: { level: string; stem: string },
  b: { level: string; stem: string },
  lang: string,
): boolean {
  let opposites = byLanguage.get(lang)
  if (opposites === undefined) {
    opposites = build(lang)
    byLanguage.set(lang, opposites)
  }
  const { of, prefixes } = opposites
  return of.get(a.stem)?.includes(b.stem) || isTurnedRound(a, b, prefixes) || isTurnedRound(b, a, prefixes)
}

function isTurnedRound(
  plain: { level: string; stem: string },
  turned: { level: string; stem: string },
  prefixes: readonly string[],
): boolean {
  if (plain.stem.length < leastRoot || noOpposites.has(`${plain.stem} ${turned.stem}`)) return false
  return prefixes.some(
    (prefix) => turned.stem === prefix + plain.stem || turned.level === prefix + plain.level,
  )
}
