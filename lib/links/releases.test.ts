import { beforeAll, describe, expect, test, vi } from 'vitest'
import { compile } from '../compile.ts'
import type { ContentFile } from '../content/read-story.ts'
import type { Analysis, Story } from '../types.ts'
import { countLetters } from './draw-letters.ts'

/** What the engine gives, changed as another version of it might: set by each release. */
const engine = vi.hoisted(() => ({ change: (analysis: unknown): unknown => analysis }))
vi.mock('../engine/analyze.ts', async (original) => {
  const { analyze } = await original<typeof import('../engine/analyze.ts')>()
  return { analyze: (...given: Parameters<typeof analyze>) => engine.change(analyze(...given)) }
})

const statements = [
  'The harbour wall will be finished before the first storm of autumn',
  'Not one of the cranes was inspected in the past eleven years',
  'We asked the ministry for forty divers and it sent us two',
  'Every fisherman in this town knows where the old mine lies',
  'My grandmother sold oysters from that very step until she was ninety',
  'The contract allows nobody to close the lighthouse road at night',
  'Our children learn to swim in a river that we may no longer drink from',
  'I signed the order because the alternative was a flooded hospital',
  'There is no plan for what happens when both pumps fail together',
  'They measured the quay with a rope and called it a survey',
  'A city that forgets its ferrymen will learn to walk on mud',
  'The insurance pays for the warehouse but never for the winter',
]
/** Each in one source only. */
const lonely = [
  'Whoever paints the buoys ought to be able to see green',
  'I have rung that bell for a drowned man and for a bride on one day',
  'Salt eats the hinges long before anybody eats the fish',
  'Ask the gulls who pays for the fuel',
  'Half of my crew learned to read from the tide tables',
]
const speakers = ['Ilse Brandt', 'Tomas Varga', 'Ngozi Adeyemi', 'Pavel Lind']
const fillers = [
  'The council met for three hours behind closed doors and came out without a vote.',
  'Outside the town hall a brass band had been playing since early in the morning.',
  'Two trawlers lay at anchor beyond the bar and waited for the tide to turn.',
  'A second report on the state of the quay is expected at the end of the month.',
  'Nobody from the shipping company was available to answer questions on Thursday.',
  'The last repair had been paid for by a bequest from a retired pilot.',
]

type Article = { id: string; slug: string; paragraphs: string[] }

/** An article of its own words around some of the statements. */
function write(n: number): Article {
  const own = statements.filter((_, i) => (i + n) % 3 === 0 || (i * 5 + n * 3) % 7 === 0)
  const paragraphs = own.flatMap((words, k) => {
    const speaker = speakers[(n + k) % speakers.length]!
    const filler = fillers[(n * 2 + k) % fillers.length]!.replace('The', `On page ${n} the`)
    return [`“${words},” ${speaker} said on day ${n + k}.`, `${filler} Paper ${n}, note ${k}.`]
  })
  const alone = n % 4 === 0 ? [`“${lonely[n / 4 - 1]},” a woman at the ferry told paper ${n}.`] : []
  return {
    id: `harbour-${n}`,
    slug: `paper-${n}`,
    paragraphs: [`Paper number ${n} looks at the harbour.`, ...paragraphs, ...alone],
  }
}

type State = { story: string; order: string[]; articles: Article[] }

const edit = (state: State, id: number, change: (paragraphs: string[]) => string[]): State => ({
  ...state,
  articles: state.articles.map((article) =>
    article.id === `harbour-${id}` ? { ...article, paragraphs: change(article.paragraphs) } : article,
  ),
})
const replace = (from: string | RegExp, to: string) => (paragraphs: string[]) =>
  paragraphs.map((paragraph) => paragraph.replace(from, to))
const everywhere = (state: State, change: (paragraphs: string[]) => string[]): State => ({
  ...state,
  articles: state.articles.map((article) => ({ ...article, paragraphs: change(article.paragraphs) })),
})

