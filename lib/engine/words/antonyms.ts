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

const byLanguage = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()

function build(lang: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  const add = (a: string, b: string) => {
    const first = stemWord(a, lang)
    const second = stemWord(b, lang)
    if (first === second) return
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      const known = map.get(from)
      if (known) known.add(to)
      else map.set(from, new Set([to]))
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
    for (const a of left.split(',')) for (const b of right.split(',')) add(a, b)
  }
  return map
}

/** Whether two levelled words with their stems are opposites, by table or by a prefix that turns one round. */
export function areAntonyms(
  a: { level: string; stem: string },
  b: { level: string; stem: string },
  lang: string,
): boolean {
  let map = byLanguage.get(lang)
  if (map === undefined) {
    map = build(lang)
    byLanguage.set(lang, map)
  }
  if (map.get(a.stem)?.has(b.stem)) return true
  return isTurnedRound(a, b, lang) || isTurnedRound(b, a, lang)
}

function isTurnedRound(
  plain: { level: string; stem: string },
  turned: { level: string; stem: string },
  lang: string,
): boolean {
  if (plain.stem.length < leastRoot || noOpposites.has(`${plain.stem} ${turned.stem}`)) return false
  return entriesOf(senses.get(lang)?.turningPrefixes).some(
    (prefix) => turned.stem === prefix + plain.stem || turned.level === prefix + plain.level,
  )
}
