import type { Span } from '../../lib/types.ts'
import {
  type Article,
  articleText,
  type Char,
  chars,
  copyArticle,
  countWords,
  locate,
  type ProseStock,
  pick,
  type Random,
  runOf,
  type Target,
  textOfChars,
  wordRanges,
} from './tracked-article.ts'

type EditCase = { before: Article; quote: Target; others: Target[]; prose: ProseStock; random: Random }

/**
 * `truth`: where the quote stands after the edit, any of several being right; none where its words are gone. `twin`: the
 * quote that it was exchanged with; of words that both have nobody can tell whose they are.
 */
export type Edited = { before: Article; after: Article; truth: Span[]; twin?: Target }

/** An edit as newsrooms make them; `null` where the article does not lend itself to it. */
type NewsroomEdit = (given: EditCase) => Edited | null

/** The quote is still there afterwards, in whatever form. */
const stays =
  (change: (article: Article, given: EditCase) => undefined | false): NewsroomEdit =>
  (given) => {
    const after = copyArticle(given.before)
    if (change(after, given) === false) return null
    const truth = locate(after, given.quote)
    return truth && { before: given.before, after, truth: [truth] }
  }

/** The quote is not there afterwards. */
const goes =
  (change: (article: Article, given: EditCase) => undefined | false): NewsroomEdit =>
  (given) => {
    const after = copyArticle(given.before)
    return change(after, given) === false ? null : { before: given.before, after, truth: [] }
  }

