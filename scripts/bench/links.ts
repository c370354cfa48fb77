import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findWords as findAddressed, formatWords } from '../../lib/links/address-of-words.ts'
import { countLetters } from '../../lib/links/draw-letters.ts'
import { formatLedger } from '../../lib/links/format-ledger.ts'
import { keepPermalinks } from '../../lib/links/keep-permalinks.ts'
import type { Ledger } from '../../lib/links/ledger.ts'
import { parseLedger } from '../../lib/links/parse-ledger.ts'
import type { PermalinkDecision } from '../../lib/links/permalink-decision.ts'
import { type Anchored, createReanchor } from '../../lib/links/reanchor.ts'
import { areOnePlace } from '../../lib/spans.ts'
import type { Analysis, CollatedQuote, Span } from '../../lib/types.ts'
import { benchData } from './data.ts'
import { type Edited, newsroomEdits } from './newsroom-edits.ts'
import { randomNumbers } from './random-numbers.ts'
import { articleText, drawSelection, locate, writeArticle as writeNewsArticle } from './tracked-article.ts'

/** `links/doc.mjs`: a document whose characters carry their identity, so that the truth survives every edit. */
type Char = { c: string; id: number }
type Target = { s: number; e: number }
type Random = () => number
type Doc = {
  p: Char[][]
  clone(): Doc
  text(): string
  locate(s: number, e: number, least?: number): Span | null
}
type Edit = (doc: Doc, quote: Target, random: Random) => void
type DocModule = {
  Doc: new (paragraphs: string[]) => Doc
  KINDS: Record<string, Edit>
  GONE: Set<string>
  quotes(doc: Doc, count: number, random: Random): Target[]
}

type Tally = {
  n: number
  right: number
  wrong: number
  /** Of the wrong answers those that were given as certain. */
  unsaid: number
  lost: number
  honest: number
  asked: number
}

/** Other seeds: `BENCH_SEEDS=1,2,3`. */
const seeds = (process.env.BENCH_SEEDS ?? '11,12,13').split(',').map(Number)
const articles = 60
const rounds = 20
/** Share of a quote's characters below which nothing of it is left. */
const leastKept = 0.05

/** Re-anchoring after one edit of each kind, then after twenty builds with edits before each. */
export async function run(): Promise<void> {
  const file = join(benchData, 'links/doc.mjs')
  if (!existsSync(file)) {
    console.log(`links: left out, ${file} is absent`)
    return
  }
  const module: DocModule = await import(pathToFileURL(file).href)
  const prose: { docs: { text: string }[] } = JSON.parse(
    readFileSync(join(benchData, 'data/prose.json'), 'utf8'),
  )
  const texts = prose.docs.map(({ text }) => text)
  measureNewsroomEdits(texts)
  measureEdits('one edit of the kinds of ../shared/bench/links', module.KINDS, module.GONE, module, texts)
  measureEdits('one edit of other kinds', otherKinds, otherGone, module, texts)
  measureRounds(1, module, texts)
  measureRounds(2, module, texts)
}

function measureEdits(
  title: string,
  kinds: Record<string, Edit>,
  gone: ReadonlySet<string>,
  module: DocModule,
  texts: readonly string[],
): void {
  const tallies = new Map<string, Tally>()
  let spent = 0
  for (const seed of seeds) {
    const random = randomNumbers(seed)
    for (let n = 0; n < articles; n++) {
      const doc = writeArticle(texts[n % texts.length]!, module, random)
      if (!doc) continue
      const before = doc.text()
      for (const quote of module.quotes(doc, 5, random)) {
        const at = doc.locate(quote.s, quote.e)!
        for (const [kind, edit] of Object.entries(kinds)) {
          const edited = doc.clone()
          edit(edited, quote, random)
          const truth = gone.has(kind) ? null : edited.locate(quote.s, quote.e, leastKept)
          if (!gone.has(kind) && !truth) continue
          const after = edited.text()
          const begun = performance.now()
          const answer = createReanchor(before, after)(at)
          spent += performance.now() - begun
          count(tallies, kind, answer, truth ? [truth] : [])
        }
      }
    }
  }
  console.log(`\n${title}; seeds ${seeds.join(', ')}`)
  printTallies(tallies, spent)
}

