import type { LevelWord } from '../tokenize.ts'
import { areOppositeConcepts, conceptsOf } from '../words/concepts.ts'
import { entriesOf } from '../words/language.ts'
import { senses } from '../words/senses.ts'

/** What of a statement decides whether another can be its translation, whatever they share. */
export type StatementSense = {
  /** Whether it denies something; `null` in a language without a table of negations. */
  denies: boolean | null
  /** Whether it is a question. */
  asks: boolean
  /** What its words may mean, words of grammar too: concepts of each that has any. */
  concepts: (readonly number[])[]
  /** Whether it speaks of all of something, and of a part. */
  all: boolean
  part: boolean
}

/** Words of a language by what they do to a statement. */
type SenseWords = { denying: Set<string>; all: Set<string>; part: Set<string> }

const byLanguage = new Map<string, SenseWords | null>()

function senseWords(lang: string): SenseWords | null {
  let words = byLanguage.get(lang)
  if (words === undefined) {
    const sense = senses.get(lang)
    words = sense
      ? {
          denying: new Set([...entriesOf(sense.negations), ...entriesOf(sense.reversals)]),
          all: new Set(entriesOf(sense.quantifiers?.all)),
          part: new Set([...entriesOf(sense.quantifiers?.some), ...entriesOf(sense.quantifiers?.few)]),
        }
      : null
    byLanguage.set(lang, words)
  }
  return words
}

/** `words` are those of the text. */
export function readSense(text: string, words: readonly LevelWord[], lang: string): StatementSense {
  const known = senseWords(lang)
  const holds = (set: ReadonlySet<string> | undefined) => words.some(({ level }) => set?.has(level) ?? false)
  return {
    denies: known && holds(known.denying),
    asks: /[?？؟]\p{P}*\s*$/u.test(text),
    concepts: words.map(({ level, stem }) => conceptsOf(level, stem, lang)).filter((one) => one.length > 0),
    all: holds(known?.all),
    part: holds(known?.part),
  }
}

/**
 * Whether two statements say opposite things: a word of the one has an opposite in the other, which lacks the word
 * itself (*rise*, *fall*), or the one speaks of all where the other speaks of some.
 */
export function areOpposed(a: StatementSense, b: StatementSense): boolean {
  if ((a.all && !a.part && b.part && !b.all) || (a.part && !a.all && b.all && !b.part)) return true
  const [onlyA, onlyB] = [lacking(a, b), lacking(b, a)]
  return onlyA.some((one) =>
    onlyB.some((other) => one.some((x) => other.some((y) => areOppositeConcepts(x, y)))),
  )
}

function lacking(a: StatementSense, b: StatementSense): (readonly number[])[] {
  return a.concepts.filter(
    (one) => !b.concepts.some((other) => other.some((concept) => one.includes(concept))),
  )
}