export const newsroomEdits: Record<string, NewsroomEdit> = {
  'two alike exchanged': (given) => exchange(given, putAlike(given, 0.3)),
  'two nearly equal exchanged': (given) => exchange(given, putAlike(given, 0.001)),
  'two unlike exchanged': (given) => {
    const other = given.others.find((one) => !shareParagraph(given.before, one, given.quote))
    return other ? exchange(given, { before: given.before, other }) : null
  },
  'replaced, and given at the end': stays((article, { quote, random }) => {
    const words = takeOut(article, quote, pick(fillers, random))
    article.push(words)
  }),
  'replaced, and given in the last paragraph': stays((article, { quote, random }) => {
    const words = takeOut(article, quote, pick(fillers, random))
    article.push([
      ...chars('Asked again late in the evening, she said: “'),
      ...words,
      ...chars('.” Then the lamps went out.'),
    ])
  }),
  'replaced by a sentence, and given above': stays((article, { quote, prose, random }) => {
    const words = takeOut(article, quote, pick(prose.other, random))
    article.splice(0, 0, words)
  }),
  'some words put inside': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const gap = gapIn(paragraph, from, to, random)
    if (gap < 0) return false
    paragraph.splice(gap, 0, ...chars(` ${pick(asides, random)}`))
  }),
  'a long text put inside': (given) => {
    const after = copyArticle(given.before)
    const { paragraph, from, to } = runOf(after, given.quote)
    const words = countWords(textOfChars(paragraph.slice(from, to)))
    const gap = gapIn(paragraph, from, to, given.random)
    if (gap < 0) return null
    let text = ''
    while (countWords(text) < 3 * words + 40) text += ` ${pick(given.prose.other, given.random)}`
    const ahead = { s: given.quote.s, e: paragraph[gap]!.id }
    const behind = { s: paragraph[gap]!.id, e: given.quote.e }
    paragraph.splice(gap, 0, ...chars(`.${text}`))
    // Shown with what was put in these would be other words; either piece is a part of the quote.
    const truth = [locate(after, ahead), locate(after, behind)].filter((span) => span !== null)
    return { before: given.before, after, truth }
  },
  'cut to an excerpt': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const words = wordRanges(paragraph.slice(from, to))
    const keep = Math.max(3, Math.ceil(words.length * (0.35 + 0.4 * random())))
    if (keep >= words.length) return false
    const first = Math.floor(random() * (words.length - keep + 1))
    const [start, end] = [from + words[first]![0], from + words[first + keep - 1]![1]]
    paragraph.splice(end, to - end)
    paragraph.splice(from, start - from)
  }),
  'both ends trimmed': stays((article, { quote }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const words = wordRanges(paragraph.slice(from, to))
    if (words.length < 5) return false
    const [start, end] = [from + words[1]![0], from + words.at(-2)![1]]
    paragraph.splice(end, to - end)
    paragraph.splice(from, start - from)
  }),
  'split by an attribution': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const gap = gapIn(paragraph, from, to, random)
    if (gap < 0) return false
    paragraph.splice(gap, 0, ...chars(`,” ${pick(attributions, random)}, “`))
  }),
  'merged with its neighbour': stays((article, { quote }) => {
    const { paragraph, to } = runOf(article, quote)
    const end = paragraph.findIndex(({ c }, i) => i >= to && /[.!?]/.test(c))
    const start = paragraph.findIndex(({ c }, i) => i > end && /\p{L}/u.test(c))
    if (end < 0 || start < 0 || end - to > 3) return false
    paragraph.splice(start, 1, { c: paragraph[start]!.c.toLowerCase(), id: paragraph[start]!.id })
    paragraph.splice(to, start - to, ...chars(', and '))
  }),
  'put in other marks': stays((article, { quote }) => {
    const { paragraph, from, to } = runOf(article, quote)
    paragraph.splice(to, 0, ...chars(' »'))
    paragraph.splice(from, 0, ...chars('« '))
  }),
  'paragraph rewritten around it': stays((article, { quote, prose, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    paragraph.splice(to, paragraph.length - to, ...chars(` ${pick(prose.other, random)}`))
    paragraph.splice(0, from, ...chars(`${pick(prose.other, random)} `))
  }),
  'paragraphs reordered and touched up': stays((article, { random }) => {
    for (let i = article.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[article[i], article[j]] = [article[j]!, article[i]!]
    }
    for (const paragraph of article)
      if (random() < 0.4) paragraph.splice(0, 0, ...chars(pick(openings, random)))
  }),
  'article shortened to a summary': stays((article, { quote, prose, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const words = paragraph.slice(from, to)
    const around = [0, 1, 2].map(() => pick(prose.other, random))
    article.splice(0, article.length, chars(around[0]!), [
      ...chars(`${around[1]} “`),
      ...words,
      ...chars(`,” said the mayor. ${around[2]}`),
    ])
  }),
  'a note of correction in front': stays((article, { quote, random }) => {
    const [first, second] = distinct(article, quote, random)
    if (!first || !second) return false
    replaceWord(article, first, random)
    article.splice(
      0,
      0,
      chars('Correction, 4 May: An earlier version of this article gave a wrong name and a wrong date.'),
    )
  }),
  'a word corrected, the former words in a note': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const former = textOfChars(paragraph.slice(from, to))
    const words = wordRanges(paragraph.slice(from, to))
    const [start, end] = pick(words, random)
    paragraph.splice(from + start, end - start, ...chars(pick(nouns, random)))
    if (!locate(article, quote)) return false
    article.push(chars(`Correction: an earlier version of this article quoted the words as “${former}”.`))
  }),
  'typos mended and spelling changed throughout': stays((article, { random }) => {
    for (const [i, paragraph] of article.entries()) article[i] = respell(paragraph, random)
  }),
  'given as a pull quote above': stays((article, { quote }) => {
    const { paragraph, index, from, to } = runOf(article, quote)
    const copy = chars(`“${textOfChars(paragraph.slice(from, to))}”`)
    article.splice(Math.max(0, index - 1), 0, copy)
  }),
  'given as a pull quote below, and a word corrected in it': stays((article, { quote, random }) => {
    const { paragraph, index, from, to } = runOf(article, quote)
    // Of a paragraph of its own nobody could tell which of the two is the other's copy.
    if (to - from > paragraph.length - 10) return false
    article.splice(index + 1, 0, chars(textOfChars(paragraph.slice(from, to))))
    const words = wordRanges(paragraph.slice(from, to))
    const [start, end] = pick(words.slice(1, -1), random) ?? words[0]!
    paragraph.splice(from + start, end - start, ...chars(pick(nouns, random)))
  }),
  'a teaser above repeats its first words': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const words = wordRanges(paragraph.slice(from, to))
    const end = words[Math.ceil(words.length * 0.6) - 1]![1]
    article.splice(
      0,
      0,
      chars(`${pick(openings, random)}“${textOfChars(paragraph.slice(from, from + end))} …”`),
    )
  }),
  'attribution moved in front': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const end = paragraph.findIndex(({ c }, i) => i > to && c === '.')
    const behind = end < 0 ? to : end
    paragraph.splice(to, behind - to)
    paragraph.splice(from, 0, ...chars(` ${pick(attributions, random)}: “`))
  }),
  'attribution moved behind': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    paragraph.splice(to, 0, ...chars(`”, ${pick(attributions, random)}`))
    const start = paragraph.findLastIndex(({ c }, i) => i < from - 2 && /[.!?]/.test(c)) + 1
    paragraph.splice(start, from - start, ...chars(' “'))
  }),
  'two quotes of the paragraph joined': stays((article, { quote, others }) => {
    const mine = runOf(article, quote)
    const next = others
      .filter((one) => one.s > quote.e && shareParagraph(article, one, quote))
      .sort((x, y) => x.s - y.s)[0]
    if (!next) return false
    const { from } = runOf(article, next)
    mine.paragraph.splice(mine.to, from - mine.to, ...chars('. And '))
  }),
  'turned into a live blog': stays((article, { quote, prose, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const words = paragraph.slice(from, to)
    const entries = [9, 10, 11, 12, 13].map((hour) =>
      chars(`${hour}.20 ${pick(prose.other, random)} ${pick(prose.other, random)}`),
    )
    entries.push([...chars('14.05 The mayor, on the quay: “'), ...words, ...chars('.”')])
    entries.push(chars(`15.40 ${pick(prose.other, random)}`))
    article.splice(0, article.length, ...entries)
  }),
  'a sentence like it put in front': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const like = reword(paragraph.slice(from, to), 0.35, random)
    paragraph.splice(from, 0, ...like, ...chars('. '))
  }),
  'a sentence like it put behind': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const like = reword(paragraph.slice(from, to), 0.35, random)
    paragraph.splice(to, 0, ...chars('. '), ...like)
  }),
  negated: stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const gap = gapIn(paragraph, from, to, random)
    if (gap < 0) return false
    paragraph.splice(gap, 0, ...chars(' not'))
  }),
  'an ellipsis for its middle': stays((article, { quote }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const words = wordRanges(paragraph.slice(from, to))
    const third = Math.floor(words.length / 3)
    if (third < 1) return false
    const [start, end] = [from + words[third]![0], from + words[words.length - third - 1]![1]]
    paragraph.splice(start, end - start, ...chars('[…]'))
  }),
  'brackets for a word': stays((article, { quote, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const [start, end] = pick(wordRanges(paragraph.slice(from, to)), random)
    paragraph.splice(from + start, end - start, ...chars(`[${pick(brackets, random)}]`))
  }),
  'its paragraph given twice': stays((article, { quote }) => {
    const { paragraph, index } = runOf(article, quote)
    article.splice(index + 2, 0, chars(textOfChars(paragraph)))
  }),
  'clauses in another order': stays((article, { quote }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const comma = paragraph.findIndex(({ c }, i) => i > from && i < to && /[,;:]/.test(c))
    if (comma < 0 || comma - from < 8 || to - comma < 8) return false
    const [head, tail] = [paragraph.slice(from, comma), paragraph.slice(comma + 2, to)]
    paragraph.splice(from, to - from, ...tail, ...chars(', '), ...head)
  }),
  'names changed throughout': stays((article, { random }) => {
    const known = new Map<string, string>()
    for (const [i, paragraph] of article.entries())
      article[i] = eachWord(paragraph, (word, at) => {
        if (!/^\p{Lu}\p{L}{2,}$/u.test(word) || at === 0) return null
        if (!known.has(word)) known.set(word, `${pick(names, random)}${known.size}`)
        return known.get(word)!
      })
  }),
  'typography of another house': stays((article) => {
    const signs: Record<string, string> = {
      '“': '„',
      '”': '“',
      "'": '’',
      '’': 'ʼ',
      '—': ' – ',
      '–': '—',
      '…': '...',
      '-': '‑',
    }
    for (const [i, paragraph] of article.entries())
      article[i] = paragraph.flatMap(({ c, id }) => [...(signs[c] ?? c)].map((sign) => ({ c: sign, id })))
  }),
  'wrapped anew, paragraphs joined': stays((article) => {
    for (let i = article.length - 2; i >= 0; i -= 2) {
      const [next] = article.splice(i + 1, 1)
      article[i] = [...article[i]!, ...chars('\n'), ...next!]
    }
    for (const [i, paragraph] of article.entries()) {
      let column = 0
      article[i] = paragraph.map(({ c, id }) => {
        column++
        if (c !== ' ' || column < 66) return { c, id }
        column = 0
        return { c: '\n', id }
      })
    }
  }),
  'moved to another paragraph, and a word corrected': stays((article, { quote, random }) => {
    const { paragraph, index, from, to } = runOf(article, quote)
    const words = paragraph.splice(from, to - from)
    const [start, end] = pick(wordRanges(words), random)
    if (wordRanges(words).length < 6) return false
    words.splice(start, end - start, ...chars(pick(nouns, random)))
    const other = (index + 1 + Math.floor(random() * (article.length - 1))) % article.length
    article[other] = [...article[other]!, ...chars(' “'), ...words, ...chars(',” he said.')]
  }),
  'made a block of its own': stays((article, { quote }) => {
    const { paragraph, index, from, to } = runOf(article, quote)
    article.splice(index, 1, paragraph.slice(0, from), paragraph.slice(from, to), [
      ...chars('— Ada Reed'),
      ...paragraph.slice(to),
    ])
  }),
  'given in indirect speech': stays((article, { quote }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const told: Record<string, string> = {
      i: 'she',
      my: 'her',
      me: 'her',
      we: 'they',
      our: 'their',
      us: 'them',
      you: 'they',
      your: 'their',
      is: 'was',
      are: 'were',
      am: 'was',
      will: 'would',
      can: 'could',
      shall: 'should',
      has: 'had',
      have: 'had',
    }
    const words = eachWord(paragraph.slice(from, to), (word) => told[word.toLowerCase()] ?? null)
    paragraph.splice(from, to - from, ...chars('that '), ...words)
  }),
  'the rest of the article revised': stays((article, { quote, prose, random }) => {
    const { index } = runOf(article, quote)
    for (const [i, paragraph] of article.entries())
      if (i !== index && random() < 0.6)
        article[i] = random() < 0.5 ? correct(paragraph, 0.3, random) : chars(pick(prose.other, random))
  }),
  // Gone from here on.
  'another sentence in its place': goes((article, { quote, prose, random }) => {
    takeOut(article, quote, strip(pick(prose.other, random)))
  }),
  'a sentence of the article in its place': goes((article, { quote, prose, random }) => {
    const text = articleText(article)
    const unused = prose.own.filter((sentence) => !text.includes(strip(sentence)))
    if (unused.length === 0) return false
    takeOut(article, quote, strip(pick(unused, random)))
  }),
  'a few words in its place': goes((article, { quote, random }) => {
    takeOut(article, quote, pick(fillers, random))
  }),
  'a sentence with one of its words in its place': goes((article, { quote, prose, random }) => {
    const { paragraph, from, to } = runOf(article, quote)
    const words = wordRanges(paragraph.slice(from, to))
    const [start, end] = pick(words, random)
    const stray = textOfChars(paragraph.slice(from + start, from + end))
    const sentence = strip(pick(prose.other, random)).split(' ')
    sentence.splice(Math.floor(random() * sentence.length), 0, stray)
    if (sentence.length < 5) return false
    takeOut(article, quote, sentence.join(' '))
  }),
  'translated in its place': goes((article, { quote, random }) => {
    takeOut(article, quote, pick(foreign, random))
  }),
  'taken out, words like it in the next paragraph': goes((article, { quote, random }) => {
    const { paragraph, index, from, to } = runOf(article, quote)
    const like = reword(paragraph.slice(from, to), 0.5, random)
    paragraph.splice(from, to - from)
    const next = article[index + 1]
    if (!next) return false
    article[index + 1] = [...next, ...chars(' '), ...like, ...chars('.')]
  }),
  'taken out, told in other words elsewhere': goes((article, { quote, random }) => {
    const { paragraph, index, from, to } = runOf(article, quote)
    const words = textOfChars(reword(paragraph.slice(from, to), 0.4, random)).split(' ')
    const half = Math.ceil(words.length / 2)
    const told = [...words.slice(half), ...words.slice(0, half)].join(' ')
    paragraph.splice(from, to - from)
    const other = (index + 2 + Math.floor(random() * (article.length - 3))) % article.length
    article[other] = [...chars(`It was said that ${told}. `), ...article[other]!]
  }),
  'taken out, a teaser of it stays': (given) => {
    const before = copyArticle(given.before)
    const { paragraph, from, to } = runOf(before, given.quote)
    const words = wordRanges(paragraph.slice(from, to))
    const end = words[Math.ceil(words.length * 0.6) - 1]![1]
    before.splice(0, 0, chars(`“${textOfChars(paragraph.slice(from, from + end))} …”`))
    const after = copyArticle(before)
    takeOut(after, given.quote, '')
    return { before, after, truth: [] }
  },
  'taken out, one like it stays': (given) => {
    const { before } = putAlike(given, 0.3)
    const after = copyArticle(before)
    takeOut(after, given.quote, '')
    return { before, after, truth: [] }
  },
  'taken out with the sentences beside it': goes((article, { quote }) => {
    const { index } = runOf(article, quote)
    article.splice(index, 2)
    return article.length > 3 ? undefined : false
  }),
  'its paragraph replaced': goes((article, { quote, prose, random }) => {
    const { index } = runOf(article, quote)
    article[index] = chars([1, 2, 3].map(() => pick(prose.other, random)).join(' '))
  }),
  'another article': goes((article, { prose, random }) => {
    for (const i of article.keys())
      article[i] = chars([1, 2, 3].map(() => pick(prose.other, random)).join(' '))
  }),
}