/** One edit as newsrooms make them, of whole sentences and of parts of them. */
function measureNewsroomEdits(texts: readonly string[]): void {
  const tallies = new Map<string, Tally>()
  const addressed = new Map<string, Tally>()
  const addressedFew = new Map<string, Tally>()
  const sentences = texts.map((text) =>
    text.split('\n').filter((sentence) => sentence.split(' ').length >= 4),
  )
  let spent = 0
  for (const seed of seeds) {
    const random = randomNumbers(seed)
    const selecting = randomNumbers(~seed)
    for (let n = 0; n < articles; n++) {
      const prose = { own: sentences[n % texts.length]!, other: sentences[(n + 7) % texts.length]! }
      const written = writeNewsArticle(prose, 5, random)
      if (!written) continue
      for (const quote of written.targets) {
        const others = written.targets.filter((other) => other !== quote)
        const selection = drawSelection(written.article, quote, selecting)
        for (const [kind, edit] of Object.entries(newsroomEdits)) {
          const edited = edit({ before: written.article, quote, others, prose, random })
          if (!edited) continue
          const before = articleText(edited.before)
          const after = articleText(edited.after)
          const begun = performance.now()
          const answer = createReanchor(before, after)(locate(edited.before, quote)!)
          spent += performance.now() - begun
          count(tallies, kind, answer, edited.truth)
          countAddressed(addressed, kind, before, after, locate(edited.before, quote)!, edited.truth)
          if (!selection) continue
          const few = locate(edited.before, selection)!
          const there = [
            locate(edited.after, selection),
            twinOf(before.slice(few.start, few.end), edited, after),
          ]
          countAddressed(
            addressedFew,
            kind,
            before,
            after,
            few,
            there.filter((span) => span !== null),
          )
        }
      }
    }
  }
  console.log(`\none edit as newsrooms make them; seeds ${seeds.join(', ')}`)
  printTallies(tallies, spent)
  console.log('\nthe same by the address of the words alone (`?w=`)')
  printTallies(addressed, 0)
  console.log('\none to six words of the same articles by their address, by halves in the quote and anywhere')
  printTallies(addressedFew, 0)
  printShares('by address, quotes', [addressed])
  printShares('by address, one to six words', [addressedFew])
  printShares('by address, both', [addressed, addressedFew])
}

/** Where the same words stand in the quote that theirs was exchanged with. */
function twinOf(words: string, { after, twin }: Edited, text: string): Span | null {
  const span = twin && locate(after, twin)
  const start = span ? text.indexOf(words, span.start) : -1
  return span && start >= 0 && start + words.length <= span.end ? { start, end: start + words.length } : null
}

function countAddressed(
  tallies: Map<string, Tally>,
  kind: string,
  before: string,
  after: string,
  span: Span,
  truth: readonly Span[],
): void {
  const address = formatWords(before, span)
  const words = address === null ? null : findAddressed(after, address)
  const wrong = tallies.get(kind)?.wrong ?? 0
  count(tallies, kind, words ? { kind: 'found', ...words, how: 'elsewhere' } : { kind: 'removed' }, truth)
  const tally = tallies.get(kind)!
  if (words?.exact && tally.wrong > wrong) tally.unsaid++
}

/** Of all that was asked for: the wrong ones are those shown elsewhere, with or without saying that the text was edited. */
function printShares(title: string, tables: readonly Map<string, Tally>[]): void {
  const sum = { n: 0, right: 0, wrong: 0, unsaid: 0, honest: 0 }
  for (const tally of tables.flatMap((table) => [...table.values()]))
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += tally[name]
  console.log(
    `${title}: ${sum.n}, of those still there right ${percent(sum.right, sum.n - sum.honest)}; ` +
      `wrong ${percent(sum.wrong, sum.n)}, without saying so ${percent(sum.unsaid, sum.n)}`,
  )
}

