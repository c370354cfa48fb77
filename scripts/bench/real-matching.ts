import { existsSync, readFileSync } from 'node:fs'
import { sharedLength } from '../../lib/spans.ts'
import { type BenchOptions, benchData } from './data.ts'
import {
  type Collection,
  lengthOf,
  type Matched,
  match,
  readScorer,
  type ScoredPair,
  type Scorer,
} from './matching-scores.ts'

/** Half of the cases are read and tuned on; of the other half only the scores are looked at. */
const halves = ['read', 'kept back'] as const
type Half = (typeof halves)[number]

const news = 'news_triples_dev'
/** PAN 2013 text alignment by how the copies are disguised; the last has none. */
const pan = ['verbatim', 'random', 'translation', 'summary', 'no_plagiarism'] as const

/** Matching on published corpora: news of the same events, and running prose with and without copies in it. */
export async function scoreMatching({ worst }: BenchOptions): Promise<void> {
  const scorer = await readScorer()
  const triples = readSet(news)
  if (triples) {
    for (const half of halves) {
      const gold = ofHalf(triples, half)
      const { found, speed } = matchAll(gold)
      printNews(half, scorer, gold, found, speed)
      if (half === 'read' && worst > 0) printCases(gold, found, worst)
    }
  }
  const sets = pan.flatMap((name) => {
    const gold = readSet(`pan13_${name}`)
    return gold ? [{ name, gold }] : []
  })
  for (const half of sets.length > 0 ? halves : []) {
    const scored = sets.map(({ name, gold }) => {
      const collections = ofHalf(gold, half).map((one) => ({ ...one, id: `${name} ${one.id}` }))
      return { name, gold: collections, ...matchAll(collections) }
    })
    printPan(half, scorer, scored)
    if (half === 'read' && worst > 0) {
      for (const { name, gold, found } of scored) {
        console.log(`  ${name}`)
        printCases(gold, found, worst)
      }
    }
  }
}

function readSet(name: string): Collection[] | null {
  const file = `${benchData}data/real/${name}.json`
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).collections
  console.log(`${file} is absent: no scores`)
  return null
}

/** The half of a case turns on its id alone. */
function ofHalf(collections: readonly Collection[], half: Half): Collection[] {
  const hash = (id: string) => [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7)
  return collections.filter(({ id }) => halves[hash(id) % 2] === half)
}

/** What the engine finds, and the characters that it reads in a second of processor time. */
function matchAll(gold: readonly Collection[]): { found: Matched[]; speed: number } {
  const before = process.cpuUsage()
  const found = gold.map(match)
  const { user, system } = process.cpuUsage(before)
  return { found, speed: (lengthOf(gold) / (user + system)) * 1e6 }
}

function printNews(half: Half, scorer: Scorer, gold: Collection[], found: Matched[], speed: number): void {
  const { pair, plagdet, precision, micro } = scorer.score({ collections: gold }, { collections: found })
  const counted = gold.flatMap(({ pairs }, n) =>
    pairs.filter(({ ignore }) => !ignore).map((answer) => isHalfFound(answer, found[n]!.pairs)),
  )
  const halfFound = counted.filter(Boolean).length / counted.length
  console.log(
    `${news}, ${half}: ${counted.length} pairs  pair F1 ${show(pair.f1)} (P ${show(pair.precision)} R ${show(pair.recall)})  half found ${show(halfFound)}  plagdet ${show(plagdet)}  precision ${show(precision)}, by characters ${show(micro.precision)}  ${millions(speed)}`,
  )
}

function printPan(
  half: Half,
  scorer: Scorer,
  sets: { name: string; gold: Collection[]; found: Matched[]; speed: number }[],
): void {
  const score = (of: typeof sets) =>
    scorer.score(
      { collections: of.flatMap(({ gold }) => gold) },
      { collections: of.flatMap(({ found }) => found) },
    )
  const characters = lengthOf(sets.flatMap(({ gold }) => gold))
  const seconds = sets.reduce((sum, { gold, speed }) => sum + lengthOf(gold) / speed, 0)
  const all = score(sets)
  console.log(
    `pan13, ${half}: plagdet ${show(all.plagdet)} (R ${show(all.recall)} P ${show(all.precision)} granularity ${all.granularity})  ${millions(characters / seconds)}`,
  )
  for (const set of sets) {
    const { plagdet, recall, precision, granularity } = score([set])
    const alarms = set.found.reduce((n, { pairs }) => n + pairs.length, 0)
    const copies = set.gold.reduce((n, { pairs }) => n + pairs.length, 0)
    console.log(
      copies > 0
        ? `  ${set.name.padEnd(13)} plagdet ${show(plagdet)} (R ${show(recall)} P ${show(precision)} granularity ${granularity})  ${copies} copies, ${alarms} told`
        : `  ${set.name.padEnd(13)} ${alarms} false alarms in ${set.gold.length} pairs of texts`,
    )
  }
}

