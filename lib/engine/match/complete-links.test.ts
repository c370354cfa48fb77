import { expect, test } from 'vitest'
import { analyzeWithLinks } from '../analyze.ts'

const bridge = 'The bridge over the northern canal will stay shut until the frost has gone'
const nets = 'We shall pay every fisherman for the nets that the dredger tore'

test.each<{ name: string; texts: string[]; links: string[] }>([
  {
    name: 'a long quotation that two quotes share out is linked in each as surely as its words are',
    texts: [
      `“${bridge},” Ann Lee said. Later that day she went on. “${nets},” Ann Lee said.`,
      `“${bridge},” Ann Lee said. Reporters waited for an hour. “${nets},” Ann Lee said.`,
      `“${bridge}. ${nets},” said Lee.`,
    ],
    links: ['ab 1.00', 'ab 1.00', 'ac 1.00', 'ac 1.00', 'bc 1.00', 'bc 1.00'],
  },
])('$name', ({ texts, links: expected }) => {
  const { links } = analyzeWithLinks(texts.map((text, at) => ({ id: 'abc'[at]!, text, lang: 'en' })))
  expect(links.map(({ a, b, score }) => `${a.source}${b.source} ${score.toFixed(2)}`).sort()).toEqual(
    expected,
  )
})
