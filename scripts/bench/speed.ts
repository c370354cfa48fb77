import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { analyze } from '../../lib/engine/analyze.ts'
import { findQuotations } from '../../lib/engine/extract/find-quotations.ts'
import { buildCorpus } from '../../lib/engine/match/corpus.ts'
import { findChains } from '../../lib/engine/match/find-chains.ts'
import { matchSources } from '../../lib/engine/match/match-sources.ts'
import { createLexicon, tokenize } from '../../lib/engine/tokenize.ts'
import type { Analysis, EngineSource } from '../../lib/types.ts'
import { benchData } from './data.ts'
import { randomNumbers } from './random-numbers.ts'

type Collection = { id: string; sources: { id: string; text: string }[] }

/** Speed by stage and growth with size, on one core. Processor time, the best of several rounds. */
export async function run(): Promise<void> {
  if (!existsSync(benchData)) {
    console.log('left out: no data')
    return
  }
  const news: { collections: Collection[] } = read('synthetic_match')
  byStage(news.collections)
  growth(news.collections)
  large(news.collections)
  novels()
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(benchData, 'data', `${name}.json`), 'utf8'))
}

function seconds(work: () => void): number {
  const from = process.cpuUsage()
  work()
  const used = process.cpuUsage(from)
  return (used.user + used.system) / 1e6
}

function best(rounds: number, work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => seconds(work)))
}

function byStage(collections: readonly Collection[]): void {
  const groups = collections.map(({ sources }) => [...sources].sort((x, y) => (x.id < y.id ? -1 : 1)))
  const quotations = groups.map((group) => group.flatMap((source) => findQuotations(source).quotations))
  const texts = groups.flat().map(({ text }) => text)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const stages: Record<string, () => void> = {
    tokenize: () => {
      for (const group of groups) {
        const lexicon = createLexicon()
        for (const { text } of group) tokenize(text, 'en', lexicon)
      }
    },
    'find and attribute quotations': () => {
      for (const source of groups.flat()) findQuotations(source)
    },
    'tokenize, index, chain': () => {
      groups.forEach((group, g) => {
        findChains(buildCorpus(group, quotations[g]!), () => {})
      })
    },
    'match (with the line above)': () => {
      groups.forEach((group, g) => {
        matchSources(group, quotations[g]!)
      })
    },
    'whole engine, collation included': () => {
      for (const group of groups) analyze(group)
    },
  }
  console.log(`news in groups of five: ${groups.length} groups, ${characters} characters`)
  for (const [stage, work] of Object.entries(stages)) {
    const time = best(12, work)
    const rate = (amount: number) => (amount / time / 1e6).toFixed(2)
    console.log(`  ${stage.padEnd(34)} ${rate(characters)} M characters/s  ${rate(bytes)} MB/s`)
  }
}

/** Articles of about `words` words made of the sentences of other stories, each sharing some with its neighbours. */
function makeArticles(collections: readonly Collection[], count: number, words: number): EngineSource[] {
  const texts = collections.flatMap(({ sources }) => sources.map(({ text }) => text.split('\n\n')))
  const random = randomNumbers(7)
  return Array.from({ length: count }, (_, article) => {
    const paragraphs: string[] = []
    let length = 0
    while (length < words) {
      const text = texts[Math.floor(random() * texts.length)]!
      const paragraph = text[Math.floor(random() * text.length)]!
      paragraphs.push(paragraph)
      length += paragraph.split(' ').length
    }
    return { id: `a${String(article).padStart(5, '0')}`, text: paragraphs.join('\n\n'), lang: 'en' }
  })
}

/** A match is two places that carry the same words: a quote of five places is ten matches. */
function growth(collections: readonly Collection[]): void {
  console.log('growth, articles of 900 words in one story')
  for (const count of [5, 10, 20, 40, 70, 100]) {
    const articles = makeArticles(collections, count, 900)
    const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
    let matches = 0
    const time = best(3, () => {
      const { quotes, passages } = analyze(articles)
      matches = [...quotes, ...passages].reduce(
        (sum, { members }) => sum + (members.length * (members.length - 1)) / 2,
        0,
      )
    })
    console.log(
      `  ${String(count).padStart(4)} articles ${(time * 1000).toFixed(0).padStart(6)} ms  ${matches} matches  ${((time / (characters + 100 * matches)) * 1e9).toFixed(0)} ns per character and hundredth of a match`,
    )
  }
}

/** Articles of many events as one story. Beyond those there are, copies with other long words: new events. */
function asOneStory(collections: readonly Collection[], count: number): EngineSource[] {
  const articles = collections.flatMap(({ id, sources }) =>
    sources.map((source) => ({ id: `${id}-${source.id}`, text: source.text, lang: 'en' })),
  )
  return Array.from({ length: count }, (_, at) => {
    const copy = Math.floor(at / articles.length)
    const { id, text, lang } = articles[at % articles.length]!
    return { id: `${copy}-${id}`, text: text.replace(/[a-z]{5,}/g, (word) => shifted(word, copy)), lang }
  })
}

/** Each letter so many places on in the alphabet, round its end. */
function shifted(word: string, places: number): string {
  return word.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + places) % 26)),
  )
}

function large(collections: readonly Collection[]): void {
  for (const count of [300, 3000]) {
    const articles = asOneStory(collections, count)
    const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    const before = memory()
    let analysis: Analysis | null = null
    const time = best(count > 1000 ? 1 : 5, () => {
      analysis = analyze(articles)
    })
    const held = (memory() - before) / words
    if (analysis!.quotes.length === 0) throw new Error('nothing found')
    console.log(
      `${count} articles as one story: ${time.toFixed(2)} s, ${words} words, ${held.toFixed(0)} bytes a word held with the result`,
    )
  }
}

/** Bytes in use once nothing is left to collect: what hangs on weak references goes at the second time. */
function memory(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function novels(): void {
  const prose = JSON.stringify(read('prose'))
  const sentences = (
    JSON.parse(`[${(prose.match(/"(?:[^"\\]|\\.){80,}"/g) ?? []).join(',')}]`) as string[]
  ).flatMap((text) => text.match(/[^.!?]+[.!?]+\s*/g) ?? [])
  const random = randomNumbers(11)
  const novel = () => {
    const out: string[] = []
    let words = 0
    while (words < 100_000) {
      const sentence = sentences[Math.floor(random() * sentences.length)]!
      out.push(sentence)
      words += sentence.split(' ').length
    }
    return out.join(' ')
  }
  const two = [
    { id: 'one', text: novel(), lang: 'en' },
    { id: 'two', text: novel(), lang: 'en' },
  ]
  const time = seconds(() => analyze(two))
  console.log(`2 novels of 100,000 words: ${time.toFixed(2)} s`)
}