const fillers = [
  'the crossing was late',
  'nobody would say more that day',
  'it was a long evening and a cold one',
  'more is expected on Thursday',
  'this was not explained',
  'as it turned out, the hall was shut',
]
const asides = [
  'as far as we can tell',
  'on any day of the year',
  'and I say this with regret',
  'or so they told us',
  'by then',
]
const attributions = [
  'the harbour master said',
  'Ada Reed told reporters on Tuesday',
  'he added',
  'said Tomas Varga of the guild',
]
const openings = ['On Monday, ', 'As was reported before, ', 'Updated at noon: ', 'Meanwhile ']
const nouns = ['lighthouse', 'committee', 'eleven', 'turnstile', 'weekly', 'quarry', 'northern', 'mortgage']
const brackets = ['the minister', 'the town', 'they', 'his party', 'sic']
const names = ['Orsolya', 'Quillfeldt', 'Varnhagen', 'Teixeira', 'Oyelaran', 'Mbeki']
const foreign = [
  'wir warten nicht länger auf eine Brücke, die niemand bezahlt hat',
  'personne ne nous a jamais demandé notre avis, et la mer non plus',
  'nadie nos preguntó nunca nada, y el puerto sigue cerrado desde el invierno',
  'maar de haven is sinds de winter dicht, en dat blijft zo',
]

