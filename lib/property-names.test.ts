import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { analyze } from './engine/analyze.ts'
import { escapeMarkdown } from './import/escape-markdown.ts'
import { importStory } from './import/import-story.ts'
import { findWords, formatWords } from './links/address-of-words.ts'
import { toCardContent } from './publish/card-content.ts'
import { layoutCard } from './publish/card-layout.ts'
import { citationStyles, toCitation } from './publish/citation.ts'
import { toDataJson } from './publish/data-json.ts'
import { findHits } from './publish/find-hits.ts'
import { findNearestPages } from './publish/find-nearest-pages.ts'
import { toSearchRecords } from './publish/search-records.ts'

/** What every object, list, function and string answers to, so that a table looked up as an object has it too. */
const names = [
  ...new Set(
    [Object, Array, Function, String].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  ),
].filter((name) => name !== '')

/** Languages that have tables of their own somewhere, and some that have none. */
const languages = 'en de fr es pt it nl sv pl ru uk ar he fa el hi ja zh ko th ca oc en-GB zh-Hant und'.split(
  ' ',
)

const story = (files: Record<string, string>) =>
  compile(
    Object.entries(files).map(([path, text]) => ({ path, text, kind: 'text' as const })),
    { drawLetters: drawInTurn(), today: '2026-01-01' },
  )

function drawInTurn(): () => string {
  let drawn = 0
  return () => `t${drawn++}`
}

const sayings = (name: string) =>
  [
    `The ${name} ran. ${name}'s ${name} said so, and ${name}, too: ${name}.`,
    `“The ${name} was late again this year,” said Ada Trip of ${name}.`,
    `“${name} ${name} is not ${name},” said ${name}. ${name} told the Times: “${name}!”`,
    `${name}: »${name}«. „${name}“, sagte ${name}. « ${name} », a déclaré ${name}. 「${name}」と述べた。`,
    `${name.toUpperCase()} ${name[0]!.toUpperCase()}${name.slice(1)} ${name}-${name} 5 ${name} $5 ${name}`,
  ].join('\n\n')

/** Milliseconds for a test that compiles a story for every name, also on a machine that is busy. */
const patience = 240_000

