import { describe, expect, it } from 'vitest'
import { findHits, fragmentOfHit } from './find-hits.ts'

describe('findHits', () => {
  const content =
    'The minister spoke. “We will not pay,” she said. Rain fell on the town all night long and the river rose until morning came at last. Nobody had to pay.'
  // Letters without spaces: “We begins after 17 (Theministerspoke. = 17), its words end at 32.
  const quotes = '18-30:we-will-not-pay-k7m2'

  it('tells the quote that a hit lies in, and shows the words around', () => {
    const [first, second] = findHits(content, [6, 29], quotes)
    expect(first).toMatchObject({
      quote: 'we-will-not-pay-k7m2',
      exact: 'pay,”',
      prefix: '“We will not'.split(' ').slice(-3).join(' '),
    })
    expect(first!.runs.find(({ found }) => found)?.text).toBe('pay,”')
    expect(second).toMatchObject({ quote: null, exact: 'pay.', suffix: '' })
  })

  it('takes words that stand close as one hit, and shows the place with most of them first', () => {
    const hits = findHits(content, [29, 4, 6], quotes)
    expect(hits.map(({ exact }) => exact)).toEqual(['will not pay,”', 'pay.'])
    expect(hits[0]!.runs.filter(({ found }) => found).map(({ text }) => text)).toEqual(['will', 'pay,”'])
  })

  it('reads scripts without spaces by the joints of the index', () => {
    const joined = 'これ\u200Bは\u200B「\u200B私たち\u200Bは\u200B払い\u200Bません\u200B」'
    expect(findHits(joined, [5], '4-11:x-k7m2')).toMatchObject([
      { quote: 'x-k7m2', exact: '払い', prefix: '「私たちは', suffix: 'ません」' },
    ])
  })

  it('leaves out what it cannot place', () => {
    expect(findHits('a b', [7], 'nonsense')).toEqual([])
  })
})

it('a text fragment escapes what has a meaning in it', () => {
  expect(fragmentOfHit({ prefix: 'a-b, c', exact: 'x & y', suffix: '' })).toBe(
    ':~:text=a%2Db%2C%20c-,x%20%26%20y',
  )
})