/** Takes a quote out for other words and gives its characters. */
function takeOut(article: Article, quote: Target, instead: string): Char[] {
  const { paragraph, from, to } = runOf(article, quote)
  return paragraph.splice(from, to - from, ...chars(instead))
}

/** The article with words like the quote's in another paragraph, so many of the words being others. */
function putAlike({ before, quote, random }: EditCase, share: number): { before: Article; other: Target } {
  const article = copyArticle(before)
  const { paragraph, index, from, to } = runOf(article, quote)
  const like = reword(paragraph.slice(from, to), share, random)
  const s = 1_000_000
  const known = like.map(({ c }, i) => ({ c, id: s + i }))
  const at = (index + 2) % article.length
  article[at] = [...article[at]!, ...chars(' “'), ...known, ...chars(`,” ${pick(attributions, random)}.`)]
  return { before: article, other: { s, e: s + known.length } }
}

function exchange({ quote }: EditCase, { before, other }: { before: Article; other: Target }): Edited | null {
  const after = copyArticle(before)
  const mine = runOf(after, quote)
  const words = mine.paragraph.slice(mine.from, mine.to)
  const theirs = runOf(after, other)
  const others = theirs.paragraph.slice(theirs.from, theirs.to)
  if (textOfChars(words) === textOfChars(others)) return null
  theirs.paragraph.splice(theirs.from, theirs.to - theirs.from, ...words)
  const again = after[mine.index]!
  again.splice(mine.from, words.length, ...others)
  const truth = locate(after, quote)
  return truth && { before, after, truth: [truth], twin: other }
}

