import { expect, test } from 'vitest'
import { analyzeWithLinks } from '../analyze.ts'

test.each<[string, string, string, string]>([
  [
    'a place opens with all of a contracted word',
    'I’m not going to pay for that foolish bridge.',
    'They are not going to pay for that foolish bridge.',
    'reworded: I’m not going to pay for that foolish bridge | are not going to pay for that foolish bridge',
  ],
  [
    'two contracted words of which one half is the same differ',
    'We won’t close the northern harbour before the herring season ends.',
    'You can’t close the northern harbour before the herring season ends.',
    'reworded: won’t close the northern harbour before the herring season ends | can’t close the northern harbour before the herring season ends',
  ],
  [
    'a place ends with all of a contracted word',
    'The harbour and its herring fleet will survive because they can’t leave.',
    'The harbour and its herring fleet will survive because they can.',
    'reworded: The harbour and its herring fleet will survive because they can’t | The harbour and its herring fleet will survive because they can',
  ],
])('%s', (_, a, b, expected) => {
  const sources = [a, b].map((text, at) => ({ id: 'ab'[at]!, text: `“${text}” Ann Lee said.`, lang: 'en' }))
  const { links } = analyzeWithLinks(sources)
  const wordsOf = ({ source, start, end }: { source: string; start: number; end: number }) =>
    sources
      .find(({ id }) => id === source)!
      .text.slice(start, end)
      .replace(/\.$/, '')
  expect(
    links.map((link) => {
      const [first, second] = [link.a, link.b].sort((x, y) => x.source.localeCompare(y.source))
      return `${link.relation}: ${wordsOf(first!)} | ${wordsOf(second!)}`
    }),
  ).toEqual([expected])
})
