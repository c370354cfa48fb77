import { describe, expect, it } from 'vitest'
import { type ImportedSource, importStory, type RawDocument } from './import-story.ts'
import { reportImport } from './report-import.ts'

const council =
  'The council met on Monday and sat until late in the evening, because nobody wanted to be the first to leave.'
const ferry =
  'The ferry lay at the pier with its lamps lit and its gangway drawn in, and two men slept on the ropes.'
const market =
  'At the market the price of eels had doubled since the spring, and old women counted them twice.'

const doc = (file: string, ...lines: string[]): RawDocument => ({ file, text: `${lines.join('\n\n')}\n` })

let drawn = 0
/** Imports documents over what is there, as `--replace` does; gives what is there then. */
function importOver(documents: RawDocument[], there: Record<string, string> = {}) {
  const present = Object.entries(there)
    .filter(([path]) => path !== 'river/story.md')
    .map(([path, text]) => ({ slug: path.slice('river/'.length, -'.md'.length), text }))
  const { sources, files } = importStory(documents, {
    story: 'river',
    present,
    drawId: () => `s-drawn${++drawn}`,
  })
  const made = Object.fromEntries(files.map(({ path, text }) => [path, text]))
  return {
    sources,
    files: { ...made, ...there, ...withoutHead(made) },
    report: reportImport('river', sources),
  }
}
const withoutHead = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'river/story.md'))
const idsOf = (sources: ImportedSource[]) => sources.map(({ slug, id }) => `${slug} ${id}`)

const first = [
  doc('gazette.txt', 'Council sits late', council, ferry),
  doc('herald.txt', 'Eels at the market', market, ferry, council),
]

describe('an import over what is there', () => {
  it('changes nothing where it is run twice', () => {
    const once = importOver(first)
    const twice = importOver(first, once.files)
    expect(twice.files).toEqual(once.files)
    expect(idsOf(twice.sources)).toEqual(idsOf(once.sources))
  })

  it('keeps ids, and the front matter that was written by hand', () => {
    const once = importOver(first)
    const path = 'river/gazette.md'
    const byHand = once.files[path]!.replace(
      'title: Council sits late',
      'title: The council sits # shortened\noutlet: The Gazette',
    ).replace('lang: en', 'lang: en-GB')
    const corrected = doc(
      'gazette.txt',
      'Council sits late',
      '3 March 2024',
      council.replace('late', 'early'),
      ferry,
    )
    const again = importOver([corrected, first[1]!], { ...once.files, [path]: byHand })
    expect(idsOf(again.sources)).toEqual(idsOf(once.sources))
    const text = again.files[path]!
    expect(text).toContain('title: The council sits # shortened\noutlet: The Gazette\n')
    expect(text).toContain('lang: en-GB\n')
    expect(text).toContain('published: 2024-03-03\n')
    expect(text).toContain('sat until early')
    expect(again.report).toContain(
      'replaces                   river/gazette.md, known by its name; the id is kept',
    )
    expect(again.report).toContain(
      'title kept                 The council sits (the document has: Council sits late)',
    )
    expect(again.report).toContain('published taken over       2024-03-03')
    expect(importOver([corrected, first[1]!], again.files).files).toEqual(again.files)
  })

  it('says of what an editor wrote into a file that it is overwritten', () => {
    const once = importOver(first)
    expect(importOver(first, once.files).report).not.toContain('overwritten')
    const path = 'river/gazette.md'
    const byHand = once.files[path]!.replace(ferry, `${ferry} They did not wake.\n\nA line of the editor’s.`)
    const { report } = importOver(first, { ...once.files, [path]: byHand })
    expect(report).toContain('!  overwritten                This line and 1 more of the file went.')
    expect(report).toContain(ferry.slice(0, 40))
  })

  it('knows a renamed document by its address, else by its text, and says so', () => {
    const url = 'https://gazette.example/council'
    const linked = doc('gazette.md', `---\ntitle: Council sits late\nurl: ${url}\n---`, council)
    const once = importOver([linked, first[1]!])
    const again = importOver(
      [
        doc('a-new-name.txt', 'Eels at the market', market.replace('doubled', 'trebled'), ferry, council),
        doc('council-sits.md', `---\ntitle: Council\nurl: ${url}\n---`, ferry),
      ],
      once.files,
    )
    expect(idsOf(again.sources)).toEqual(idsOf(once.sources).toReversed())
    expect(again.sources.map(({ replaced }) => replaced?.by)).toEqual(['text', 'address'])
    expect(again.report).toContain('If this is another article, give the document another name')
    expect(Object.keys(again.files).sort()).toEqual(Object.keys(once.files).sort())
  })

  it('takes no document for another one that only tells of the same', () => {
    const once = importOver(first)
    const { sources } = importOver(
      [
        doc(
          'courier.txt',
          'Lamps',
          `${ferry} Then it sailed, and nobody waved. ${'The bell rang. '.repeat(3)}`,
          'The night was cold and the river rose by a hand before the morning came.',
        ),
      ],
      once.files,
    )
    expect(sources[0]).toMatchObject({ slug: 'courier', replaced: null })
  })

  it('takes a title that a document has now for the stand-in of one that had none', () => {
    const once = importOver([doc('gazette.txt', council, ferry), first[1]!])
    expect(once.files['river/gazette.md']).toContain('title: "[untitled]')
    const again = importOver([doc('gazette.txt', 'Council sits late', council, ferry), first[1]!], once.files)
    expect(again.files['river/gazette.md']).toContain('title: "Council sits late"\n')
    expect(again.files['river/gazette.md']).not.toContain('note:')
  })

  it('refuses to replace a file whose id cannot be read', () => {
    const once = importOver(first)
    const broken = { ...once.files, 'river/gazette.md': 'No front matter.\n' }
    expect(() => importOver(first, broken)).toThrow(/^river\/gazette\.md is to be replaced/)
  })
})