describe('a word that every object answers to is a word', () => {
  it.each(languages)('in a text of the language %s', (lang) => {
    for (const name of names) {
      const text = sayings(name)
      const one = { id: 'one', text, lang }
      for (const sources of [[one], [one, { id: 'two', text: `Again.\n\n${text}`, lang }]]) {
        const { quotations } = analyze(sources)
        const given = quotations.map(({ source, start, end }) => source === 'one' && text.slice(start, end))
        expect(given).toContain(`The ${name} was late again this year,`)
      }
    }
  })

  it(
    'wherever content stands',
    () => {
      for (const name of names) {
        const written = escapeMarkdown(name)
        const quoted = JSON.stringify(name)
        const front = (id: string) =>
          `---\nid: ${id}\ntitle: ${quoted}\noutlet: ${quoted}\nauthor: ${quoted}\nnote: ${quoted}\n---\n\n`
        const body = `# ${written}\n\n${escapeMarkdown(sayings(name)).replaceAll('\n', '\n\n')}\n\n:::caption\n${written} in ${written}\n:::\n`
        const { library, ledgers, diagnostics } = story({
          'fair/story.md': `---\ntitle: ${quoted}\nsummary: ${quoted}\norder: [one, two]\nquotes:\n  - speaker: {source: one, words: ${JSON.stringify(`The ${name} was late`)}, name: ${quoted}}\n  - hide: {source: two, words: ${JSON.stringify(`${name}!`)}}\n---\n`,
          'fair/one.md': front('s-one') + body,
          'fair/two.md': `${front('s-two')}${body}\n\nAt last, ${written}.`,
        })
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        const [fair] = library.stories
        const [source] = fair!.sources
        expect([fair!.title, source!.title, source!.outlet, source!.author, source!.note]).toEqual(
          Array(5).fill(name),
        )
        expect(source!.text).toContain(`The ${name} ran.`)
        const quote = fair!.quotes.find(({ wordings }) =>
          wordings[0]!.text.includes(`The ${name} was late again`),
        )!
        expect(fair!.quotations.find(({ id }) => id === quote.members[0]!.quotation)!.speaker!.name).toBe(
          name,
        )
        const told = JSON.stringify(toDataJson(fair!))
        expect(told).toContain(`The ${name} was late again this year`)
        const card = layoutCard(
          { ...toCardContent(fair!, quote), base: { ...toCardContent(fair!, quote).base, lang: name } },
          (text) => text.length,
        )
        expect(JSON.stringify(card)).toContain(name)
        const [record] = toSearchRecords(library)
        const at = record!.content.split(/\s+/).indexOf(name)
        expect(findHits(record!.content, [at], record!.filters.quotes[0])[0]!.exact).toBe(name)
        // Once more, from the ledger that was written.
        const again = story({
          'fair/story.md': `---\ntitle: ${quoted}\n---\n`,
          'fair/one.md': front('s-one') + body,
          'fair/two.md': front('s-two') + body.replaceAll('late', 'early'),
          'fair/permalinks.json': ledgers[0]!.text,
        })
        expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }
    },
    patience,
  )

  it(
    'where content names things',
    () => {
      for (const name of names) {
        const key = JSON.stringify(name)
        const one = '---\nid: s-one\ntitle: One\n---\n\n“The boat was late,” said Ada Trip.\n'
        const two = one.replaceAll('one', 'two')
        const lines: [string, Record<string, string>][] = [
          ['a key', { 'fair/one.md': one.replace('title', `${key}: 1\ntitle`) }],
          ['a key of a story', { 'fair/story.md': `---\ntitle: Fair\n${key}: 1\n---\n` }],
          ['a decision', { 'fair/story.md': `---\ntitle: Fair\nquotes: [{${key}: 1}]\n---\n` }],
          [
            'a key of a decision',
            {
              'fair/story.md': `---\ntitle: Fair\nquotes: [{hide: {source: one, words: boat, ${key}: 1}}]\n---\n`,
            },
          ],
          [
            'a source that a decision names',
            { 'fair/story.md': `---\ntitle: Fair\nquotes: [{hide: {source: ${key}, words: boat}}]\n---\n` },
          ],
          ['a source that the order names', { 'fair/story.md': `---\ntitle: Fair\norder: [${key}]\n---\n` }],
          ['a permalink', { 'fair/story.md': `---\ntitle: Fair\npermalinks: {${key}: removed}\n---\n` }],
          [
            'a permalink without a word',
            { 'fair/story.md': `---\ntitle: Fair\npermalinks: {${key}: 1}\n---\n` },
          ],
          ['a directive', { 'fair/one.md': `${one}\n:::${name}\nWords.\n:::\n` }],
          ['an attribute of a directive', { 'fair/one.md': `${one}\n:::aside{${name}=x}\nWords.\n:::\n` }],
          ['a section of the ledger', { 'fair/permalinks.json': `{${key}: [[1]]}` }],
        ]
        for (const [what, files] of lines) {
          // A directive's name begins with a letter; what begins otherwise is text.
          if (what === 'a directive' && name.startsWith('_')) continue
          // Of this one remark-directive tells nothing.
          if (what === 'an attribute of a directive' && name === '__proto__') continue
          const { diagnostics } = story({
            'fair/story.md': '---\ntitle: Fair\n---\n',
            'fair/one.md': one,
            'fair/two.md': two,
            ...files,
          })
          expect(JSON.stringify(diagnostics), `${name} as ${what}`).toContain(name)
        }
        const tag = story({
          'fair/story.md': `---\ntitle: Fair\nlang: ${key}\n---\n`,
          'fair/one.md': one.replace('title', `lang: ${key}\ntitle`),
          'fair/two.md': two,
        })
        expect(JSON.stringify(tag).toLowerCase()).toContain(name.toLowerCase())
        const slug = story({
          [`${name}/story.md`]: '---\ntitle: Fair\n---\n',
          [`${name}/${name}.md`]: one.replace('s-one', key),
          [`${name}/two.md`]: two,
        })
        expect(JSON.stringify(slug)).toContain(name)
        for (const lang of [name, name.toLowerCase()])
          expect(
            analyze([
              { id: name, text: sayings('toString'), lang },
              { id: 'b', text: sayings('toString'), lang },
            ]).quotes.length,
          ).toBeGreaterThan(1)
      }
    },
    patience,
  )

  it(
    'in a document that is imported',
    () => {
      for (const name of names) {
        const markdown = `---\n${JSON.stringify(name)}: ${JSON.stringify(name)}\ntitle: ${JSON.stringify(name)}\n---\n\n${name}`
        const documents = [
          { file: `${name}.md`, text: markdown },
          { file: `${name}.txt`, text: `${name}\n\nBy ${name}\n\n${sayings(name)}` },
        ]
        const { files } = importStory(documents, {
          story: 'fair',
          title: name,
          present: [],
          drawId: drawInTurn(),
        })
        for (const { text } of files) expect(text.replaceAll('\\', '')).toContain(name)
      }
    },
    patience,
  )

  it(
    'in an address',
    () => {
      for (const name of names) {
        const text = sayings(name)
        const start = text.indexOf(name)
        expect(findWords(text, formatWords(text, { start, end: start + name.length }) ?? '')).not.toBeNull()
        expect(findNearestPages(`/${name}/${name}/`, [], '')).toEqual({
          kind: 'near',
          story: null,
          quotes: [],
        })
        const citable = {
          words: name,
          speaker: name,
          author: name,
          title: name,
          outlet: name,
          published: null,
          url: null,
          link: name,
          id: name,
        }
        for (const style of citationStyles)
          expect(toCitation(citable, style).replaceAll('\\', '')).toContain(name)
      }
    },
    patience,
  )
})
