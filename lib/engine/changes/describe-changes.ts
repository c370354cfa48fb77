import { isSameLanguage, primaryLanguage } from '../../language.ts'
import { type Cell, type Change, type ChangeKind, changeKinds } from '../../types.ts'
import { findVariants } from '../collate/collate.ts'
import type { BareWording } from '../collate/sequence.ts'
import { fold } from '../level/fold.ts'
import { createLexicon, type Lexicon } from '../tokenize.ts'
import { compareAcrossLanguages } from './compare-across-languages.ts'
import { compareCertainty, isHedgeAlone } from './compare-certainty.ts'
import { compareDenials } from './compare-denials.ts'
import { compareNames } from './compare-names.ts'
import { compareNegation, isHarmlessNegation } from './compare-negation.ts'
import { compareDates, compareNumbers, compareUnits } from './compare-numbers.ts'
import { compareOpposites } from './compare-opposites.ts'
import { compareQuantity } from './compare-quantity.ts'
import { compareRoles } from './compare-roles.ts'
import { type ComparedWording, type Comparison, readSide, textOfWords, toChange } from './comparison.ts'
import { describeGiven, type Given } from './describe-given.ts'
import { describeRest } from './describe-rest.ts'
import { findSegments, isExchanged, isOwnClause, pairColumns } from './find-segments.ts'
import { type Word, wordsOf } from './words-of.ts'

/** Rules by which a difference alters what is said; the first to explain a word keeps it from the gentler ones. */
const rules = [
  compareNegation,
  compareQuantity,
  compareOpposites,
  compareDenials,
  compareDates,
  compareNumbers,
  compareUnits,
  compareNames,
  compareCertainty,
]

/** What is told of how a translation is given: names and cues differ by being in another language. */
const toldOfTranslations: ReadonlySet<ChangeKind> = new Set([
  'quoted',
  'unquoted',
  'denial-added',
  'denial-lost',
])

/** One row of a collation table. */
type Row = readonly (Cell | null)[]

/**
 * What changed from `base` to `wording`, in plain words, the dangerous first. `rows` are the two rows of their
 * collation table. `given`, where known, is how the two sources name the speaker and mark the words; differences in it
 * are told as well. Of a translation only numbers, marks and whether it is denied can be told: words and names differ by being in another
 * language.
 * A `lexicon` may be handed in to reuse words already levelled; an object of a wording is read once.
 */
export function describeChanges({
  base,
  wording,
  rows,
  given,
  lexicon = createLexicon(),
}: {
  base: BareWording
  wording: BareWording
  rows: { base: Row; wording: Row }
  given?: { base: Given; wording: Given }
  lexicon?: Lexicon
}): Change[] {
  const translated = !isSameLanguage(base.lang, wording.lang)
  const changes = translated
    ? compareAcrossLanguages(base, wording)
    : base.text === wording.text
      ? []
      : describeWords(base, wording, rows, lexicon)
  if (given !== undefined) {
    const ways = describeGiven(given.base, given.wording)
    changes.push(...(translated ? ways.filter(({ kind }) => toldOfTranslations.has(kind)) : ways))
  }
  return summarize(inOrder(changes))
}

function describeWords(
  base: BareWording,
  wording: BareWording,
  rows: { base: Row; wording: Row },
  lexicon: Lexicon,
): Change[] {
  const comparison = compare(base, wording, rows, lexicon)
  const changes: Change[] = []
  for (const segment of comparison.segments) {
    const explained = new Set<Word>()
    const ownClause = isOwnClause(segment, { base: comparison.base.words, wording: comparison.wording.words })
    let rest = segment
    const ownRules = isHedgeAlone(segment, comparison) ? [compareCertainty] : []
    for (const rule of ownClause ? ownRules : rules) {
      const finding = rule(rest, comparison)
      changes.push(...finding.changes)
      if (finding.explained.length === 0) continue
      for (const word of finding.explained) explained.add(word)
      const isLeft = (word: Word) => !explained.has(word)
      rest = { ...segment, base: segment.base.filter(isLeft), wording: segment.wording.filter(isLeft) }
    }
    changes.push(...describeRest(segment, comparison, explained))
  }
  const roles = compareRoles(comparison)
  changes.push(...roles)
  if (roles.length === 0 && comparison.pairs.some(({ match }) => match === 'moved'))
    changes.push(...describeMoved(comparison, rows))
  changes.push(...describeWriting(comparison))
  if (changes.length === 0)
    changes.push({
      kind: 'typography',
      text: 'punctuation, capitals or typography only',
      base: null,
      wording: null,
    })
  return settle(changes, comparison)
}

