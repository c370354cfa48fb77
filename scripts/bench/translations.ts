import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyze } from '../../lib/engine/analyze.ts'
import { isSameLanguage } from '../../lib/language.ts'
import { sharedLength } from '../../lib/spans.ts'
import type { EngineSource, Span } from '../../lib/types.ts'
import { type BenchOptions, benchData } from './data.ts'

type Place = Span & { source: string }
type Pair = { a: Place; b: Place }
type Story = { name: string; sources: (EngineSource & { lang: string })[]; pairs: Pair[] }
type Found = { pair: Pair; score: number; asked: boolean }

const folder = fileURLToPath(new URL('translations/', import.meta.url))
/** Cases of the first set may be read with `--worst`; the others are measured alone, so that nothing is fitted to them. */
const sets = [
  { name: 'tuned', cases: true },
  { name: 'kept', cases: false },
]

/**
 * The same statement in several languages: pairs of quotations of which one is the other's translation, told as one quote
 * or asked of the editor. Invented news, half of it kept back, and verses of published translations.
 */
export function run({ worst }: BenchOptions): Promise<void> {
  for (const { name, cases } of sets) {
    const files = readdirSync(`${folder}${name}`).sort()
    const stories = files.map((file) => readStory(file, readFileSync(`${folder}${name}/${file}`, 'utf8')))
    measure(`news, ${name}`, stories, cases ? worst : 0)
  }
  scoreVerses({ worst })
  return Promise.resolve()
}

/** Verses of published translations in English, German and Spanish, as quotations of a story. */
export function scoreVerses({ worst }: BenchOptions): void {
  const verses = `${benchData}data/real/cross_language_dev.json`
  if (!existsSync(verses)) {
    console.log(`${verses} is absent: no scores`)
    return
  }
  const { collections }: { collections: (Omit<Story, 'name'> & { id: string })[] } = JSON.parse(
    readFileSync(verses, 'utf8'),
  )
  const stories = collections.map(({ id, ...story }) => ({ name: id, ...story }))
  measure('verses', stories, worst)
}

/**
 * A story as text: sources after `== id lang date`, quotations in ⟦…⟧ behind the letters of the statements they give, a
 * hyphen for one that nobody else has.
 */
function readStory(name: string, file: string): Story {
  const places = new Map<string, Place[]>()
  const sources = file
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [, id, lang, published] = /^(\S+) (\S+) (\S+)$/m.exec(part)!
      let text = ''
      for (const piece of part
        .slice(part.indexOf('\n'))
        .trim()
        .split(/(⟦[^⟧]*⟧)/)) {
        const marked = /^⟦(\S+) (.*)⟧$/s.exec(piece)
        const start = text.length
        text += marked ? marked[2]! : piece
        if (!marked || marked[1] === '-') continue
        const place = { source: id!, start, end: text.length }
        places.set(marked[1]!, [...(places.get(marked[1]!) ?? []), place])
      }
      return { id: id!, lang: lang!, published: published!, text }
    })
  return { name, sources, pairs: [...places.values()].flatMap((list) => acrossLanguages(list, sources)) }
}

function acrossLanguages(places: readonly Place[], sources: Story['sources']): Pair[] {
  const lang = (place: Place) => sources.find(({ id }) => id === place.source)!.lang
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => (isSameLanguage(lang(a), lang(b)) ? [] : [{ a, b }])),
  )
}

function measure(name: string, stories: readonly Story[], worst: number): void {
  const count = { gold: 0, told: 0, right: 0, asked: 0, askedRight: 0 }
  const cases: string[] = []
  const from = process.cpuUsage()
  const analyses = stories.map(({ sources }) => analyze(sources))
  const { user, system } = process.cpuUsage(from)
  stories.forEach((story, n) => {
    const { quotes, nearMisses } = analyses[n]!
    const found: Found[] = [
      ...quotes
        .flatMap(({ members }) => acrossLanguages(members, story.sources))
        .map((pair) => ({ pair, score: 1, asked: false })),
      ...nearMisses
        .filter(({ rule }) => rule === 'translation')
        .map(({ a, b, score }) => ({ pair: { a, b }, score, asked: true })),
    ]
    const isGold = ({ pair }: Found) => story.pairs.some((gold) => isOne(gold, pair))
    const told = found.filter(({ asked }) => !asked)
    const asked = found.filter((one) => one.asked)
    count.gold += story.pairs.length
    count.told += told.length
    count.right += story.pairs.filter((gold) => told.some(({ pair }) => isOne(gold, pair))).length
    count.asked += asked.length
    count.askedRight += asked.filter(isGold).length
    const show = ({ a, b }: Pair) => [a, b].map((place) => wordsAt(story, place)).join('\n      ')
    for (const one of told) if (!isGold(one)) cases.push(`wrong: ${story.name}\n      ${show(one.pair)}`)
    for (const gold of story.pairs) {
      const near = found.find(({ pair }) => isOne(gold, pair))
      if (!near || near.asked) cases.push(`${near ? 'asked' : 'missed'}: ${story.name}\n      ${show(gold)}`)
    }
  })
  const { gold, told, right, asked, askedRight } = count
  console.log(
    `${name.padEnd(12)} ${stories.length} stories  ${gold} pairs  told ${told}  precision ${ratio(right, told)}  recall ${ratio(right, gold)}  asked ${asked}, rightly ${askedRight}  ${((user + system) / 1000 / stories.length).toFixed(0)} ms a story`,
  )
  for (const line of cases.slice(0, worst)) console.log(`    ${line}`)
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}

function wordsAt({ sources }: Story, { source, start, end }: Place): string {
  return `${source}: ${sources.find(({ id }) => id === source)!.text.slice(start, end)}`
}

function isOne(x: Pair, y: Pair): boolean {
  return (meets(x.a, y.a) && meets(x.b, y.b)) || (meets(x.a, y.b) && meets(x.b, y.a))
}

/** Places that have more than half of the longer in common. */
function meets(x: Place, y: Place): boolean {
  return x.source === y.source && sharedLength(x, y) * 2 > Math.max(x.end - x.start, y.end - y.start)
}