/** Builds with the ledger written and read between them, as they happen; the engine sees nothing after the first. */
function measureRounds(edits: number, module: DocModule, texts: readonly string[]): void {
  const tallies = new Map<string, Tally>()
  const harmless = Object.keys(module.KINDS).filter((kind) => !module.GONE.has(kind))
  const fatal = ['quote-deleted', 'para-deleted', 'deleted-with-decoy']
  let spent = 0
  let builds = 0
  let torn = 0
  const others = new Map<string, Tally>()
  for (const seed of seeds) {
    const random = randomNumbers(seed)
    for (let n = 0; n < articles; n++) {
      const doc = writeArticle(texts[n % texts.length]!, module, random)
      if (!doc) continue
      const quotes = apart(module.quotes(doc, 6, random))
      const elsewhere = module.quotes(doc, 12, random)
      const spans = quotes.map(({ s, e }) => doc.locate(s, e)!)
      const firstText = doc.text()
      const first = build(doc.text(), analysisOf(doc.text(), spans), null, [])
      const ids = spans.map(
        ({ start }) => first.quotes.find(({ members }) => members[0]!.start === start)!.id,
      )
      let ledger = first.ledger
      const decided = new Set<string>()
      for (let round = 1; round <= rounds; round++) {
        for (let k = 0; k < edits; k++) {
          const target = pick([...quotes, ...elsewhere], random)
          const kind = random() < 0.05 ? pick(fatal, random) : pick(harmless, random)
          applyEdit(module.KINDS[kind]!, doc, target, random)
        }
        const text = doc.text()
        const begun = performance.now()
        let kept = build(text, analysisOf(text, []), ledger, decisionsOf(decided))
        spent += performance.now() - begun
        builds++
        if (kept.asked.length > 0) {
          for (const id of kept.asked) decided.add(id)
          kept = build(text, analysisOf(text, []), ledger, decisionsOf(decided))
        }
        ledger = kept.ledger
        if (round % 5 !== 0) continue
        quotes.forEach(({ s, e }, index) => {
          const id = ids[index]!
          const quote = kept.quotes.find((one) => one.id === id || one.id === kept.leads.get(id))
          const member = quote?.members[0]
          const answer: Anchored = decided.has(id)
            ? { kind: 'ask', candidates: [] }
            : member
              ? { kind: 'found', start: member.start, end: member.end, how: 'in-place' }
              : { kind: 'removed' }
          const truth = doc.locate(s, e, leastKept)
          const length = spans[index]!.end - spans[index]!.start
          const truths = truth ? [truth] : []
          if (truth && truth.end - truth.start > 3 * length + 100) {
            torn++
            return
          }
          count(tallies, `after ${round} rounds`, answer, truths)
          if (round < rounds) return
          count(others, 'exact words', findWords(firstText, spans[index]!, text), truths)
          count(others, 'offsets', { kind: 'found', ...spans[index]!, how: 'in-place' }, truths)
        })
      }
    }
  }
  console.log(
    `\n${rounds} rounds of ${edits === 1 ? 'one edit' : `${edits} edits`}, a build after each; seeds ${seeds.join(', ')}`,
  )
  console.log(`left out: ${torn} quotes torn into pieces far apart, of which an editor must choose`)
  for (const [name, { n, right, honest }] of [...tallies, ...others])
    console.log(`${name.padEnd(26)} right or honest ${percent(right + honest, n)}`)
  printTallies(tallies, spent, builds)
}

function build(text: string, analysis: Analysis, ledger: Ledger | null, decisions: PermalinkDecision[]) {
  const kept = keepPermalinks({
    story: 'story',
    sources: [{ id: 'source', slug: 'source', text, lang: 'en' }],
    analysis,
    ledger,
    decisions: [],
    permalinks: decisions,
    taken: new Set(),
    drawLetters: countLetters(),
    date: '2026-11-20',
  })
  const asked = kept.asked.map(({ id }) => id)
  if (asked.length > 0) return { ...kept, leads: new Map<string, string>(), asked }
  const { ledger: read, diagnostics } = parseLedger(formatLedger(kept.ledger), 'permalinks.json')
  if (!read) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return {
    quotes: kept.quotes,
    leads: new Map(kept.gone.flatMap(({ id, to }) => (to[0] ? [[id, to[0]]] : []))),
    ledger: read,
    asked,
  }
}

/** Leaves the document as it is where so little of the target is left that the edit has nothing to work on. */
function applyEdit(edit: Edit, doc: Doc, target: Target, random: Random): void {
  if (!doc.locate(target.s, target.e, 0.2)) return
  const edited = doc.clone()
  try {
    edit(edited, target, random)
  } catch (error) {
    if (error instanceof TypeError) return
    throw error
  }
  doc.p = edited.p
}

