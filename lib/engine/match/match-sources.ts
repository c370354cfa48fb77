import type { EngineSource, Quotation } from '../../types.ts'
import { type Aligner, createAligner } from './align-locally.ts'
import type { Chain } from './chains.ts'
import { buildCorpus, type Corpus } from './corpus.ts'
import { chainsOfUnmarked, chainsOutsideQuotes, withoutVersions } from './explain-chains.ts'
import { findChains } from './find-chains.ts'
import { findPassages, type SharedRun } from './find-passages.ts'
import { formQuotes, type Group } from './form-quotes.ts'
import { matchStatements, type StatementLink } from './match-statements.ts'
import { createNearness } from './near-words.ts'

/** Chains lighter than this are not looked at: two telling words. */
const leastChain = 1.1
/** Between marks on both sides a run of common words is looked at too. */
const leastChainQuoted = 0.5

export type Match = {
  corpus: Corpus
  aligner: Aligner
  links: StatementLink[]
  groups: Group[]
  runs: SharedRun[]
}

/** Everything that the sources share, in words of one stream. Sources must come in a canonical order. */
export function matchSources(sources: readonly EngineSource[], quotations: readonly Quotation[]): Match {
  const corpus = buildCorpus(sources, quotations)
  const chains: Chain[] = []
  findChains(corpus, (chain) => {
    const quoted = chain.earlierZone > 0 && chain.laterZone > 0 && chain.runs > 0
    if (chain.mass >= (quoted ? leastChainQuoted : leastChain)) chains.push(chain)
  })
  const english = corpus.sources.some((source) => source.lang === 'en')
  const aligner = createAligner(corpus.weights, createNearness(corpus.lexicon, english))
  const all = matchStatements(corpus, chains, aligner)
  const links = withoutVersions(
    corpus,
    all,
    findPassages(corpus, chainsOfUnmarked(corpus, chains, all), aligner, new Uint8Array(corpus.count)),
  )
  const groups = formQuotes(corpus, links, aligner)
  const runs = findPassages(
    corpus,
    chainsOutsideQuotes(corpus, chains, groups),
    aligner,
    wordsTaken(corpus, groups),
  )
  return { corpus, aligner, links, groups, runs }
}

/** 1 for each word of the stream that stands in a quote of several places. */
function wordsTaken(corpus: Corpus, groups: readonly Group[]): Uint8Array {
  const taken = new Uint8Array(corpus.count)
  for (const { seats } of groups) {
    if (seats.length > 1) for (const { from, to } of seats) taken.fill(1, from, to)
  }
  return taken
}
