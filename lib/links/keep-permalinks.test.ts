import { describe, expect, test } from 'vitest'
import type { Analysis, CollatedQuote, Quotation } from '../types.ts'
import { countLetters } from './draw-letters.ts'
import { formatLedger } from './format-ledger.ts'
import { keepPermalinks } from './keep-permalinks.ts'
import type { Ledger } from './ledger.ts'
import { parseLedger } from './parse-ledger.ts'
import type { PermalinkDecision } from './permalink-decision.ts'

type Texts = Record<string, string>

/** An analysis in which each group of [source, words] is one quote. */
function analysisOf(texts: Texts, groups: [source: string, words: string][][]): Analysis {
  const quotations: Quotation[] = []
  const quotes = groups.map((group, index): CollatedQuote => {
    const members = group.map(([source, words]) => {
      const start = texts[source]!.indexOf(words)
      if (start < 0) throw new Error(`“${words}” is not in ${source}`)
      const span = { start, end: start + words.length }
      const id = `${source}:${span.start}-${span.end}`
      quotations.push({
        ...span,
        id,
        source,
        kind: 'speech',
        quoted: true,
        outer: span,
        reason: '',
        speaker: { name: 'Ada Reed', mention: 'Reed', at: null, role: null },
        cue: null,
        via: null,
        utterance: null,
        parent: null,
      })
      return { ...span, source, quotation: id }
    })
    const wordings = group.map(([source, text]) => ({
      text,
      lang: 'en',
      sources: [source],
      relation: 'verbatim' as const,
      variants: [],
      changes: [],
    }))
    return {
      id: members[0]!.quotation,
      base: 0,
      wordings,
      table: { columns: 0, rows: wordings.map(() => []) },
      members: members.map((member, wording) => ({
        ...member,
        quoted: true,
        relation: 'verbatim',
        score: 1,
        rule: 'exact-run',
        evidence: { equal: 1, alike: 0, of: 1 },
        wording,
      })),
      number: index + 1,
    }
  })
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

const count = countLetters()

function build(
  texts: Texts,
  groups: [string, string][][],
  ledger: Ledger | null,
  more: {
    permalinks?: PermalinkDecision[]
    date?: string
    story?: string
    slugs?: Record<string, string>
  } = {},
) {
  const kept = keepPermalinks({
    story: more.story ?? 'river',
    sources: Object.entries(texts).map(([id, text]) => ({
      id,
      slug: more.slugs?.[id] ?? id,
      text,
      lang: 'en',
    })),
    analysis: analysisOf(texts, groups),
    ledger,
    decisions: [],
    permalinks: more.permalinks ?? [],
    taken: new Set(),
    drawLetters: count,
    date: more.date ?? '2026-11-20',
  })
  const again = parseLedger(formatLedger(kept.ledger), 'permalinks.json')
  expect(again.diagnostics).toEqual([])
  return { ...kept, ledger: again.ledger! }
}

const flood = 'The bridge will not hold another night of this rain'
const money = 'Nobody has paid for the repairs we asked for'
const one = `At the council on Monday Reed said: “${flood}.”\n\nLater she added that “${money}” since spring.`
const two = `In the morning Ada Reed told us: “${flood}”, and went home.`

describe('keepPermalinks', () => {
  const first = build(
    { one, two },
    [
      [
        ['one', flood],
        ['two', flood],
      ],
      [['one', money]],
    ],
    null,
  )
  const [bridge, repairs] = first.quotes.map(({ id }) => id) as [string, string]
  const idOf = (kept: ReturnType<typeof build>, words: string) =>
    kept.quotes.find((quote) => quote.wordings[quote.base]!.text === words)?.id

  test('gives an id of the first words and drawn letters', () => {
    expect(bridge).toMatch(/^the-bridge-will-not-hold-0\w{3}$/)
    expect(repairs).toMatch(/^nobody-has-paid-for-the-/)
  })

  test('writes the same ledger when nothing changed, whatever the day', () => {
    const groups: [string, string][][] = [
      [
        ['one', flood],
        ['two', flood],
      ],
      [['one', money]],
    ]
    const again = build({ one, two }, groups, first.ledger, { date: '2027-01-01' })
    expect(formatLedger(again.ledger)).toBe(formatLedger(first.ledger))
  })

  test('keeps ids when sources are reordered, renamed and added', () => {
    const three = `A third paper has “${flood}” too.`
    const kept = build(
      { three, two, one },
      [
        [
          ['three', flood],
          ['two', flood],
          ['one', flood],
        ],
        [['one', money]],
      ],
      first.ledger,
      { slugs: { one: 'gazette' }, story: 'flood' },
    )
    expect(idOf(kept, flood)).toBe(bridge)
    expect(idOf(kept, money)).toBe(repairs)
    expect(kept.moved).toEqual(
      expect.arrayContaining([
        { from: 'river', to: 'flood' },
        { from: 'river/one', to: 'flood/gazette' },
        { from: 'flood/one', to: 'flood/gazette' },
        { from: 'river/two', to: 'flood/two' },
      ]),
    )
  })

  test('keeps a quote that the engine no longer sees, as long as its words are there', () => {
    const kept = build({ one, two }, [[['one', flood]]], first.ledger)
    expect(kept.gone).toEqual([])
    expect(idOf(kept, money)).toBe(repairs)
    expect(kept.quotes.find(({ id }) => id === repairs)!.members[0]).toMatchObject({
      source: 'one',
      start: one.indexOf(money),
    })
  })

  test('leads from a joined quote to the one that is left, and back when they part again', () => {
    const joined = build(
      { one, two },
      [
        [
          ['one', flood],
          ['one', money],
          ['two', flood],
        ],
      ],
      first.ledger,
    )
    expect(joined.quotes.map(({ id }) => id)).toEqual([bridge])
    expect(joined.gone).toMatchObject([{ id: repairs, state: 'merged', to: [bridge], text: money }])
    const parted = build({ one, two }, [[['one', flood]], [['one', money]]], joined.ledger)
    expect(idOf(parted, flood)).toBe(bridge)
    expect(idOf(parted, money)).toBe(repairs)
    expect(parted.gone).toEqual([])
  })

  test('leads from a quotation that was split to its parts', () => {
    const [head, tail] = ['The bridge will not', 'hold another night of this rain']
    const parted = build({ one, two }, [[['one', head]], [['one', tail]], [['one', money]]], first.ledger)
    expect(parted.gone).toMatchObject([
      { id: bridge, state: 'split', to: [idOf(parted, head), idOf(parted, tail)] },
    ])
  })

  test('says that words are removed, and finds them when they come back', () => {
    const cut = one.replace(/\n\n.*/s, '')
    const gone = build({ one: cut, two }, [[['one', flood]]], first.ledger, { date: '2026-12-01' })
    expect(gone.gone).toEqual([
      { id: repairs, state: 'removed', text: money, speaker: 'Ada Reed', lastSeen: '2026-11-20', to: [] },
    ])
    const back = build({ one, two }, [[['one', flood]], [['one', money]]], gone.ledger)
    expect(idOf(back, money)).toBe(repairs)
  })

  test('does not take a copy that stood there before for words that come back', () => {
    const long = `${money}, and nobody is going to pay for them now`
    const article = (words: string) =>
      `At the council Reed spoke of the bridge.${words}\n\nThe hall was full.`
    const copies = `\n\n${long}\n\nEels were cheap again.\n\n${long}`
    const was = build({ one: article(` “${long}.”`) }, [[['one', long]]], null)
    const [id] = was.quotes.map((quote) => quote.id)
    const copied = build({ one: article(` “${long}.”${copies}`) }, [], was.ledger)
    expect(copied.quotes.map((quote) => quote.id)).toEqual([id])
    const cut = build({ one: article(copies) }, [], copied.ledger)
    expect(cut.gone).toMatchObject([{ id, state: 'removed' }])
    const one = article(copies.replace(/\n\nEels.*/s, ''))
    expect(build({ one }, [], cut.ledger).gone).toMatchObject([{ id, state: 'removed' }])
  })

  test('keeps a quote of which only words with slips are left', () => {
    const was = build({ one }, [[['one', flood]], [['one', money]]], null)
    const slips = build(
      { one: one.replace(money, 'Nobdy has paid for the repirs we asked for') },
      [],
      was.ledger,
    )
    const words = 'Nobdy else cares about those repirs they want'
    const kept = build({ one: one.replace(money, words) }, [], slips.ledger)
    expect(kept.quotes.map((quote) => quote.wordings[0]!.text)).toContain(words)
  })

  test('shows no words of a source that was withdrawn', () => {
    const kept = build({ two }, [[['two', flood]]], first.ledger)
    expect(idOf(kept, flood)).toBe(bridge)
    expect(kept.gone).toMatchObject([{ id: repairs, state: 'withdrawn', text: '', speaker: null }])
    expect(kept.moved).toEqual([{ from: 'river/one', to: 'river' }])
  })

  test('takes words out of the ledger that an editor withdraws', () => {
    const kept = build({ one, two }, [[['one', flood]]], first.ledger, {
      permalinks: [{ kind: 'withdrawn', id: repairs }],
    })
    expect(kept.gone).toMatchObject([{ id: repairs, state: 'withdrawn', text: '' }])
    expect(kept.ledger.quotes.find(({ id }) => id === repairs)).toMatchObject({ words: '', was: null })
    expect(kept.ledger.places.some(({ quote }) => quote === repairs)).toBe(false)
  })
})

describe('words that change in one source after another', () => {
  const words = 'Whoever owns the ferry owns the only road to the island'
  const names = ['a', 'b', 'c', 'd', 'e']
  const around = (name: string, said: string) => `Paper ${name} was at the pier.\n\n“${said},” Reed said.`
  const textsOf = (said: Partial<Record<string, string>>) =>
    Object.fromEntries(names.map((name) => [name, around(name, said[name] ?? words)]))
  const group = (said: Partial<Record<string, string>>, ...of: string[]) =>
    of.map((name): [string, string] => [name, said[name] ?? words])
  const first = build(textsOf({}), [group({}, ...names)], null)
  const [id] = first.quotes.map((quote) => quote.id)
  const idIn = ({ quotes }: ReturnType<typeof build>, name: string) =>
    quotes.find(({ members }) => members.some(({ source }) => source === name))!.id
  const answer = ({ quotes, former }: ReturnType<typeof build>) =>
    quotes.map((quote) => ({
      id: quote.id,
      words: quote.wordings[quote.base]!.text,
      in: quote.members.map(({ source }) => source).join(''),
      was: former.find((one) => one.id === quote.id)?.text ?? null,
      to: former.find((one) => one.id === quote.id)?.to ?? [],
    }))

  test('the sources that keep the words keep the id, and its page names where the others went', () => {
    const said = { a: 'Whoever owns the boat holds the island and its only shop' }
    const parted = build(textsOf(said), [group(said, 'a'), group(said, 'b', 'c', 'd', 'e')], first.ledger)
    const other = idIn(parted, 'a')
    expect(answer(parted)).toEqual([
      { id, words, in: 'bcde', was: null, to: [other] },
      { id: other, words: said.a, in: 'a', was: null, to: [] },
    ])
    const again = build(textsOf(said), [group(said, 'a'), group(said, 'b', 'c', 'd', 'e')], parted.ledger)
    expect(answer(again)).toEqual(answer(parted))
    const joined = build(textsOf({}), [group({}, ...names)], again.ledger)
    expect(answer(joined)).toEqual([{ id, words, in: 'abcde', was: null, to: [] }])
    expect(joined.gone).toMatchObject([{ id: other, state: 'merged', to: [id] }])
  })

  test('the id stays with the last source that has the words, then follows that one', () => {
    const said: Partial<Record<string, string>> = {}
    let ledger = first.ledger
    const others: string[] = []
    for (const name of names) {
      said[name] = `Whoever owns the ferry of ${name} may close the road to the island`
      const rest = names.filter((one) => said[one] === undefined)
      const changed = names.filter((one) => said[one] !== undefined).map((one) => group(said, one))
      const kept = build(
        textsOf(said),
        rest.length > 0 ? [...changed, group(said, ...rest)] : changed,
        ledger,
      )
      const mine = answer(kept).find((one) => one.id === id)!
      if (rest.length > 0) others.push(idIn(kept, name))
      expect(mine).toEqual({
        id,
        words: rest.length > 0 ? words : said.e,
        in: rest.join('') || 'e',
        was: rest.length > 0 ? null : words,
        to: others,
      })
      expect(kept.gone).toEqual([])
      ledger = kept.ledger
    }
  })

  test('a source that is reworded and stays in the quote takes no words from the page', () => {
    const said = { a: 'Whoever owns this ferry owns the only road to the island' }
    const kept = build(textsOf(said), [group(said, 'b', 'c', 'd', 'e', 'a')], first.ledger)
    expect(answer(kept)).toEqual([{ id, words, in: 'bcdea', was: null, to: [] }])
  })

  test('another base tells the words first published, until they are the base again', () => {
    const said = { a: 'Whoever owns this ferry owns the only road to the island' }
    const based = build(textsOf(said), [group(said, ...names)], first.ledger, { date: '2026-12-01' })
    expect(based.former).toEqual([{ id, first: '2026-11-20', text: words, to: [] }])
    const back = build(textsOf(said), [group(said, 'b', 'c', 'd', 'e', 'a')], based.ledger)
    expect(back.former).toEqual([])
  })

  test('where all that kept the words are cut, the page that is left names the others', () => {
    const said = { a: 'Whoever owns the boat holds the island and its only shop' }
    const parted = build(textsOf(said), [group(said, 'a'), group(said, 'b', 'c', 'd', 'e')], first.ledger)
    const other = idIn(parted, 'a')
    const cut = Object.fromEntries(
      Object.entries(textsOf(said)).map(([name, text]) => [name, name === 'a' ? text : text.split('\n')[0]!]),
    )
    const gone = build(cut, [group(said, 'a')], parted.ledger)
    expect(gone.gone).toMatchObject([{ id, state: 'removed', text: words, to: [other] }])
    const later = build(cut, [group(said, 'a')], gone.ledger)
    expect(later.gone).toEqual(gone.gone)
  })
})