/** Words like the run's, so many of them, at least one, being others. */
function reword(run: readonly Char[], share: number, random: Random): Char[] {
  return correct(run, share, random).map(({ c }) => ({ c, id: -1 }))
}

/** The run with so many of its words, at least one, replaced. */
function correct(run: readonly Char[], share: number, random: Random): Char[] {
  const words = wordRanges(run)
  const chosen = new Set<number>()
  const count = Math.min(words.length, Math.max(1, Math.round(share * words.length)))
  while (chosen.size < count) chosen.add(Math.floor(random() * words.length))
  let n = 0
  return eachWord(run, () => (chosen.has(n++) ? pick(nouns, random) : null))
}

/** The run with each word as the given function has it; `null` leaves a word as it is. A replaced word is the quote's as before. */
function eachWord(run: readonly Char[], change: (word: string, index: number) => string | null): Char[] {
  const out: Char[] = []
  let at = 0
  for (const [index, [from, to]] of wordRanges(run).entries()) {
    out.push(...run.slice(at, from))
    const changed = change(textOfChars(run.slice(from, to)), index)
    out.push(
      ...(changed === null ? run.slice(from, to) : [...changed].map((c) => ({ c, id: run[from]!.id }))),
    )
    at = to
  }
  out.push(...run.slice(at))
  return out
}

