import { existsSync, readFileSync } from 'node:fs'
import { findQuotations } from '../../lib/engine/extract/find-quotations.ts'
import type { Quotation } from '../../lib/types.ts'
import { type BenchOptions, benchData } from './data.ts'
import { run as runAlignment } from './real-alignment.ts'
import { scoreMatching } from './real-matching.ts'
import { scoreVerses } from './translations.ts'

type Span = { start: number; end: number }
type Doc = { id: string; text: string; quotes: (Span & { speaker?: string })[]; nonQuotes?: Span[] }
type Predicted = Span & { speaker?: string }
type Prf = { precision: number; recall: number; f1: number }
type Score = {
  gold: number
  exact: Prf
  speaker: { joint: Prf }
  nonQuotes: { n: number; falseAlarm: number }
}
type Scorer = {
  score(gold: { docs: Doc[] }, found: { docs: { id: string; quotes: Predicted[] }[] }): Score
  trim(text: string, span: Span): Span
  sameSpeaker(one: string, other: string): boolean
}

/** `cases` are read one by one with `--worst`; the others are for measuring alone, so that nothing is fitted to them. */
const sets = [
  { name: 'english_news_quotes_train', lang: 'en', cases: true },
  { name: 'english_news_quotes_dev', lang: 'en', cases: false },
  { name: 'german_news_quotes_train', lang: 'de', cases: true },
  { name: 'german_news_quotes_dev', lang: 'de', cases: false },
]

/**
 * Published corpora of real text: quotations and who said them, in English and German news, what texts share, word
 * alignment, and statements in several languages.
 */
export async function run(options: BenchOptions): Promise<void> {
  await scoreQuotations(options)
  await scoreMatching(options)
  await runAlignment(options)
  scoreVerses(options)
}

async function scoreQuotations({ worst }: BenchOptions): Promise<void> {
  const scorer: Scorer = await import(`${benchData}score_extraction.mjs`)
  for (const { name, lang, cases } of sets) {
    const file = `${benchData}data/real/${name}.json`
    if (!existsSync(file)) {
      console.log(`${file} is absent: no scores`)
      continue
    }
    const gold: { docs: Doc[] } = JSON.parse(readFileSync(file, 'utf8'))
    const found = gold.docs.map(({ id, text }) => findQuotations({ id, text, lang }).quotations)
    printScores(name, scorer, gold, found)
    if (cases && worst > 0) printCases(scorer, gold, found, worst)
  }
}

/** What is somebody's and stands in no other quotation. */
function isCounted({ kind, parent }: Quotation): boolean {
  return kind !== 'not-speech' && parent === null
}

/**
 * The answers leave out some quotations, so that precision has a ceiling: recall and alarms say what is known of each
 * marked place. They give speakers as written at the place (“he”), so that a name for a pronoun counts as wrong; *as
 * written* compares a pronoun as the pronoun and all else by name.
 */
function printScores(name: string, scorer: Scorer, gold: { docs: Doc[] }, found: Quotation[][]): void {
  const predict = (speaker: (quotation: Quotation) => string | undefined, counted = isCounted) =>
    scorer.score(gold, {
      docs: gold.docs.map(({ id }, n) => ({
        id,
        quotes: found[n]!.filter(counted).map((q) => ({ start: q.start, end: q.end, speaker: speaker(q) })),
      })),
    })
  const byName = predict(({ speaker }) => speaker?.name)
  const byMention = predict(({ speaker }) => speaker?.mention)
  const asWritten = predict(({ speaker }) => (isPronoun(speaker?.mention) ? speaker?.mention : speaker?.name))
  const everyMark = predict(
    () => undefined,
    ({ parent }) => parent === null,
  )
  console.log(`${name}  ${byName.gold} quotations`)
  console.log(`  exact span ${tell(byName.exact)}  every pair of marks ${tell(everyMark.exact)}`)
  const { n, falseAlarm } = byName.nonQuotes
  console.log(`  not speech taken for speech ${(falseAlarm * 100).toFixed(1)} % of ${n}`)
  console.log(`  span and speaker, by name ${tell(byName.speaker.joint)}`)
  console.log(`  … by mention ${tell(byMention.speaker.joint)}`)
  console.log(`  … as written ${tell(asWritten.speaker.joint)}`)
}

function tell({ precision, recall, f1 }: Prf): string {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(4)}`
}

const pronouns = new Set([
  'he',
  'she',
  'they',
  'it',
  'who',
  'his',
  'her',
  'i',
  'we',
  'er',
  'sie',
  'es',
  'der',
  'die',
  'that',
  'which',
])

function isPronoun(mention: string | undefined): boolean {
  return mention !== undefined && pronouns.has(mention.toLowerCase())
}

/** Code units of a text shown around a case. */
const shown = 140

/** The first cases of each kind of fault, as many as asked for. */
function printCases(scorer: Scorer, gold: { docs: Doc[] }, found: Quotation[][], worst: number): void {
  const faults = new Map<string, string[]>([
    ['missed', []],
    ['taken for speech', []],
    ['no speaker', []],
    ['another speaker', []],
  ])
  const keep = (kind: string, line: string) => faults.get(kind)!.push(line)
  gold.docs.forEach(({ id, text, quotes, nonQuotes }, n) => {
    const key = (span: Span) => {
      const { start, end } = scorer.trim(text, span) ?? span
      return `${start}-${end}`
    }
    const answers = new Map(quotes.map((quote) => [key(quote), quote]))
    const places = new Map(found[n]!.map((quotation) => [key(quotation), quotation]))
    const around = ({ start, end }: Span) =>
      `${id.slice(0, 24)} …${text.slice(Math.max(0, start - shown), start)}⟦${text.slice(start, Math.min(end, start + shown))}⟧${text.slice(end, end + shown)}…`.replaceAll(
        '\n',
        '¶',
      )
    for (const [at, answer] of answers) {
      const place = places.get(at)
      if (!place || !isCounted(place)) {
        keep('missed', `${place ? place.reason : 'no such span'}: ${around(answer)}`)
        continue
      }
      if (!answer.speaker) continue
      if (!place.speaker) keep('no speaker', `${answer.speaker}: ${around(answer)}`)
      else if (!scorer.sameSpeaker(answer.speaker, place.speaker.mention))
        keep('another speaker', `${answer.speaker}, not ${place.speaker.mention}: ${around(answer)}`)
    }
    for (const span of nonQuotes ?? []) {
      const place = places.get(key(span))
      if (place && isCounted(place)) keep('taken for speech', `${place.reason}: ${around(span)}`)
    }
  })
  for (const [kind, lines] of faults) {
    console.log(`  ${kind}: ${lines.length}`)
    // Spread over the set, so that no one outlet fills the page.
    const step = Math.max(1, Math.floor(lines.length / worst))
    for (const line of lines.filter((_, at) => at % step === 0).slice(0, worst)) console.log(`    ${line}`)
  }
}
