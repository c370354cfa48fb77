import { pathToFileURL } from 'node:url'
import { analyzeWithLinks } from '../../lib/engine/analyze.ts'
import { tellPairs } from '../../lib/engine/match/tell-pairs.ts'
import type { Analysis, Link, Span } from '../../lib/types.ts'
import { benchData } from './data.ts'

export type Place = Span & { source: string }
/** Two places that carry the same words; one that is to be ignored is neither right nor wrong. */
export type ScoredPair = { a: Place; b: Place; kind?: string; ignore?: boolean }
export type Collection = { id: string; sources: { id: string; text: string }[]; pairs: ScoredPair[] }
type Scores = {
  plagdet: number
  recall: number
  precision: number
  granularity: number
  micro: { plagdet: number; recall: number; precision: number }
  pair: { precision: number; recall: number; f1: number }
  byKind: Record<string, { n: number; found: number; charRecall: number; pairRecall: number }>
}
export type Scorer = {
  score: (gold: { collections: Collection[] }, predicted: { collections: Collection[] }) => Scores
}
/** A collection as the engine reads it: its `pairs` are those that it tells. */
export type Matched = Collection & { analysis: Analysis; links: Link[] }

export function readScorer(): Promise<Scorer> {
  return import(pathToFileURL(`${benchData}score_matching.mjs`).href)
}

export function match({ id, sources }: Collection): Matched {
  const { analysis, links } = analyzeWithLinks(sources)
  return { id, sources, analysis, links, pairs: tellPairs(sources, links, analysis) }
}

/** UTF-16 code units of all texts. */
export function lengthOf(collections: readonly Collection[]): number {
  return collections.flatMap(({ sources }) => sources).reduce((sum, { text }) => sum + text.length, 0)
}
