import { existsSync, readFileSync } from 'node:fs'
import { alignWords } from '../../lib/engine/collate/align-words.ts'
import { collate } from '../../lib/engine/collate/collate.ts'
import { createLexicon } from '../../lib/engine/tokenize.ts'
import { benchData } from './data.ts'

type Gold = { items: { id: string; kind: string; a: string[]; b: string[]; sure: [number, number][] }[] }
type Score = {
  items: number
  micro: Record<string, number>
  macro: Record<string, number>
  aer: number
  exact: number
}

/** Word alignment against known answers, by kind of edit, and how long a collation takes. */
export async function run(): Promise<void> {
  const file = `${benchData}data/synthetic_align.json`
  if (existsSync(file)) await scoreAlignment(file)
  else console.log(`${file} is absent: no scores`)
  timeCollation()
}

async function scoreAlignment(file: string): Promise<void> {
  const gold: Gold = JSON.parse(readFileSync(file, 'utf8'))
  const { score }: { score: (gold: Gold, found: unknown) => Score } = await import(
    `${benchData}score_alignment.mjs`
  )
  const from = performance.now()
  const items = gold.items.map(({ id, a, b }) => ({ id, pairs: alignWords(a, b) }))
  const took = performance.now() - from
  const print = (name: string, { micro, macro, aer, exact }: Score) =>
    console.log(
      `${name.padEnd(12)} P ${micro.precision!.toFixed(4)}  R ${micro.recall!.toFixed(4)}  F1 ${micro.f1!.toFixed(4)}  macro F1 ${macro.f1!.toFixed(4)}  AER ${aer.toFixed(4)}  exact ${exact.toFixed(3)}`,
    )
  print('all', score(gold, { items }))
  for (const kind of [...new Set(gold.items.map((item) => item.kind))].sort())
    print(kind, score({ items: gold.items.filter((item) => item.kind === kind) }, { items }))
  console.log(`${items.length} pairs in ${took.toFixed(0)} ms`)
}

/** Sentence of twenty-eight words in five wordings, and two texts of 20,000 characters. */
function timeCollation(): void {
  const sentence =
    'we would never want to say that the city had closed its harbour for good but it is a fact that the ships which came last winter did not return'
  const texts = [
    sentence,
    sentence.replace('want to ', ''),
    sentence.replace('closed its harbour', 'shut the harbor'),
    sentence.replace('we would', 'they would').replace('last winter', 'in January'),
    'the ships which came last winter did not return',
  ].map((text) => ({ text, lang: 'en' }))
  const lexicon = createLexicon()
  const rounds = 2000
  for (let round = 0; round < 200; round++) collate(texts, 0, lexicon)
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) collate(texts, 0, lexicon)
  const { user } = process.cpuUsage(before)
  console.log(`five wordings of a sentence: ${(user / 1000 / rounds).toFixed(3)} ms of processor time`)
  const words = Array.from({ length: 3600 }, (_, at) => `word${(at * 7919) % 1200}`)
  const long = [words.join(' '), words.filter((_, at) => at % 13 !== 0).join(' ')]
  const from = performance.now()
  collate(
    long.map((text) => ({ text, lang: 'en' })),
    0,
  )
  console.log(`two texts of ${long[0]!.length} characters: ${(performance.now() - from).toFixed(0)} ms`)
}
