import { primaryLanguage } from '../../language.ts'
import type { Change, ChangeKind } from '../../types.ts'
import type { BareWording } from '../collate/sequence.ts'
import { entriesOf } from '../words/language.ts'
import { senses } from '../words/senses.ts'
import { compilePhrases, type FoundPhrase, findPhrases, type PhraseTable } from './find-phrases.ts'
import type { Pair, Segment } from './find-segments.ts'
import { spanOf, type Word } from './words-of.ts'

/** One side of a comparison: a wording with everything in it that rules ask for. */
export type ComparedWording = {
  written: BareWording
  lang: string
  words: Word[]
  negations: FoundPhrase[]
  /** Words that deny in their own meaning; those of kind `reversal` turn round what they govern. */
  denials: FoundPhrase[]
  quantifiers: FoundPhrase[]
  certainty: FoundPhrase[]
  modals: FoundPhrase[]
  /** Whether capitals tell names: not where everything is capital. */
  capitals: boolean
}

/** A base and a wording with their words, pairs and segments. */
export type Comparison = {
  base: ComparedWording
  wording: ComparedWording
  pairs: Pair[]
  segments: Segment[]
}

/** What a rule says about a segment: the changes, and the words that need no further word. */
export type Finding = { changes: Change[]; explained: Word[] }

export const nothing: Finding = { changes: [], explained: [] }

const tables = new Map<
  string,
  Record<'negations' | 'denials' | 'quantifiers' | 'certainty' | 'modals', PhraseTable>
>()

function tablesOf(lang: string) {
  let known = tables.get(lang)
  if (known === undefined) {
    const sense = senses.get(lang)
    known = {
      negations: compilePhrases(sense ? { negation: sense.negations } : {}),
      denials: compilePhrases({ reversal: sense?.reversals ?? '', denial: sense?.denials ?? '' }),
      quantifiers: compilePhrases(sense?.quantifiers ?? {}),
      certainty: compilePhrases(sense?.certainty ?? {}),
      modals: compilePhrases(Object.fromEntries(entriesOf(sense?.modals).entries())),
    }
    tables.set(lang, known)
  }
  return known
}

export function readSide(
  written: BareWording,
  words: Word[],
  harmless: (word: Word, next: Word | undefined) => boolean,
): ComparedWording {
  const lang = primaryLanguage(written.lang)
  const table = tablesOf(lang)
  const denials = findPhrases(words, table.denials)
  const reversing = new Set(wordsOfPhrases(denials.filter(({ kind }) => kind === 'reversal')))
  const negations = findNegations(words, lang, reversing).filter(
    (hit) => !harmless(hit.words[0]!, words[hit.words[hit.words.length - 1]!.at + 1]),
  )
  const negating = new Set(wordsOfPhrases(negations))
  const capital = words.filter((word) => word.capital).length
  return {
    written,
    lang,
    words,
    negations,
    denials: denials.filter(({ kind, words: [word] }) => kind === 'reversal' || !negating.has(word!)),
    quantifiers: findPhrases(words, table.quantifiers),
    certainty: findPhrases(words, table.certainty).filter(({ words: [word] }) => !isMonthOfMay(word!)),
    modals: findPhrases(words, table.modals).filter(({ words: [word] }) => !isMonthOfMay(word!)),
    capitals: words.length < 4 || capital / words.length < mostCapitals,
  }
}

/**
 * Words that negate, and forms that do by a part of their own, in order. A sign within a word of denial is none (否认);
 * a form of such a verb may be one (“reddetmedi”).
 */
function findNegations(words: readonly Word[], lang: string, reversing: ReadonlySet<Word>): FoundPhrase[] {
  const found = findPhrases(words, tablesOf(lang).negations).filter(
    ({ words: [word] }) => !reversing.has(word!),
  )
  const form = senses.get(lang)?.negationForm
  if (!form) return found
  const forms = words
    .filter(({ level }) => form.test(level))
    .map((word) => ({ words: [word], kind: 'negation' }))
  return [...found, ...forms].sort((a, b) => a.words[0]!.at - b.words[0]!.at)
}

/** Share of words with a capital from which a wording is set in capitals, like a headline. */
const mostCapitals = 0.85

function isMonthOfMay({ level, capital, initial }: Word): boolean {
  return level === 'may' && capital && !initial
}

/** A change that concerns these words. */
export function toChange(
  kind: ChangeKind,
  text: string,
  base: readonly Word[],
  wording: readonly Word[],
): Change {
  return { kind, text, base: spanOf(base), wording: spanOf(wording) }
}

/** The words as they stand, from the first to the last. */
export function textOfWords(words: readonly Word[], { written }: ComparedWording): string {
  const span = spanOf(words)
  return span === null ? '' : written.text.slice(span.start, span.end)
}

/** Words in quotation marks for a message. */
export function cite(words: readonly Word[], side: ComparedWording): string {
  return `“${textOfWords(words, side)}”`
}

/** The words of a hit list, one after another. */
export function wordsOfPhrases(hits: readonly FoundPhrase[]): Word[] {
  return hits.flatMap(({ words }) => words)
}