function respell(paragraph: readonly Char[], random: Random): Char[] {
  const numbers: Record<string, string> = {
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    ten: '10',
    twenty: '20',
  }
  return eachWord(paragraph, (word) => {
    if (numbers[word]) return numbers[word]
    if (/our$|our(ed|ing|s)$/.test(word)) return word.replace('our', 'or')
    if (/ise[ds]?$/.test(word)) return word.replace(/ise/, 'ize')
    if (word.length > 4 && random() < 0.05) return word.slice(0, 2) + word.slice(3)
    return null
  })
}

function gapIn(paragraph: readonly Char[], from: number, to: number, random: Random): number {
  const gaps: number[] = []
  for (let i = from + 1; i < to; i++) if (paragraph[i]!.c === ' ') gaps.push(i)
  return gaps.length > 0 ? pick(gaps, random) : -1
}

function shareParagraph(article: Article, one: Target, other: Target): boolean {
  return runOf(article, one).index === runOf(article, other).index
}

/** Two paragraphs that the quote is not in. */
function distinct(article: Article, quote: Target, random: Random): Char[][] {
  const { index } = runOf(article, quote)
  const others = article.filter((_, i) => i !== index)
  return [pick(others, random), pick(others, random)]
}

function replaceWord(article: Article, paragraph: Char[], random: Random): void {
  const at = article.indexOf(paragraph)
  const words = wordRanges(paragraph)
  if (words.length === 0) return
  const [from, to] = pick(words, random)
  article[at] = [...paragraph.slice(0, from), ...chars(pick(nouns, random)), ...paragraph.slice(to)]
}

function strip(sentence: string): string {
  return sentence.replace(/[.!?;:,]+$/, '')
}
