import { onceEach } from '../../once.ts'
import { compilePhrases, findPhrases, type PhraseTable } from '../changes/find-phrases.ts'
import { functionWords } from '../words/function-words.ts'
import { entriesOf, type Language } from '../words/language.ts'
import { languages } from '../words/languages.ts'
import { senses } from '../words/senses.ts'
import type { Corpus, Seat } from './corpus.ts'

/** Words of the sentence that are looked at beside a place. */
const mostAround = 12
/** Words between a denial and what it governs: “denied the claim of the owners that …”. */
const mostBetween = 7
/** Words before a denial in which a negation stands that undoes it: “has not been able to deny”. */
const undoes = 3
/** Words of a name or a date between a denial and a word that reports: “denied Tuesday that”, “نفى حداد أن”. */
const mostNamed = 3

type Near = { at: number; level: string; text: string; capital: boolean }

type Reader = {
  reversals: PhraseTable
  negations: ReadonlySet<string>
  negationForm: RegExp | undefined
  /** Words that may stand between: grammar, and nouns for what is denied: “the claim”. */
  between: ReadonlySet<string>
  reports: ReadonlySet<string>
  verbLast: boolean
  caseless: boolean
}

const readerOf = onceEach((lang: string): Reader | null => {
  const language = languages.find(({ tag }) => tag === lang)
  return language ? read(language) : null
})

function read(language: Language): Reader {
  const sense = senses.get(language.tag)
  const { determiners, links, reports } = language
  return {
    reversals: compilePhrases({ reversal: sense?.reversals ?? '' }),
    negations: new Set(entriesOf(sense?.negations)),
    negationForm: sense?.negationForm,
    between: new Set([
      ...functionWords(language.tag),
      ...[determiners, links, reports, sense?.claims].flatMap(entriesOf),
    ]),
    reports: new Set(entriesOf(reports)),
    verbLast: language.verbLast === true,
    caseless: language.caseless === true,
  }
}

/**
 * The word of denial that governs a place from outside it, as it stands: “denied” for the last five words of *denied
 * that the pump was broken*. Only words of grammar, nouns for what is denied and a name may stand between, and a comma only
 * before a word that reports; where the verb stands last, it may follow the place. `null` where none does, or a
 * negation undoes it (“did not deny”).
 */
export function findDenial(corpus: Corpus, seat: Seat): string | null {
  const source = corpus.sources[seat.source]!
  const reader = readerOf(source.lang)
  if (reader === null) return null
  return findBefore(corpus, seat, reader) ?? (reader.verbLast ? findBehind(corpus, seat, reader) : null)
}

function findBefore(corpus: Corpus, seat: Seat, reader: Reader): string | null {
  const { from, text } = corpus.sources[seat.source]!
  let first = seat.from
  while (first > from && seat.from - first < mostAround && corpus.opens[first] === 0) first--
  const words = wordsIn(corpus, seat, first, seat.from)
  const hit = findPhrases(words, reader.reversals).at(-1)
  if (hit === undefined) return null
  const last = hit.words.at(-1)!
  const between = words.filter(({ at }) => at > last.at)
  const opening = wordsIn(corpus, seat, seat.from, seat.from + 1)
  const isReported = [...between, ...opening].some((word) => isReport(word, reader))
  const others = between.filter((word) => !mayStandBetween(word, reader))
  const areNames = isReported && others.every(({ capital }) => capital || reader.caseless)
  if (between.length > mostBetween || others.length > (areNames ? mostNamed : 0)) return null
  const gap = text.slice(corpus.end[last.at]!, corpus.start[seat.from]!)
  if (/[.;!?]/.test(gap) || (!isReported && /[,،，:–—]/.test(gap))) return null
  if (isUndone(words.filter(({ at }) => at < hit.words[0]!.at).slice(-undoes), reader)) return null
  return text.slice(corpus.start[hit.words[0]!.at]!, corpus.end[last.at]!)
}

function findBehind(corpus: Corpus, seat: Seat, reader: Reader): string | null {
  const { to, text } = corpus.sources[seat.source]!
  let end = seat.to
  while (end < to && end - seat.to < undoes && corpus.opens[end] === 0) end++
  const words = wordsIn(corpus, seat, seat.to, end)
  const hit = findPhrases(words, reader.reversals)[0]
  if (hit === undefined || isUndone(words, reader)) return null
  const first = hit.words[0]!
  if (words.some((word) => word.at < first.at && !mayStandBetween(word, reader))) return null
  if (/[.,;!?।]/.test(text.slice(corpus.end[seat.to - 1]!, corpus.start[first.at]!))) return null
  return text.slice(corpus.start[first.at]!, corpus.end[hit.words.at(-1)!.at]!)
}

function wordsIn(corpus: Corpus, { source }: Seat, from: number, to: number): Near[] {
  const { text } = corpus.sources[source]!
  return Array.from({ length: to - from }, (_, i) => {
    const at = from + i
    const written = text.slice(corpus.start[at]!, corpus.end[at]!)
    const lower = written.toLowerCase()
    return {
      at,
      level: corpus.lexicon.words[corpus.level[at]!]!,
      text: lower,
      capital: written[0] !== lower[0],
    }
  })
}

function mayStandBetween({ level, text }: Near, { between }: Reader): boolean {
  return between.has(level) || between.has(text)
}

function isReport({ text }: Near, { reports }: Reader): boolean {
  return reports.has(text)
}

function isUndone(words: readonly Near[], { negations, negationForm }: Reader): boolean {
  return words.some(({ level }) => negations.has(level) || negationForm?.test(level) === true)
}