function show(share: number): string {
  return share.toFixed(4)
}

function millions(speed: number): string {
  return `${(speed * 1e-6).toFixed(2)} M characters a CPU second`
}

/** The pair with its sides so that the first lies in `source`; `null` where neither does. */
function sided(pair: ScoredPair, first: string, second: string): ScoredPair | null {
  if (pair.a.source === first && pair.b.source === second) return pair
  return pair.b.source === first && pair.a.source === second ? { ...pair, a: pair.b, b: pair.a } : null
}

/** Pairs told that touch an answer on both sides, its sides first. */
function touching({ a, b }: ScoredPair, told: readonly ScoredPair[]): ScoredPair[] {
  return told.flatMap((pair) => {
    const turned = sided(pair, a.source, b.source)
    return turned && sharedLength(turned.a, a) > 0 && sharedLength(turned.b, b) > 0 ? [turned] : []
  })
}

/** Half of an answer, on both sides, lies in what is told of it. */
function isHalfFound(answer: ScoredPair, told: readonly ScoredPair[]): boolean {
  const hits = touching(answer, told)
  const covered = (side: 'a' | 'b') => {
    let reached = answer[side].start
    let sum = 0
    for (const { start, end } of hits.map((hit) => hit[side]).sort((x, y) => x.start - y.start)) {
      sum += sharedLength({ start: Math.max(start, reached), end }, answer[side])
      reached = Math.max(reached, end)
    }
    return sum * 2 >= answer[side].end - answer[side].start
  }
  return hits.length > 0 && covered('a') && covered('b')
}

/** Code units of a text shown of a case, and around it. */
const shown = 300
const shownAround = 60

/** The first cases of each kind of fault, as many as asked for, spread over the set. */
function printCases(gold: readonly Collection[], found: readonly Matched[], worst: number): void {
  const faults = {
    'not found': [] as string[],
    'other ends': [] as string[],
    'told in several': [] as string[],
    'not an answer': [] as string[],
  }
  gold.forEach(({ id, sources, pairs }, n) => {
    const texts = new Map(sources.map((source) => [source.id, source.text]))
    const place = ({ source, start, end }: ScoredPair['a']) => {
      const text = texts.get(source)!
      const inside = text.slice(start, end)
      const short =
        inside.length > shown ? `${inside.slice(0, shown / 2)} […] ${inside.slice(-shown / 2)}` : inside
      return `      ${start}–${end} …${text.slice(Math.max(0, start - shownAround), start)}⟦${short}⟧${text.slice(end, end + shownAround)}…`.replaceAll(
        '\n',
        '¶',
      )
    }
    const both = (label: string, { a, b }: ScoredPair) => `    ${label} ${id}\n${place(a)}\n${place(b)}`
    const told = found[n]!.pairs
    for (const answer of pairs) {
      if (answer.ignore) continue
      const hits = touching(answer, told)
      if (!hits.some((hit) => isAlike(hit, answer))) {
        const lines = [
          both(answer.kind ?? 'case', answer),
          ...hits.map((hit) => both(`told as ${hit.kind}`, hit)),
        ]
        faults[hits.length === 0 ? 'not found' : 'other ends'].push(lines.join('\n'))
      }
      if (hits.length > 1)
        faults['told in several'].push(hits.map((hit) => both(hit.kind ?? '', hit)).join('\n'))
    }
    for (const pair of told)
      if (touching(pair, pairs).length === 0) faults['not an answer'].push(both(pair.kind ?? '', pair))
  })
  for (const [kind, cases] of Object.entries(faults)) {
    console.log(`  ${kind}: ${cases.length}`)
    const step = Math.max(1, Math.floor(cases.length / worst))
    for (const one of cases.filter((_, at) => at % step === 0).slice(0, worst)) console.log(one)
  }
}

/** Either side is more than half of what both span together there. */
function isAlike(x: ScoredPair, y: ScoredPair): boolean {
  return (['a', 'b'] as const).every(
    (side) =>
      sharedLength(x[side], y[side]) * 2 >=
      Math.max(x[side].end, y[side].end) - Math.min(x[side].start, y[side].start),
  )
}
