import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it, vi } from 'vitest'
import { Overview } from '@/components/overview/overview.tsx'
import { quoteMetadata } from '@/components/quote/quote-metadata.ts'
import { QuotePage } from '@/components/quote/quote-page.tsx'
import { Reader } from '@/components/reader/reader.tsx'
import { SourcePage } from '@/components/source/source-page.tsx'
import { compile } from '@/lib/compile.ts'
import type { ContentFile } from '@/lib/content/read-story.ts'
import { importStory } from '@/lib/import/import-story.ts'
import { parseLedger } from '@/lib/links/parse-ledger.ts'
import { toCardContent } from '@/lib/publish/card-content.ts'
import { layoutCard } from '@/lib/publish/card-layout.ts'
import { cardOfQuote } from '@/lib/publish/cards-of-story.ts'
import { toCitable, toCitation } from '@/lib/publish/citation.ts'
import { toDataJson } from '@/lib/publish/data-json.ts'
import { toOembed } from '@/lib/publish/oembed.ts'
import { readContent } from '@/lib/read-content.ts'
import type { Quote, Story } from '@/lib/types.ts'

// Before the addresses are made: without an origin no picture is named where a link is shared.
vi.hoisted(() => {
  process.env.SITE_URL = 'https://example.org'
})

/**
 * Everything the site says of a quote, read back from what it publishes and held to one another. Nothing here asks
 * `lib/story`: a reader has the page, the card and the data, and these must tell the same.
 */

/** Stories with what the shipped ones lack: other scripts and regions, an hour near midnight, a lost *not*, two speakers. */
const made: ContentFile[] = [
  ['made/story.md', 'title: The fund\ndate: 2024-03-02T23:30-05:00\nlang: en\n', ''],
  [
    'made/one.md',
    'id: s-aaaaa2\ntitle: One\noutlet: The Post\npublished: 2024-03-02T23:30-05:00\nlang: en-GB\n',
    '“The fund will not cover the damage to the houses by the river,” said Ann Lee, its director. Later she left. “Nobody has asked the 41 families what they need,” said Ann Lee.',
  ],
  [
    'made/two.md',
    'id: s-aaaaa3\ntitle: Two\noutlet: The Courier\npublished: 2024-03-03\nlang: en-US\n',
    '“The fund will cover the damage to the houses by the river,” said Bo Ray, its director. Nobody has asked the 41 families what they need.',
  ],
  [
    'made/three.md',
    'id: s-aaaaa4\ntitle: 基金會\noutlet: 河岸日報\npublished: 2024-03-03\nlang: zh-Hant\n',
    '基金會主任李安說：「基金不會賠償河邊房屋的損失，我們對此感到非常遺憾。」居民對此表示不滿。',
  ],
  [
    'made/four.md',
    'id: s-aaaaa5\ntitle: 基金會同意\noutlet: 兩岸新聞\npublished: 2024-03-03\nlang: zh-Hant\n',
    '基金會主任李安表示：「基金會賠償河邊房屋的損失，我們對此感到非常遺憾。」會議在晚上結束。',
  ],
  [
    'made/five.md',
    'id: s-aaaaa6\ntitle: صندوق\noutlet: روزنامہ\npublished: 2024-03-03\nlang: pa-PK\n',
    'علی خان نے کہا: “فنڈ دریا دے کنڈے گھراں دے نقصان دا ازالہ نہیں کرے گا تے سانوں افسوس اے”۔',
  ],
  [
    'made/six.md',
    'id: s-aaaaa7\ntitle: اخبار\noutlet: اخبار\npublished: 2024-03-03\nlang: pa-PK\n',
    'علی خان نے کہا: “فنڈ دریا دے کنڈے گھراں دے نقصان دا ازالہ کرے گا تے سانوں افسوس اے”۔',
  ],
].map(([path = '', keys = '', text = '']) => ({ kind: 'text', path, text: `---\n${keys}---\n\n${text}\n` }))

/** Imported and not stored: the documents stay where they are. */
function seeds(): ContentFile[] {
  const folder = '../shared/seeds'
  if (!existsSync(folder)) return []
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))
  const id = counter('s-bbbb')
  const { files } = importStory(documents, { story: 'seeds', drawId: id, present: [] })
  return files.map((file) => ({ kind: 'text', ...file }))
}

