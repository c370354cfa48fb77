import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis } from '../../lib/types.ts'
import { benchData } from './data.ts'
import {
  type Collection,
  lengthOf,
  type Matched,
  match,
  type Place,
  readScorer,
  type ScoredPair,
} from './matching-scores.ts'

/** Matching on sets with known answers, scored as plagiarism detection (PAN) and by pairs of places. */
export async function run(): Promise<void> {
  if (!existsSync(benchData)) {
    console.log('left out: no data')
    return
  }
  const scorer = await readScorer()
  for (const name of ['synthetic_match', 'bible_mid', 'synoptic_ASV']) {
    const gold: { collections: Collection[] } = JSON.parse(
      readFileSync(join(benchData, 'data', `${name}.json`), 'utf8'),
    )
    const from = performance.now()
    const analyses = gold.collections.map(match)
    const seconds = (performance.now() - from) / 1000
    const characters = lengthOf(gold.collections)
    for (const [way, pairsOf] of Object.entries(ways)) {
      const predicted = { collections: analyses.map((one) => ({ ...one, pairs: pairsOf(one) })) }
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
  pairs: ({ pairs }: Matched): ScoredPair[] => pairs,
  links: ({ analysis, links }: Matched): ScoredPair[] => [...links, ...passagePairs(analysis)],
  members: ({ analysis }: Matched): ScoredPair[] => [
    ...analysis.quotes.flatMap(({ members }) => allPairs(members)),
    ...passagePairs(analysis),
  ],
}

function passagePairs(analysis: Analysis): ScoredPair[] {
  return analysis.passages.flatMap(({ members }) => allPairs(members))
}

function allPairs(places: readonly Place[]): ScoredPair[] {
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => (a.source === b.source ? [] : [{ a, b }])),
  )
}
