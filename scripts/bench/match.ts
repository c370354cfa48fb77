import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyzeWithLinks } from '../../lib/engine/analyze.ts'
import { tellPairs } from '../../lib/engine/match/tell-pairs.ts'
import type { Analysis, EngineSource, Link, Span } from '../../lib/types.ts'
import { benchData } from './data.ts'

type Place = Span & { source: string }
type Pair = { a: Place; b: Place; kind?: string }
type Collection = { id: string; sources: { id: string; text: string }[]; pairs: Pair[] }
type Scores = {
  plagdet: number
  recall: number
  precision: number
  granularity: number
  pair: { precision: number; recall: number; f1: number }
  byKind: Record<string, { n: number; found: number; charRecall: number; pairRecall: number }>
}
type Scorer = {
  score: (gold: { collections: Collection[] }, predicted: { collections: Collection[] }) => Scores
}

/** Matching on sets with known answers, scored as plagiarism detection (PAN) and by pairs of places. */
export async function run(): Promise<void> {
  if (!existsSync(benchData)) {
    console.log('left out: no data')
    return
  }
  const scorer: Scorer = await import(pathToFileURL(join(benchData, 'score_matching.mjs')).href)
  for (const name of ['synthetic_match', 'bible_mid', 'synoptic_ASV']) {
    const gold: { collections: Collection[] } = JSON.parse(
      readFileSync(join(benchData, 'data', `${name}.json`), 'utf8'),
    )
    const from = performance.now()
    const analyses = gold.collections.map(({ id, sources }) => ({
      id,
      sources,
      ...analyzeWithLinks(sources),
    }))
    const seconds = (performance.now() - from) / 1000
    const characters = gold.collections
      .flatMap(({ sources }) => sources)
      .reduce((n, { text }) => n + text.length, 0)
    for (const [way, pairsOf] of Object.entries(ways)) {
      const predicted = {
        collections: analyses.map((one) => ({
          ...one,
          pairs: pairsOf(one.analysis, one.links, one.sources),
        })),
      }
      const { plagdet, recall, precision, granularity, pair, byKind } = scorer.score(gold, predicted)
      console.log(
        `${name}, ${way}: pair F1 ${pair.f1} (P ${pair.precision} R ${pair.recall}), plagdet ${plagdet} (R ${recall} P ${precision} granularity ${granularity})`,
      )
      if (process.env.KINDS) console.table(byKind)
    }
    console.log(`${name}: ${((characters / seconds) * 1e-6).toFixed(2)} M characters/s, collation included`)
  }
}

/** Readings of an analysis as pairs: told once, as the command prints them; by the links that quotes rest on; by members, all with all. */
const ways = {
  pairs: (analysis: Analysis, links: readonly Link[], sources: readonly EngineSource[]): Pair[] =>
    tellPairs(sources, links, analysis.passages),
  links: (analysis: Analysis, links: readonly Link[]): Pair[] => [...links, ...passagePairs(analysis)],
  members: (analysis: Analysis): Pair[] => [
    ...analysis.quotes.flatMap(({ members }) => allPairs(members)),
    ...passagePairs(analysis),
  ],
}

function passagePairs(analysis: Analysis): Pair[] {
  return analysis.passages.flatMap(({ members }) => allPairs(members))
}

function allPairs(places: readonly Place[]): Pair[] {
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => (a.source === b.source ? [] : [{ a, b }])),
  )
}