/** Quotes without those that only one source carries. */
const onlyShared = (analysis: Analysis): Analysis => ({
  ...analysis,
  quotes: analysis.quotes.filter(({ members }) => new Set(members.map(({ source }) => source)).size > 1),
})
/** Quotes, the first two as one. */
const joined = (analysis: Analysis): Analysis => {
  const [first, second, ...rest] = analysis.quotes
  if (!first || !second) return analysis
  const moved = second.members.map((member) => ({
    ...member,
    wording: member.wording + first.wordings.length,
  }))
  return {
    ...analysis,
    quotes: [
      {
        ...first,
        wordings: [...first.wordings, ...second.wordings],
        members: [...first.members, ...moved],
      },
      ...rest,
    ],
  }
}
/** Quotes, each one's sources in two halves. */
const parted = (analysis: Analysis): Analysis => ({
  ...analysis,
  quotes: analysis.quotes.flatMap((quote) => {
    const half = Math.ceil(quote.members.length / 2)
    const [head, tail] = [quote.members.slice(0, half), quote.members.slice(half)]
    const of = (members: typeof head) => {
      const wordings = [...new Set(members.map(({ wording }) => wording))]
      return {
        ...quote,
        id: members[0]!.quotation,
        base: 0,
        wordings: wordings.map((w) => quote.wordings[w]!),
        members: members.map((member) => ({ ...member, wording: wordings.indexOf(member.wording) })),
      }
    }
    return tail.length > 0 ? [of(head), of(tail)] : [quote]
  }),
})

type Release = { name: string; change: (state: State) => State; engine?: (analysis: Analysis) => Analysis }

const releases: Release[] = [
  { name: 'first', change: (state) => state },
  {
    name: 'slips corrected',
    change: (state) =>
      edit(
        edit(state, 1, replace('inspected in the past eleven years', 'inspected for twelve years')),
        4,
        replace(/harbour wall will be/, 'harbor wall is to be'),
      ),
  },
  {
    name: 'sources added',
    change: (state) => ({
      ...state,
      articles: [...state.articles, write(17), write(18), write(19), write(20)],
    }),
  },
  {
    name: 'files renamed and reordered',
    change: (state) => ({
      ...state,
      articles: state.articles
        .map((article, i) => (i % 4 === 0 ? { ...article, slug: `${article.slug}-online` } : article))
        .reverse(),
    }),
  },
  {
    name: 'engine sees only what is shared, and a source goes',
    change: (state) => ({ ...state, articles: state.articles.filter(({ id }) => id !== 'harbour-3') }),
    engine: onlyShared,
  },
  {
    name: 'paragraphs moved, a statement taken out of every source',
    change: (state) =>
      everywhere(state, (paragraphs) =>
        [...paragraphs.slice(5), ...paragraphs.slice(0, 5)].filter(
          (text) => !text.includes('grandmother sold'),
        ),
      ),
  },
  { name: 'engine joins two', change: (state) => state, engine: joined },
  { name: 'story renamed', change: (state) => ({ ...state, story: 'harbour-wall' }) },
  {
    name: 'source comes back, others are cut and rewritten around',
    change: (state) =>
      edit(
        edit({ ...state, articles: [...state.articles, write(3)] }, 7, (paragraphs) =>
          paragraphs.map((text) =>
            text.startsWith('“') ? text : 'This part of the article was written again.',
          ),
        ),
        8,
        replace('and called it a survey', 'and spoke of a survey'),
      ),
  },
  { name: 'engine parts every quote', change: (state) => state, engine: parted },
  {
    name: 'a copy of a statement as the first paragraph',
    change: (state) => edit(state, 5, (paragraphs) => [statements[1]!, ...paragraphs]),
  },
]

function toFiles({ story, order, articles }: State): ContentFile[] {
  const text = (path: string, content: string): ContentFile => ({ path, kind: 'text', text: content })
  const front = order.length > 0 ? `order: [${order.join(', ')}]\n` : ''
  return [
    text(
      `${story}/story.md`,
      `---\ntitle: The harbour wall\nlang: en\n${front}---\n\nInvented for a test.\n`,
    ),
    ...articles.map(({ id, slug, paragraphs }) =>
      text(
        `${story}/${slug}.md`,
        `---\nid: ${id}\ntitle: ${slug}\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`,
      ),
    ),
  ]
}