function compare(
  base: BareWording,
  wording: BareWording,
  rows: { base: Row; wording: Row },
  lexicon: Lexicon,
): Comparison {
  const ours = readWording(base, lexicon)
  const theirs = readWording(wording, lexicon)
  const pairs = pairColumns(rows.base, rows.wording, ours.words, theirs.words)
  return { base: ours, wording: theirs, pairs, segments: findSegments(pairs) }
}

/** The base is compared with every wording and need not be read again for each. */
const sides = new WeakMap<BareWording, ComparedWording>()

function readWording(written: BareWording, lexicon: Lexicon): ComparedWording {
  let side = sides.get(written)
  if (side === undefined) {
    const lang = primaryLanguage(written.lang)
    side = readSide(written, wordsOf(written, lang, lexicon), isHarmlessNegation(lang))
    sides.set(written, side)
  }
  return side
}

/** Most words written otherwise that are told one by one. */
const mostWritings = 3

/** Words that are equal once levelled and yet written otherwise: “I’m”, “I am”; “nine”, “9”; “U.S.”, “US”. */
function describeWriting({ base, wording, pairs }: Comparison): Change[] {
  const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
  return pairs
    .filter((pair) => {
      const { match, base: ours, wording: theirs } = pair
      if (ours.length === 0 || theirs.length === 0) return false
      if (match !== 'same' && (match !== 'moved' || isExchanged(pair))) return false
      const a = textOfWords(ours, base)
      const b = textOfWords(theirs, wording)
      return a !== b && a.toLowerCase() !== b.toLowerCase() && plain(a) !== plain(b)
    })
    .slice(0, mostWritings)
    .map(({ base: ours, wording: theirs }) =>
      toChange(
        'spelling',
        `written otherwise: ${textOfWords(ours, base)} → ${textOfWords(theirs, wording)}`,
        ours,
        theirs,
      ),
    )
}

function describeMoved({ base, wording }: Comparison, rows: { base: Row; wording: Row }): Change[] {
  return findVariants(rows.base, rows.wording)
    .filter(({ type }) => type === 'transposition')
    .slice(0, 1)
    .map((variant) => ({
      kind: 'order-changed',
      text: `order changed: “${wording.written.text.slice(variant.wording!.start, variant.wording!.end)}”`,
      base: variant.base && {
        start: variant.base.start,
        end: Math.min(variant.base.end, base.written.text.length),
      },
      wording: variant.wording,
    }))
}

/** Verbs of opinion under which a negation may stand on either side: “do not think it is”, “think it is not”. */
const raising = new Set(
  'think believe expect suppose imagine want seem appear glauben denken meinen croire penser creer pensar credere pensare denken geloven'.split(
    ' ',
  ),
)

/** A word lost in one place and added in another of one sentence was only moved; a negation, only over a verb of opinion. */
function settle(all: Change[], comparison: Comparison): Change[] {
  const { base, wording } = comparison
  const changes = joinDenials(withoutEchoes(all, base, wording), comparison)
  const opposite = [
    ['negation-lost', 'negation-added'],
    ['hedge-dropped', 'hedge-added'],
  ] as const
  for (const [lostKind, addedKind] of opposite) {
    const lost = changes.find(({ kind }) => kind === lostKind)
    const added = changes.find(({ kind }) => kind === addedKind)
    if (lost === undefined || added === undefined || lost.base === null || added.wording === null) continue
    const word = base.words.find(({ start }) => start === lost.base!.start)
    const other = wording.words.find(({ start }) => start === added.wording!.start)
    if (word === undefined || other === undefined) continue
    const gentle =
      lostKind === 'negation-lost'
        ? base.words.some(
            ({ stem, level, sentence }) =>
              sentence === word.sentence && (raising.has(stem) || raising.has(level)),
          )
        : word.level === other.level
    if (!gentle) continue
    return [
      ...changes.filter((change) => change !== lost && change !== added),
      toChange('order-changed', `order changed: “${other.text}”`, [word], [other]),
    ]
  }
  return changes
}