/** What looking for the words that were first published gives. */
function findWords(before: string, { start, end }: Span, after: string): Anchored {
  const at = after.indexOf(before.slice(start, end))
  return at < 0 ? { kind: 'removed' } : { kind: 'found', start: at, end: at + end - start, how: 'elsewhere' }
}

function decisionsOf(ids: ReadonlySet<string>): PermalinkDecision[] {
  return [...ids].map((id) => ({ kind: 'removed', id }))
}

function analysisOf(text: string, spans: readonly Span[]): Analysis {
  const quotations = spans.map(({ start, end }) => ({
    id: `source:${start}-${end}`,
    source: 'source',
    start,
    end,
    kind: 'speech' as const,
    quoted: true,
    outer: { start, end },
    reason: 'drawn by the bench',
    speaker: null,
    cue: null,
    via: null,
    utterance: null,
    parent: null,
  }))
  const quotes = quotations.map(
    ({ id, start, end }, index): CollatedQuote => ({
      id,
      base: 0,
      wordings: [
        {
          text: text.slice(start, end),
          lang: 'en',
          sources: ['source'],
          relation: 'verbatim',
          variants: [],
          changes: [],
        },
      ],
      table: { columns: 0, rows: [[]] },
      members: [
        {
          source: 'source',
          start,
          end,
          quotation: id,
          quoted: true,
          relation: 'verbatim',
          score: 1,
          rule: 'exact-run',
          evidence: { equal: 1, alike: 0, of: 1 },
          wording: 0,
        },
      ],
      number: index + 1,
    }),
  )
  return {
    quotations,
    quotes,
    passages: [],
    origins: [],
    overlaps: [],
    linksBetween: [],
    nearMisses: [],
    problems: [],
  }
}

/** An article of about 900 words in paragraphs of one to four sentences, as `links/cases.mjs` makes them. */
function writeArticle(text: string, { Doc }: DocModule, random: Random): Doc | null {
  const sentences = text.split('\n').filter((sentence) => sentence.split(' ').length >= 4)
  const paragraphs: string[] = []
  for (let k = Math.floor(random() * 20), words = 0; k < sentences.length && words < 900; ) {
    const size = 1 + Math.floor(random() * 4)
    const paragraph = sentences.slice(k, k + size).join(' ')
    k += size
    words += paragraph.split(' ').length
    if (paragraph) paragraphs.push(paragraph)
  }
  return paragraphs.length < 6 ? null : new Doc(paragraphs)
}

/** Quotes that do not overlap: of two on the same words one would be merged into the other. */
function apart(quotes: readonly Target[]): Target[] {
  return quotes.filter((quote, index) =>
    quotes.slice(0, index).every((other) => other.e <= quote.s || other.s >= quote.e),
  )
}