/** Ids one after the other, in letters that an id may have. */
function counter(prefix: string): () => string {
  const letters = 'abcdefghjkmnpqrstvwxyz'
  let next = 0
  return () => {
    const at = next++
    return `${prefix}${letters[Math.floor(at / 22) % 22]}${letters[at % 22]}`
  }
}

const { library, ledgers, diagnostics } = compile([...readContent('content'), ...made, ...seeds()], {
  drawLetters: counter('t'),
  today: '2026-01-01',
})

type Tree = Root | Element

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html)
const draw = (node: React.ReactElement): Root => parse(renderToStaticMarkup(node))

/** Elements below `tree` that have all of these classes or, as `tag`, this name. */
function all(tree: Tree | undefined, { tag, name }: { tag?: string; name?: string }): Element[] {
  const found: Element[] = []
  if (tree)
    visit(tree, 'element', (element) => {
      const classes = [element.properties.className ?? []].flat()
      if ((!tag || element.tagName === tag) && (!name || classes.includes(name))) found.push(element)
    })
  return found
}

const first = (tree: Tree | undefined, wanted: { tag?: string; name?: string }) => all(tree, wanted)[0]

/** What a reader sees: without what only screen readers say. */
function seen(tree: Tree | undefined): string {
  if (!tree) return ''
  return tree.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      return [child.properties.className ?? []].flat().includes('sr-only') ? '' : seen(child)
    })
    .join('')
}

/** The sections of a page whose heading has this id. */
const headedBy = (tree: Tree, id: RegExp) =>
  all(tree, { tag: 'section' }).filter((section) => id.test(attribute(section, 'ariaLabelledBy')))

const attribute = (element: Element | undefined, name: string) => String(element?.properties[name] ?? '')

/** What is the same however it is marked, escaped or spaced. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Every letter as wide as half its height, which is enough to place them. */
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5