/** A negation lost and a word of denial added in one sentence, or the other way round, say the same in other words. */
function joinDenials(changes: Change[], { base, wording, pairs }: Comparison): Change[] {
  const meets = (lost: Change, added: Change) => {
    const ours = base.words.find(({ start }) => start === lost.base?.start)
    const theirs = wording.words.find(({ start }) => start === added.wording?.start)
    return pairs.some(
      (pair) =>
        pair.base.some(({ sentence }) => sentence === ours?.sentence) &&
        pair.wording.some(({ sentence }) => sentence === theirs?.sentence),
    )
  }
  for (const [lostKind, addedKind] of [
    ['negation-lost', 'denial-added'],
    ['denial-lost', 'negation-added'],
  ] as const) {
    const lost = changes.find(({ kind }) => kind === lostKind)
    const added = changes.find(({ kind }) => kind === addedKind)
    if (lost === undefined || added === undefined || !meets(lost, added)) continue
    const ours = base.written.text.slice(lost.base!.start, lost.base!.end)
    const theirs = wording.written.text.slice(added.wording!.start, added.wording!.end)
    const text = `denied in other words: “${ours}” → “${theirs}”`
    return [
      ...changes.filter((change) => change !== lost && change !== added),
      { kind: 'reworded', text, base: lost.base, wording: added.wording },
    ]
  }
  return changes
}

/** Grammar words that seem dropped in one place and added in another when words beside them moved. */
function withoutEchoes(changes: Change[], base: ComparedWording, wording: ComparedWording): Change[] {
  if (!changes.some(({ kind }) => kind === 'order-changed' || kind === 'roles-swapped')) return changes
  const words = (span: Change['base'], side: ComparedWording) =>
    span === null ? '' : side.written.text.slice(span.start, span.end).toLowerCase()
  const dropped = changes.filter(({ kind }) => kind === 'words-dropped')
  const echoes = new Set<Change>()
  for (const change of dropped) {
    const twin = changes.find(
      (other) =>
        other.kind === 'words-added' &&
        !echoes.has(other) &&
        words(other.wording, wording) === words(change.base, base),
    )
    if (twin !== undefined) echoes.add(change).add(twin)
  }
  return changes.filter((change) => !echoes.has(change))
}

const rank = new Map(changeKinds.map((kind, at) => [kind, at]))

function inOrder(changes: Change[]): Change[] {
  const place = ({ base, wording }: Change) => base?.start ?? wording?.start ?? 0
  return changes
    .map((change, at) => ({ change, at }))
    .sort(
      (a, b) =>
        rank.get(a.change.kind)! - rank.get(b.change.kind)! ||
        place(a.change) - place(b.change) ||
        a.at - b.at,
    )
    .map(({ change }) => change)
}

/** Kinds of which there may be many in a free rendering, and which then say little one by one. */
const small: ReadonlySet<ChangeKind> = new Set([
  'words-added',
  'words-dropped',
  'reworded',
  'person-shifted',
  'tense-shifted',
  'synonym',
  'spelling',
])
/** Small changes that are told one by one. */
const mostSmall = 6

/** Keeps the first of many small changes and counts the rest. */
function summarize(changes: Change[]): Change[] {
  const many = changes.filter(({ kind }) => small.has(kind))
  if (many.length <= mostSmall + 1) return changes
  const rest = new Set(many.slice(mostSmall))
  const kept = changes.filter((change) => !rest.has(change))
  const text = `much reworded: ${rest.size} smaller differences more`
  return inOrder([...kept, { kind: 'reworded', text, base: null, wording: null }])
}
