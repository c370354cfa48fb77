import { toMap } from '../../to-map.ts'
import type { Change } from '../../types.ts'
import { isFunctionWord } from '../collate/similarity.ts'
import { type ComparedWording, type Comparison, cite, toChange } from './comparison.ts'
import type { Word } from './words-of.ts'

/** Two words that are each other's, with their places in both wordings. */
type Match = { base: Word; wording: Word }

/** Verbs that make a passive with a participle, per language, and the words before the one who acts. */
const passives = toMap<{ verbs: ReadonlySet<string>; by: ReadonlySet<string> }>({
  en: { verbs: new Set('am is are was were be been being get gets got'.split(' ')), by: new Set(['by']) },
  de: {
    verbs: new Set('wird werden wurde wurden worden werde'.split(' ')),
    by: new Set(['von', 'vom', 'durch']),
  },
  fr: {
    verbs: new Set('est sont etait etaient fut furent ete sera seront'.split(' ')),
    by: new Set(['par']),
  },
  es: { verbs: new Set('es son era eran fue fueron sido sera seran'.split(' ')), by: new Set(['por']) },
  pt: {
    verbs: new Set('e sao era eram foi foram sido sera'.split(' ')),
    by: new Set(['por', 'pelo', 'pela', 'pelos', 'pelas']),
  },
  it: {
    verbs: new Set('e sono era erano fu furono stato stata stati state'.split(' ')),
    by: new Set(['da', 'dal', 'dalla', 'dai', 'dalle', 'dall']),
  },
  nl: { verbs: new Set('wordt worden werd werden geworden is zijn'.split(' ')), by: new Set(['door']) },
})
/** Words between an auxiliary and its participle (“was later reportedly attacked”). */
const reachOfPassive = 3
/** Longest stretch between two words that change places, in words: beyond, they belong to different statements. */
const longestSwap = 14

/** Who does what to whom: the same words with their places exchanged, or active for passive without an exchange. */
export function compareRoles({ base, wording, pairs }: Comparison): Change[] {
  const matches = matchesOf(pairs, base)
  const swap = findSwap(matches, base, wording)
  if (swap !== null) {
    const [a, b, verb] = swap
    if (isPassive(verb.base, base) !== isPassive(verb.wording, wording))
      return [
        toChange(
          'order-changed',
          'active for passive, the same doer',
          [a.base, b.base],
          [b.wording, a.wording],
        ),
      ]
    return [
      toChange(
        'roles-swapped',
        `roles swapped: ${cite([a.base], base)} and ${cite([b.base], base)}`,
        [a.base, b.base],
        [b.wording, a.wording],
      ),
    ]
  }
  const cases = findCaseSwap(pairs, base, wording)
  return cases.length > 0 ? cases : findVoice(matches, base, wording)
}

function matchesOf(pairs: Comparison['pairs'], base: ComparedWording): Match[] {
  const matches: Match[] = []
  for (const pair of pairs) {
    if (pair.match === 'differs') continue
    for (const word of pair.base) {
      const other =
        pair.base.length === 1 && pair.wording.length === 1
          ? pair.wording[0]
          : pair.wording.find(({ stem }) => stem === word.stem)
      if (other !== undefined && !isFunctionWord(word.level, base.lang))
        matches.push({ base: word, wording: other })
    }
  }
  return matches.sort((a, b) => a.base.at - b.base.at)
}

/** Two matches whose order is turned round a third that lies between them in both wordings. */
function findSwap(
  matches: readonly Match[],
  base: ComparedWording,
  wording: ComparedWording,
): [Match, Match, Match] | null {
  for (let i = 0; i < matches.length; i++) {
    const a = matches[i]!
    for (let j = i + 1; j < matches.length; j++) {
      const b = matches[j]!
      if (b.base.at - a.base.at > longestSwap) break
      if (b.wording.at > a.wording.at || a.base.sentence !== b.base.sentence) continue
      const between = matches
        .slice(i + 1, j)
        .find((verb) => verb.wording.at > b.wording.at && verb.wording.at < a.wording.at)
      if (between !== undefined && changesPlaces(a, b, base, wording)) return [a, b, between]
      if (between === undefined && hasPreposition(a, b, base, wording)) return [a, b, a]
    }
  }
  return null
}

/** Whether each stands where the other stood, counted by the words of grammar that lead to it: “to Paris” moved as a whole is no swap. */
function changesPlaces(a: Match, b: Match, base: ComparedWording, wording: ComparedWording): boolean {
  const leads = (word: Word, side: ComparedWording) => {
    let at = word.at - 1
    while (at >= 0 && articles.has(side.words[at]!.level)) at--
    const before = side.words[at]
    return before !== undefined && prepositions.has(before.level) && before.sentence === word.sentence
      ? before.level
      : ''
  }
  const own =
    leads(a.base, base) === leads(a.wording, wording) && leads(b.base, base) === leads(b.wording, wording)
  const ledA = leads(a.base, base)
  const ledB = leads(b.base, base)
  return !(own && ledA !== ledB)
}

const articles = new Set(
  'the a an der die das den dem des ein eine einen einem einer le la les un une l el los las una il lo gli i o os as de het een'.split(
    ' ',
  ),
)
const prepositions = new Set(
  'to from in on at for with of against over than by into after before under via toward through von nach in an auf mit fur gegen uber bei aus zu zur zum vom im am de du a au aux en dans sur par pour avec contre vers chez con por para contra hacia desde em no na com da dal di per su van naar met tegen voor door op'.split(
    ' ',
  ),
)
const directed = new Set(
  'to from over than of against after before von nach gegen als vers contre que hacia desde contra tegen naar dan'.split(
    ' ',
  ),
)

