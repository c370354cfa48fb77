import type { EngineSource, Quotation } from '../../types.ts'
import { buildCorpus, type Corpus } from './corpus.ts'
import { chainsOutsideQuotes, withoutVersions } from './explain-chains.ts'
import { type Chain, findChains } from './find-chains.ts'
import { findPassages, type SharedRun } from './find-passages.ts'
import { formQuotes, type Group } from './form-quotes.ts'
import { matchStatements, type StatementLink } from './match-statements.ts'
import { createNearness } from './near-words.ts'

/** Chains lighter than this are not looked at: two telling words. */
const leastChain = 1.1

export type Match = {
  corpus: Corpus
  all: StatementLink[]
  links: StatementLink[]
  groups: Group[]
  runs: SharedRun[]
}

/** Everything that the sources share, in words of one stream. Sources must come in a canonical order. */
export function matchSources(sources: readonly EngineSource[], quotations: readonly Quotation[]): Match {
  const corpus = buildCorpus(sources, quotations)
  const chains: Chain[] = []
  findChains(corpus, (chain) => {
    if (chain.mass >= leastChain) chains.push(chain)
  })
  const near = createNearness(
    corpus.lexicon,
    corpus.sources.some((source) => source.lang === 'en'),
  )
  const all = matchStatements(corpus, chains, near)
  const unmarked = corpus.sources.some((source) => source.statements.length === 0)
  const links = unmarked ? withoutVersions(corpus, all, findPassages(corpus, chains)) : all
  const groups = formQuotes(corpus, links)
  const runs = findPassages(corpus, chainsOutsideQuotes(chains, groups))
  return { corpus, all, links, groups, runs }
}