/** Edits that editors make and that the other table does not have. */
const otherKinds: Record<string, Edit> = {
  'second-half-cut': (doc, quote) => {
    const [i, from, to] = runOf(doc, quote)
    const middle = blankBetween(doc.p[i]!, from, to)
    if (middle >= 0) doc.p[i]!.splice(middle, to - middle)
  },
  'moved-to-other-paragraph': (doc, quote, random) => {
    const [i, from, to] = runOf(doc, quote)
    const words = doc.p[i]!.splice(from, to - from)
    const other = otherParagraph(doc, i, random)
    doc.p[other]!.splice(blankNear(doc.p[other]!, random), 0, ...chars(' '), ...words, ...chars(' '))
  },
  'moved-to-own-paragraph': (doc, quote, random) => {
    const [i, from, to] = runOf(doc, quote)
    const words = doc.p[i]!.splice(from, to - from)
    doc.p.splice(otherParagraph(doc, i, random), 0, words)
  },
  'paragraph-moved-and-edited': (doc, quote, random) => {
    const [i, from, to] = runOf(doc, quote)
    const [paragraph] = doc.p.splice(i, 1)
    const middle = blankBetween(paragraph!, from, to)
    if (middle >= 0) paragraph!.splice(middle, 0, ...chars(' nevertheless'))
    paragraph!.unshift(...chars('As was said, '))
    doc.p.splice(Math.floor(random() * (doc.p.length + 1)), 0, paragraph!)
  },
  'pull-quote-copy-after': (doc, quote, random) => {
    const [i, from, to] = runOf(doc, quote)
    const copy = chars(textOf(doc.p[i]!.slice(from, to)))
    doc.p.splice(i + 1 + Math.floor(random() * (doc.p.length - i)), 0, copy)
  },
  'copied-in-edited-form-before': (doc, quote) => {
    const [i, from, to] = runOf(doc, quote)
    const copy = chars(`${textOf(doc.p[i]!.slice(from, to)).replace(/\s\S+\s/, ' ')}`)
    doc.p.splice(0, 0, copy)
  },
  'paragraphs-joined': (doc) => {
    for (let i = doc.p.length - 2; i >= 0; i -= 2) {
      const [next] = doc.p.splice(i + 1, 1)
      doc.p[i]!.push(...chars(' '), ...next!)
    }
  },
  capitals: (doc, quote) => {
    doc.p = doc.p.map((paragraph) =>
      paragraph.map(({ c, id }) => ({ c: id >= quote.s && id < quote.e ? c.toUpperCase() : c, id })),
    )
  },
  decomposed: (doc) => {
    doc.p = doc.p.map((paragraph) => paragraph.map(({ c, id }) => ({ c: c.normalize('NFD'), id })))
  },
  'hyphens-and-joiners': (doc, _quote, random) => {
    for (const paragraph of doc.p)
      for (let i = paragraph.length - 2; i > 0; i--)
        if (random() < 0.03 && /\p{L}/u.test(paragraph[i]!.c) && /\p{L}/u.test(paragraph[i + 1]!.c))
          paragraph.splice(i + 1, 0, { c: '\u00AD', id: -1 })
  },
  'put-in-marks-with-speaker': (doc, quote) => {
    const [i, from, to] = runOf(doc, quote)
    doc.p[i]!.splice(to, 0, ...chars(',” the minister said on Friday'))
    doc.p[i]!.splice(from, 0, ...chars('“'))
  },
  'speaker-put-inside': (doc, quote) => {
    const [i, from, to] = runOf(doc, quote)
    const middle = blankBetween(doc.p[i]!, from, to)
    if (middle >= 0) doc.p[i]!.splice(middle, 0, ...chars(',” she told reporters, “'))
  },
  'rest-of-article-cut': (doc, quote) => {
    const [i] = runOf(doc, quote)
    doc.p.splice(0, doc.p.length, doc.p[i]!)
  },
  'rest-of-article-rewritten': (doc, quote, random) => {
    const [i] = runOf(doc, quote)
    doc.p = doc.p.map((paragraph, k) => (k === i ? paragraph : shuffleWords(paragraph, random)))
  },
  'words-reordered': (doc, quote) => {
    const [i, from, to] = runOf(doc, quote)
    const middle = blankBetween(doc.p[i]!, from, to)
    if (middle < 0) return
    const words = doc.p[i]!.splice(from, to - from)
    doc.p[i]!.splice(
      from,
      0,
      ...words.slice(middle - from + 1),
      ...chars(' '),
      ...words.slice(0, middle - from),
    )
  },
  'sentence-put-before-and-after': (doc, quote) => {
    const [i, from, to] = runOf(doc, quote)
    doc.p[i]!.splice(to, 0, ...chars(' It was not the first time that he had said so. '))
    doc.p[i]!.splice(from, 0, ...chars(' The minister was asked about it again in the house. '))
  },
  // Gone from here on.
  'replaced-by-other-words': (doc, quote, random) => {
    const [i, from, to] = runOf(doc, quote)
    const other = doc.p[otherParagraph(doc, i, random)]!
    const length = to - from
    const at = blankNear(other, random)
    const words = textOf(other.slice(at, at + length)).trim() || 'something else was said'
    doc.p[i]!.splice(from, length, ...chars(words))
  },
  'deleted-with-near-words-elsewhere': (doc, quote, random) => {
    const [i, from, to] = runOf(doc, quote)
    const words = textOf(doc.p[i]!.splice(from, to - from)).split(' ')
    const half = words.slice(0, Math.ceil(words.length / 2)).join(' ')
    const other = doc.p[otherParagraph(doc, i, random)]!
    other.splice(blankNear(other, random), 0, ...chars(` ${half} `))
  },
  'paragraph-replaced': (doc, quote, random) => {
    const [i] = runOf(doc, quote)
    doc.p[i] = chars(textOf(shuffleWords(doc.p[otherParagraph(doc, i, random)]!, random)))
  },
}
const otherGone = new Set([
  'replaced-by-other-words',
  'deleted-with-near-words-elsewhere',
  'paragraph-replaced',
])