/** “from Kabul to Paris” → “from Paris to Kabul”: exchanged round words of grammar that point from one to the other. */
function hasPreposition(a: Match, b: Match, base: ComparedWording, wording: ComparedWording): boolean {
  const between = (from: Word, to: Word, side: ComparedWording) => side.words.slice(from.at + 1, to.at)
  const ours = between(a.base, b.base, base)
  const theirs = between(b.wording, a.wording, wording)
  if (ours.length === 0 || ours.length > 2 || theirs.length !== ours.length) return false
  return (
    ours.every((word, k) => word.level === theirs[k]!.level) && ours.some(({ level }) => directed.has(level))
  )
}

/** German articles that name the doer, with those that name the one to whom it is done. */
const germanCases: readonly [doer: string, other: string][] = [
  ['der', 'den'],
  ['der', 'dem'],
  ['ein', 'einen'],
  ['ein', 'einem'],
]

/** “Der Hund biss den Mann” → “Den Hund biss der Mann”: the articles exchange places, and with them the roles. */
function findCaseSwap(pairs: Comparison['pairs'], base: ComparedWording, wording: ComparedWording): Change[] {
  if (base.lang !== 'de' || wording.lang !== 'de') return []
  const articles = pairs.filter(
    (pair) => pair.match !== 'same' && pair.base.length === 1 && pair.wording.length === 1,
  )
  for (const [doer, other] of germanCases) {
    const lost = articles.find((pair) => pair.base[0]!.level === doer && pair.wording[0]!.level === other)
    const won = articles.find((pair) => pair.base[0]!.level === other && pair.wording[0]!.level === doer)
    if (lost === undefined || won === undefined) continue
    const ours = [lost.base[0]!, won.base[0]!]
    const theirs = [lost.wording[0]!, won.wording[0]!]
    return [toChange('roles-swapped', `roles swapped: “${doer}” and “${other}”`, ours, theirs)]
  }
  return []
}

/** Active for passive while the order of the words stays: the doer is now the one to whom it is done. */
function findVoice(matches: readonly Match[], base: ComparedWording, wording: ComparedWording): Change[] {
  for (const { base: ours, wording: theirs } of matches) {
    if (ours.stem !== theirs.stem || ours.at === 0 || theirs.at === 0) continue
    const passive = isPassive(ours, base)
    if (passive === isPassive(theirs, wording)) continue
    const active = passive ? theirs : ours
    const side = passive ? wording : base
    if (!isParticiple(passive ? ours : theirs, passive ? base : wording)) continue
    if (!sameNeighbour(ours, theirs, matches) || isParticiplePhrase(active, side)) continue
    if (isRelative(passive ? ours : theirs, passive ? base : wording)) continue
    return [
      toChange(
        'roles-swapped',
        `who does it changed: ${passive ? 'passive → active' : 'active → passive'}`,
        [ours],
        [theirs],
      ),
    ]
  }
  return []
}

/** Whether the nearest matched word before the verb is the same in both: its subject. */
function sameNeighbour(ours: Word, theirs: Word, matches: readonly Match[]): boolean {
  let before: Match | null = null
  for (const match of matches) if (match.base.at < ours.at) before = match
  if (before === null || before.wording.at >= theirs.at || before.base.sentence !== ours.sentence)
    return false
  return !matches.some(({ wording }) => wording.at > before.wording.at && wording.at < theirs.at)
}

/** “Troops attacked by rebels”: a participle without its auxiliary is passive all the same. */
function isParticiplePhrase({ at }: Word, side: ComparedWording): boolean {
  const by = passives.get(side.lang)?.by
  return by?.has(side.words[at + 1]?.level ?? '') === true
}

const relatives = new Set(['who', 'which', 'that'])

/** “The boy who was found”, for which “the boy found” is the short form. */
function isRelative({ at }: Word, side: ComparedWording): boolean {
  return side.words.slice(Math.max(0, at - 1 - reachOfPassive), at).some(({ level }) => relatives.has(level))
}

function isPassive(verb: Word, side: ComparedWording): boolean {
  const grammar = passives.get(side.lang)
  if (grammar === undefined || !isParticiple(verb, side)) return false
  const before = side.words.slice(Math.max(0, verb.at - reachOfPassive), verb.at)
  const after = side.words.slice(verb.at + 1, verb.at + 1 + reachOfPassive)
  if (side.lang === 'en')
    return (
      before.some(({ level, clause }) => grammar.verbs.has(level) && clause === verb.clause) ||
      grammar.by.has(after[0]?.level ?? '')
    )
  const sentence = side.words.filter((word) => word.sentence === verb.sentence)
  return (
    sentence.some(({ level }) => grammar.verbs.has(level)) &&
    sentence.some(({ level }) => grammar.by.has(level))
  )
}

const irregularParticiples = new Set(
  'shot beaten taken given seen hit struck held sent hurt killed driven thrown broken chosen found told paid sold built bought brought caught cut done fought forgiven hidden kept known led left lost made met put said set shown shut spoken stolen sued taught torn understood won written overthrown withdrawn sworn bitten eaten frozen forbidden hanged hung sunk'.split(
    ' ',
  ),
)

function isParticiple({ level }: Word, side: ComparedWording): boolean {
  if (side.lang !== 'en') return true
  return level.endsWith('ed') || irregularParticiples.has(level)
}
