import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.ts'
import { readSource } from './read-source.ts'
import { type ContentFile, readStory } from './read-story.ts'

const file = (keys: string): string => `---\nid: s-one\ntitle: A fair\n${keys}---\n\nThe fair was late.\n`
const read = (markdown: string) => readSource('fair/one.md', 'one', markdown, 'en')

describe('front matter', () => {
  it.each(['\n', '\r\n', '\r'])('is read in lines that end in %j, and told at its line', (end) => {
    const { source, diagnostics } = read(file('outlet: The Quay\n').replaceAll('\n', end))
    expect(diagnostics).toEqual([])
    expect(source).toMatchObject({ outlet: 'The Quay', text: 'The fair was late.' })
    const wrong = read(file('outlet: The Quay\nlang: "no tag"\n').replaceAll('\n', end))
    expect(wrong.diagnostics).toMatchObject([{ rule: 'lang', line: 5, column: 7 }])
  })

  it('gives a page no control characters and no halves of pairs', () => {
    const { source } = read(file('outlet: "A\\uD800B"\nauthor: ["x\\0y\\x1bz"]\n'))
    expect(source).toMatchObject({ outlet: 'A\uFFFDB', author: 'xyz' })
  })

  it.each(['2023-04-24T18:30+99:99', '2023-04-24T18:30+14:60', '2026-02-30', '2026-02-28T24:00'])(
    'refuses the date %s',
    (date) => {
      expect(read(file(`published: ${date}\n`)).diagnostics.map(({ rule }) => rule)).toEqual(['date'])
    },
  )
})

describe('a picture’s name', () => {
  it.each([
    ['images/br\u00fccke.png', 'images/br\u00fccke.png'],
    ['<images/the boat (1).JPG>', 'images/the boat (1).JPG'],
    ['images/the%20boat,%20again.png', 'images/the boat, again.png'],
    ['images/橋/a+b.webp', 'images/橋/a+b.webp'],
    ['images/%2e%2e/a.png', null],
    ['images/..%2Fa.png', null],
    ['images/.hidden/a.png', null],
    ['images/%E0%A4%A.png', null],
    ['images/a.png?v=2', null],
    ['images/a.png%00.gif', null],
    ['images%5Ca.png', null],
  ])('%s', (address, path) => {
    const { references, diagnostics } = readBody('x.md', `![x](${address})`)
    expect(references.map(({ url }) => url)).toEqual(path === null ? [] : [path])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(path === null ? ['picture-left-out'] : [])
  })

  it('is told from one in other letters of the same look', () => {
    const text = (path: string, text: string): ContentFile => ({ path, kind: 'text', text })
    const { diagnostics } = readStory(
      'fair',
      [
        text('fair/story.md', '---\ntitle: A fair\n---\n'),
        text('fair/one.md', `${file('')}\n![x](images/br\u00fccke.png)\n`),
        text('fair/two.md', file('').replace('s-one', 's-two')),
        { path: 'fair/images/bru\u0308cke.png', kind: 'picture', format: 'PNG' },
      ],
      [],
    )
    expect(diagnostics.find(({ rule }) => rule === 'picture-missing')?.message).toContain(
      'same case and encoding',
    )
  })
})

it('a no-break space ends no tag, so that a script behind one is open', () => {
  const { diagnostics } = readBody('x.md', 'One.\n\n<script>a</script\u00a0>\n\nTwo.')
  expect(diagnostics.map(({ rule }) => rule)).toContain('html-open')
})
