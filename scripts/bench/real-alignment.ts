import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { alignWords } from '../../lib/engine/collate/align-words.ts'
import { type BenchOptions, benchData } from './data.ts'

type Item = { id: string; a: string[]; b: string[]; sure: [number, number][] }
type Found = { id: string; pairs: [number, number][] }
type Score = { micro: Prf; macro: Prf; exact: number }
type Prf = { precision: number; recall: number; f1: number }
type Scorer = { score(gold: { items: Item[] }, found: { items: Found[] }): Score }

const sets = ['align_edinburgh_train', 'align_mtref_dev', 'align_wiki_dev']

/**
 * Word alignment of published corpora: paraphrases, translations, revisions. Half of each, by hash, is read case by
 * case with `--worst`; the other half is for measuring alone, so that nothing is fitted to it.
 */
export async function run({ worst }: BenchOptions): Promise<void> {
  const { score }: Scorer = await import(`${benchData}score_alignment.mjs`)
  for (const name of sets) {
    const file = `${benchData}data/real/${name}.json`
    if (!existsSync(file)) {
      console.log(`${file} is absent: no scores`)
      continue
    }
    const { items }: { items: Item[] } = JSON.parse(readFileSync(file, 'utf8'))
    const found = items.map(({ id, a, b }) => ({ id, pairs: alignWords(a, b) }))
    const halves = {
      all: items,
      read: items.filter(({ id }) => isRead(id)),
      kept: items.filter(({ id }) => !isRead(id)),
    }
    for (const [half, some] of Object.entries(halves))
      print(`${name}, ${half}`, score({ items: some }, { items: found }))
    if (worst > 0) printCases(halves.read, new Map(found.map(({ id, pairs }) => [id, pairs])), worst)
  }
}

function isRead(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0]! & 1) === 0
}

function print(name: string, { micro, macro, exact }: Score): void {
  console.log(
    `${name.padEnd(28)} P ${micro.precision.toFixed(4)}  R ${micro.recall.toFixed(4)}  F1 ${micro.f1.toFixed(4)}  macro F1 ${macro.f1.toFixed(4)}  exact ${exact.toFixed(3)}`,
  )
}

/** Items with pairs missed or found that are none, spread over the set, with those pairs. */
function printCases(items: readonly Item[], found: Map<string, [number, number][]>, worst: number): void {
  const faulty = items.flatMap(({ id, a, b, sure }) => {
    const pairs = found.get(id)!
    const told = (some: readonly [number, number][], others: readonly [number, number][]) => {
      const known = new Set(others.map(String))
      return some.filter((pair) => !known.has(String(pair))).map(([i, j]) => `${a[i]} ~ ${b[j]}`)
    }
    const missed = told(sure, pairs)
    const wrong = told(pairs, sure)
    return missed.length + wrong.length > 0 ? [{ a, b, missed, wrong }] : []
  })
  const step = Math.max(1, Math.floor(faulty.length / worst))
  for (const { a, b, missed, wrong } of faulty.filter((_, at) => at % step === 0).slice(0, worst)) {
    console.log(`    ${a.join(' ')}\n    ${b.join(' ')}`)
    if (missed.length > 0) console.log(`      missed: ${missed.join(', ')}`)
    if (wrong.length > 0) console.log(`      wrong: ${wrong.join(', ')}`)
  }
}
