import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { blocksAround } from './blocks-around.ts'

const body: Root = {
  type: 'root',
  children: [0, 10, 20, 30].flatMap((start) => [
    {
      type: 'element' as const,
      tagName: 'p',
      properties: {},
      children: [{ type: 'text' as const, value: `at ${start} …..`.slice(0, 8), data: { start } }],
    },
    { type: 'text' as const, value: '\n' },
  ]),
}
const shown = (start: number, end: number, reach: number) =>
  [...toHtml(blocksAround(body, { start, end }, reach)).matchAll(/at (\d+)/g)].map((m) => m[1]).join(' ')

describe('blocksAround', () => {
  it.each([
    ['the block that holds the span', 12, 15, 0, '10'],
    ['all blocks that the span touches', 12, 25, 0, '10 20'],
    ['one more on either side', 12, 15, 1, '0 10 20'],
    ['no more than there are', 2, 5, 3, '0 10 20 30'],
    ['nothing where the span lies outside', 90, 95, 1, ''],
  ])('%s', (_, start, end, reach, expected) => {
    expect(shown(start, end, reach)).toBe(expected)
  })
})
