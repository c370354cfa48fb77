import type { Span } from '../../lib/types.ts'

/** A character with its identity, so that the truth survives every edit; `-1` for one that an edit put in. */
export type Char = { c: string; id: number }
export type Article = Char[][]
/** Characters with these identities, half-open. */
export type Target = { s: number; e: number }
export type Random = () => number

/** Share of a quote's characters below which nothing of it is left. */
const leastKept = 0.05

/** Sentences of one text and of others that have nothing to do with it. */
export type ProseStock = { own: string[]; other: string[] }

export function chars(text: string): Char[] {
  return [...text].map((c) => ({ c, id: -1 }))
}

export function textOfChars(run: readonly Char[]): string {
  return run.map(({ c }) => c).join('')
}

export function articleText(article: Article): string {
  return article.map(textOfChars).join('\n\n')
}

export function copyArticle(article: Article): Article {
  return article.map((paragraph) => [...paragraph])
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** From the first to the last character that is left of a target in the article's text; `null` where nearly none is. */
export function locate(article: Article, { s, e }: Target): Span | null {
  let at = 0
  let kept = 0
  const edges: number[] = []
  for (const paragraph of article) {
    for (const { c, id } of paragraph) {
      if (id >= s && id < e) {
        edges.push(at, at + c.length)
        kept++
      }
      at += c.length
    }
    at += 2
  }
  return kept > 0 && kept >= leastKept * (e - s) ? { start: edges[0]!, end: edges.at(-1)! } : null
}

/** Where a target begins and ends in its paragraph; throws where nothing of it is left. */
export function runOf(
  article: Article,
  { s, e }: Target,
): { paragraph: Char[]; index: number; from: number; to: number } {
  const isOf = ({ id }: Char) => id >= s && id < e
  const index = article.findIndex((one) => one.some(isOf))
  const paragraph = article[index]
  if (!paragraph) throw new Error('nothing is left of the target')
  return {
    paragraph,
    index,
    from: paragraph.findIndex(isOf),
    to: paragraph.findLastIndex(isOf) + 1,
  }
}

/** Half-open ranges of the words in a run of characters. */
export function wordRanges(run: readonly Char[]): [from: number, to: number][] {
  const words: [number, number][] = []
  let from = -1
  for (let i = 0; i <= run.length; i++) {
    const inWord = i < run.length && /[\p{L}\p{N}'’-]/u.test(run[i]!.c)
    if (inWord && from < 0) from = i
    if (!inWord && from >= 0) {
      words.push([from, i])
      from = -1
    }
  }
  return words
}

/** An article of eight to fourteen paragraphs, with some of its sentences in marks and given to somebody, and quotes from it. */
export function writeArticle(
  { own }: ProseStock,
  quotes: number,
  random: Random,
): { article: Article; targets: Target[] } | null {
  const article: Article = []
  const targets: Target[] = []
  let id = 0
  const put = (paragraph: Char[], text: string): Target => {
    const s = id
    for (const c of text) paragraph.push({ c, id: id++ })
    return { s, e: id }
  }
  const paragraphs = 8 + Math.floor(random() * 7)
  let next = Math.floor(random() * 20)
  for (let n = 0; n < paragraphs && next < own.length; n++) {
    const paragraph: Char[] = []
    for (let k = 1 + Math.floor(random() * 4); k > 0 && next < own.length; k--) {
      const sentence = own[next++]!
      const words = countWords(sentence)
      const quoted = words >= 5 && words <= 40 && !/[“”"]/.test(sentence) && random() < 0.4
      if (paragraph.length > 0) put(paragraph, ' ')
      if (!quoted) {
        const whole = put(paragraph, sentence)
        const part = random() < 0.5 ? partOf(paragraph, whole, random) : null
        if (part) targets.push(part)
        else if (words >= 5 && words <= 40) targets.push(whole)
        continue
      }
      put(paragraph, '“')
      targets.push(put(paragraph, sentence.replace(/[.!?;:,]+$/, '')))
      put(paragraph, `,” said ${pick(speakers, random)}.`)
    }
    article.push(paragraph)
  }
  if (article.length < 7) return null
  while (targets.length > quotes) targets.splice(Math.floor(random() * targets.length), 1)
  return { article, targets }
}

const speakers = [
  'Ada Reed',
  'Tomas Varga',
  'the mayor',
  'Ngozi Adeyemi of the guild',
  'a spokesman',
  'Ilse Brandt',
]

/** Four to twenty words of a sentence. */
function partOf(paragraph: readonly Char[], { s, e }: Target, random: Random): Target | null {
  const from = paragraph.findIndex(({ id }) => id === s)
  const run = paragraph.slice(from, from + e - s)
  const words = wordRanges(run)
  const length = 4 + Math.floor(random() * random() * 17)
  if (words.length <= length) return null
  const first = Math.floor(random() * (words.length - length + 1))
  return { s: run[words[first]![0]]!.id, e: run[words[first + length - 1]![1] - 1]!.id + 1 }
}

/** One to six words as a reader selects them, by halves in a quote and anywhere in the article; `null` where that has none. */
export function drawSelection(article: Article, quote: Target, random: Random): Target | null {
  const { paragraph, from, to } = runOf(article, quote)
  const run = random() < 0.5 ? paragraph.slice(from, to) : pick(article, random)
  const words = wordRanges(run)
  if (words.length === 0) return null
  const length = Math.min(words.length, 1 + Math.floor(6 * random()))
  const first = Math.floor(random() * (words.length - length + 1))
  return { s: run[words[first]![0]]!.id, e: run[words[first + length - 1]![1] - 1]!.id + 1 }
}