/** Faults: what one place says and another does not. */
function differences(
  story: Story,
  quote: Quote,
  pages: { reader: Root; sources: Map<string, Root> },
): string[] {
  const faults: string[] = []
  const hold = (what: string, actual: unknown, expected: unknown) => {
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      faults.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
  }
  const page = draw(<QuotePage story={story} quote={quote} />)
  const meta = quoteMetadata(story, quote)
  const card = toCardContent(story, quote)
  const embed = toOembed(story, quote)
  const citable = toCitable(story, quote)
  const blockquote = first(parse(embed.html), { tag: 'blockquote' })
  const facts = JSON.parse(seen(first(page, { tag: 'script' })) || '{}')
  const data = toDataJson(story)
  const one = data.quotes.find(({ id }) => id === quote.id)!
  const sourceOf = (id: string) => data.sources.find((source) => source.id === id)!
  const carriers = [...new Set(one.members.map(({ source }) => source))]

  // Words, and whether they stand in marks.
  const heading = first(page, { tag: 'h1' })
  const words = seen(heading)
  const quoted = first(heading, { tag: 'q' }) !== undefined
  const entry = all(pages.reader, { tag: 'article' }).find((e) => attribute(e, 'dataApparatus') === quote.id)
  const row = all(pages.reader, { name: 'quote-row' }).find((r) =>
    all(r, { tag: 'a' }).some((a) => attribute(a, 'href').includes(`/q/${quote.id}/`)),
  )
  const serif = layoutCard({ ...card, other: null }, measure).texts.filter(({ face }) => face === 'serif')
  hold('words on the card', card.base.text, words)
  hold('words in the linked data', facts.text, words)
  hold('words in the embed', seen(first(blockquote, { tag: 'p' })), words)
  hold('words in the citation', citable.words, words)
  hold('words in the data', one.base.text.startsWith(words), true)
  hold('words in the entry', seen(first(entry, { tag: 'h3' })).endsWith(words), true)
  hold('words in the title', letters(String(meta.title)).startsWith(letters(words).slice(0, 30)), true)
  hold('marks in the title', String(meta.title).startsWith('“'), quoted || words.startsWith('“'))
  hold('marks on the card', card.base.quoted, quoted)
  hold('marks in the entry', first(first(entry, { tag: 'h3' }), { tag: 'q' }) !== undefined, quoted)
  hold(
    'marks in the data',
    one.members.some((m) => m.quoted && m.exact.startsWith(words.slice(0, 12))),
    quoted,
  )
  for (const style of ['plain', 'html'] as const)
    hold(`words in the ${style} citation`, letters(toCitation(citable, style)).includes(letters(words)), true)

  // Language and direction: those of the source whose words they are.
  const { lang, dir } = sourceOf(baseSource(quote))
  const entryHead = first(entry, { tag: 'h3' })
  const entryWords = all(entryHead, { tag: 'span' }).find(({ properties }) => properties.lang)
  for (const [what, actual] of [
    ['page', [attribute(heading, 'lang'), attribute(heading, 'dir')]],
    ['entry', [attribute(entryWords, 'lang'), attribute(entryWords, 'dir')]],
    ['embed', [attribute(blockquote, 'lang'), attribute(blockquote, 'dir')]],
    ['card', [serif[0]?.lang, serif[0]?.dir]],
    ['data', [one.base.lang, dir]],
    ['linked data', [facts.inLanguage, dir]],
  ] as const)
    hold(`language in the ${what}`, actual, [lang, dir])
  const wordings = headedBy(page, /^wordings$/)[0]
  for (const item of all(wordings, { tag: 'li' })) {
    const shown = first(item, { tag: 'p' })
    const link = first(first(item, { tag: 'h3' }), { tag: 'a' })
    if (!shown || !link) continue
    const source = sourceOf(attribute(link, 'href').slice(1))
    hold(
      `language of a wording`,
      [attribute(shown, 'lang'), attribute(shown, 'dir')],
      [source.lang, source.dir],
    )
  }

  // Speaker.
  const header = first(page, { tag: 'header' })!
  const said = first(header, { tag: 'div' })!
  const name = seen(first(said, { tag: 'b' })) || null
  const differ = seen(said).includes('Speaker differs')
  const suffix = String(meta.title).split(' – ').slice(1).join(' – ') || null
  hold('speaker on the card', card.speaker?.text ?? null, suffix)
  hold('speaker in the data', one.speaker, name)
  hold('speaker in the entry', seen(first(first(entry, { tag: 'div' }), { tag: 'b' })) || null, name)
  hold('speaker in the ledger', recordOf(story.slug, quote.id).speaker, name)
  hold('speakers differ in the data', one.speakersDiffer, differ)
  hold('speakers differ in the overview', seen(row).includes('speaker differs'), differ)
  if (differ)
    hold('names in the title', suffix?.startsWith('sources differ: ') && suffix.includes(name!), true)
  else hold('name in the title', suffix, name)
  hold('creator in the linked data', facts.creator?.name ?? null, differ ? null : name)
  const by = seen(all(blockquote, { tag: 'p' })[1])
  if (suffix) hold('speaker in the embed', by.toLowerCase().startsWith(suffix.toLowerCase()), true)
  if (suffix) hold('speaker in the alternative text', card.alt.includes(` – ${suffix},`), true)
  hold('title of the embed', embed.title, meta.title)
  hold('title that is shared', meta.openGraph?.title, meta.title)
  hold(
    'alternative text that is shared',
    [meta.openGraph?.images]
      .flat()
      .map((image) => (typeof image === 'object' && 'alt' in image ? image.alt : null)),
    [cardOfQuote(story, quote).content.alt],
  )
  const cited = one.members.find(({ source }) => source === baseSource(quote))!
  const own = data.quotations.filter((q) =>
    one.members.some((m) => m.source === cited.source && m.quotation === q.id),
  )
  hold('speaker in the citation', citable.speaker, own.find((q) => q.speaker)?.speaker?.name ?? null)

  // How many sources carry it, and which of them have these words.
  const of = story.sources.length
  const tally = seen(header.children[header.children.indexOf(said) + 1] as Element)
  const count =
    carriers.length === of && of > 1
      ? `In all ${of} sources`
      : `In ${carriers.length} of ${of} source${of === 1 ? '' : 's'}`
  hold('tally', tally.split(',')[0], count)
  hold('description', meta.description?.split(/[,:]/)[0], count)
  hold(
    'sources on the page',
    headedBy(page, /^in-/).map((c) => attribute(c, 'id')),
    carriers,
  )
  hold('sources in the linked data', facts.isPartOf.length, carriers.length)
  hold('sources that lack it', one.absent.length, of - carriers.length)
  hold('sources in the embed', all(blockquote, { tag: 'bdi' }).length - (suffix ? 1 : 0), carriers.length)
  const quoting = by.split('; ').find((part) => /as quoted by/i.test(part)) ?? ''
  for (const id of carriers) {
    const source = sourceOf(id)
    const called = source.outlet ?? source.title.slice(0, 20)
    const members = one.members.filter((m) => m.source === id)
    const has = members.some((m) => m.quoted && m.relation === 'verbatim')
    if (
      quoting.split(/as quoted by/i)[1]?.includes(called) !== has &&
      data.sources.filter((s) => (s.outlet ?? s.title).startsWith(called)).length === 1
    )
      hold(`“as quoted by” ${called}`, !has, has)
  }

  // Dates: the day is that of the source's own clock, everywhere.
  for (const context of headedBy(page, /^in-/)) {
    const source = sourceOf(attribute(context, 'id'))
    if (!source.published) continue
    const shown = seen(first(first(context, { tag: 'h3' }), { tag: 'time' }))
    const column = all(pages.reader, { tag: 'article' }).find(
      (c) => attribute(c, 'dataSource') === source.slug,
    )
    hold('day in the column', seen(first(column, { tag: 'time' })), shown.split(',')[0])
    hold(
      'date on the source’s page',
      seen(first(first(pages.sources.get(source.id), { tag: 'header' }), { tag: 'time' })),
      shown,
    )
    const day = (text: string | undefined) => new Date(`${text} UTC`).toISOString().slice(0, 10)
    hold('day', day(shown.split(',')[0]), source.published.slice(0, 10))
  }

  // What was changed shows on the card as on the page.
  if (card.other) {
    const shown = all(wordings, { tag: 'p' }).find((p) => seen(p).replaceAll('‸', '') === card.other!.text)
    hold('the other wording is on the page', shown !== undefined, true)
    hold('differing words on the card', card.other.marks.length, all(shown, { tag: 'mark' }).length)
    const carets = all(shown, { tag: 'span' }).filter((span) => attribute(span, 'ariaHidden') === 'true')
    hold('left out on the card', card.other.omissions.length, carets.length)
    hold('marks of the other wording', card.other.quoted, first(shown, { tag: 'q' }) !== undefined)
    hold(
      'a change that the card names',
      card.other.change === null || seen(page).includes(card.other.change),
      true,
    )
    const foreign = card.other.lang.split('-')[0] !== card.base.lang.split('-')[0]
    if (!foreign && letters(card.other.text) !== letters(card.base.text))
      hold(
        'a difference on the card',
        card.other.marks.length + card.other.omissions.length + card.base.marks.length > 0,
        true,
      )
  }
  return faults
}

/** The source whose words the base is, by the data alone: the first that gives them. */
function baseSource(quote: Quote): string {
  return quote.wordings[quote.base]!.sources[0]!
}

function recordOf(story: string, id: string): { speaker: string | null } {
  const { text } = ledgers.find(({ path }) => path === `${story}/permalinks.json`)!
  return parseLedger(text, '').ledger!.quotes.find((record) => record.id === id)!
}

describe('one voice', () => {
  it('compiles what it is about', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(library.stories.length).toBeGreaterThanOrEqual(3)
  })

  it.each(library.stories.map((story) => [story.slug, story] as const))('speaks of %s', (_, story) => {
    const pages = {
      reader: draw(
        <Reader story={story}>
          <Overview story={story} />
        </Reader>,
      ),
      sources: new Map(
        story.sources.map((source) => [source.id, draw(<SourcePage story={story} source={source} />)]),
      ),
    }
    const faults = story.quotes.flatMap((quote) =>
      differences(story, quote, pages).map((fault) => `${quote.id}: ${fault}`),
    )
    expect(faults).toEqual([])
  })
})