const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
/** Share of the words of `a` that `b` has. */
const shared = (a: string, b: string) => {
  const theirs = new Set(words(b))
  const own = words(a)
  return own.filter((word) => theirs.has(word)).length / own.length
}

describe('ten releases of a story of twenty sources', () => {
  /** Each release's story, and the words with which each id was first published. */
  const published: { name: string; story: Story; state: State }[] = []
  const first = new Map<string, string>()

  beforeAll(() => {
    const drawLetters = countLetters()
    let state: State = {
      story: 'harbour',
      order: [],
      articles: Array.from({ length: 16 }, (_, n) => write(n + 1)),
    }
    let ledgers: ContentFile[] = []
    releases.forEach((release, n) => {
      const before = state.story
      state = release.change(state)
      engine.change = (analysis) => (release.engine ?? ((same) => same))(analysis as Analysis)
      const moved = ledgers.map((file) => ({ ...file, path: file.path.replace(before, state.story) }))
      const compiled = compile([...toFiles(state), ...moved], { drawLetters, today: `2026-12-${10 + n}` })
      expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      ledgers = compiled.ledgers.map(({ path, text }) => ({ path, kind: 'text', text }))
      const story = compiled.library.stories[0]!
      published.push({ name: release.name, story, state })
      for (const quote of story.quotes)
        if (!first.has(quote.id)) first.set(quote.id, quote.wordings[quote.base]!.text)
    })
  }, 60_000)

  test('publish quotes for every statement', () => {
    for (const statement of statements)
      expect([...first.values()].some((text) => shared(statement, text) > 0.9)).toBe(true)
  })

  test('keep quotes that the engine no longer sees', () => {
    const seen = published[4]!.story.quotes.filter(({ members }) => members[0]!.rule === 'permalink')
    expect(seen.map(({ wordings }) => wordings[0]!.text.replace(/[,.]$/, '')).sort()).toEqual(
      [...lonely].sort(),
    )
  })

  test.each(releases.map(({ name }, index) => [name, index] as const))(
    '%s: every address answers',
    (_, n) => {
      const { story, state } = published[n]!
      const live = new Map(story.quotes.map((quote) => [quote.id, quote]))
      const gone = new Map(story.gone.map((one) => [one.id, one]))
      expect(live.size).toBe(story.quotes.length)
      const all = state.articles.flatMap(({ paragraphs }) => paragraphs).join('\n')
      const earlier = published.slice(0, n + 1).flatMap((release) => release.story.quotes.map(({ id }) => id))
      for (const id of new Set(earlier)) {
        const text = first.get(id)!
        const quote = live.get(id)
        const page = gone.get(id)
        expect(Boolean(quote) !== Boolean(page), `${id} answers once`).toBe(true)
        if (quote) expect(shared(text, quote.wordings[quote.base]!.text), id).toBeGreaterThanOrEqual(0.5)
        if (!page) continue
        if (page.state === 'withdrawn') expect(page.text).toBe('')
        if (page.state === 'removed') expect(all, `${id} is removed and not there`).not.toContain(text)
        if (page.state === 'merged' || page.state === 'split') {
          expect(page.to.length, id).toBeGreaterThan(0)
          for (const to of page.to) expect(live.has(to), `${id} leads on to ${to}`).toBe(true)
        }
      }
    },
  )

  test('every former address of the story and its sources leads on', () => {
    const last = published.at(-1)!
    const current = new Set(last.state.articles.map(({ slug }) => `harbour-wall/${slug}`))
    const from = new Map(last.story.moved.map((entry) => [entry.from, entry.to]))
    for (const { story } of published) {
      if (story.slug !== 'harbour-wall') expect(from.get(story.slug)).toBe('harbour-wall')
      for (const source of story.sources) {
        const address = `${story.slug}/${source.slug}`
        if (!current.has(address)) expect(from.get(address), address).toBeDefined()
      }
    }
  })

  test('the same ids when the engine is back to what it was', () => {
    const ids = (n: number) => new Set(published[n]!.story.quotes.map(({ id }) => id))
    for (const id of ids(5)) expect(ids(7).has(id)).toBe(true)
  })
})