function chars(text: string): Char[] {
  return [...text].map((c) => ({ c, id: -1 }))
}

function textOf(run: readonly Char[]): string {
  return run.map(({ c }) => c).join('')
}

function runOf(doc: Doc, { s, e }: Target): [paragraph: number, from: number, to: number] {
  const isOf = ({ id }: Char) => id >= s && id < e
  const paragraph = doc.p.findIndex((one) => one.some(isOf))
  return [paragraph, doc.p[paragraph]!.findIndex(isOf), doc.p[paragraph]!.findLastIndex(isOf) + 1]
}

function otherParagraph(doc: Doc, not: number, random: Random): number {
  const at = Math.floor(random() * (doc.p.length - 1))
  return at >= not ? at + 1 : at
}

function blankNear(paragraph: readonly Char[], random: Random): number {
  const blanks = paragraph.flatMap(({ c }, i) => (c === ' ' ? [i] : []))
  return blanks.length > 0 ? pick(blanks, random) : 0
}

function blankBetween(paragraph: readonly Char[], from: number, to: number): number {
  const blanks = paragraph.flatMap(({ c }, i) => (c === ' ' && i > from && i < to ? [i] : []))
  return blanks[Math.floor(blanks.length / 2)] ?? -1
}

function shuffleWords(paragraph: readonly Char[], random: Random): Char[] {
  const words = textOf(paragraph).split(' ')
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[words[i], words[j]] = [words[j]!, words[i]!]
  }
  return chars(words.join(' '))
}

/** `truth`: any of these is right; none where the words are gone. */
function count(tallies: Map<string, Tally>, kind: string, answer: Anchored, truth: readonly Span[]): void {
  const tally = tallies.get(kind) ?? { n: 0, right: 0, wrong: 0, unsaid: 0, lost: 0, honest: 0, asked: 0 }
  tallies.set(kind, tally)
  tally.n++
  if (answer.kind === 'ask') tally.asked++
  else if (truth.length === 0) tally[answer.kind === 'found' ? 'wrong' : 'honest']++
  else if (answer.kind !== 'found') tally.lost++
  else tally[truth.some((span) => areOnePlace(answer, span)) ? 'right' : 'wrong']++
}

function printTallies(tallies: Map<string, Tally>, spent: number, runs?: number): void {
  console.log(
    `${'kind'.padEnd(58)}${['n', 'right', 'wrong', 'lost', 'honest', 'asked'].map((name) => name.padStart(8)).join('')}`,
  )
  const stay = { n: 0, right: 0, wrong: 0, lost: 0 }
  const gone = { n: 0, honest: 0, wrong: 0 }
  let asked = 0
  let all = 0
  for (const [kind, tally] of tallies) {
    const { n, right, wrong, lost, honest } = tally
    console.log(
      `${kind.padEnd(58)}${[n, right, wrong, lost, honest, tally.asked].map((value) => String(value).padStart(8)).join('')}`,
    )
    all += n
    asked += tally.asked
    if (right + lost === 0) {
      gone.n += n
      gone.honest += honest
      gone.wrong += wrong
    } else {
      stay.n += n - honest
      stay.right += right
      stay.wrong += wrong
      stay.lost += lost
    }
  }
  console.log(
    `still there ${stay.n}: right ${percent(stay.right, stay.n)}, wrong ${percent(stay.wrong, stay.n)}, lost ${percent(stay.lost, stay.n)} · ` +
      `gone ${gone.n}: honest ${percent(gone.honest, gone.n)} · asked ${percent(asked, all)} · ${(spent / (runs ?? all)).toFixed(2)} ms each`,
  )
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!
}
