import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAtMarks } from './split-at-marks.ts'

const text = 'She said that he said no'
const mark = (name: string, start: number, end: number) => ({ name, start, end })

const cases: [string, ReturnType<typeof mark>[], string][] = [
  ['no mark', [], 'She said that he said no'],
  ['one inside', [mark('a', 4, 8)], 'She |said:a| that he said no'],
  ['nested', [mark('a', 4, 24), mark('b', 14, 24)], 'She |said that :a|he said no:ab'],
  ['the same span twice', [mark('a', 4, 8), mark('b', 4, 8)], 'She |said:ab| that he said no'],
  ['overlapping', [mark('a', 0, 8), mark('b', 4, 13)], 'She :a|said:ab| that:b| he said no'],
  ['touching', [mark('a', 0, 4), mark('b', 4, 8)], 'She :a|said:b| that he said no'],
  ['reaching beyond both ends', [mark('a', -5, 99)], 'She said that he said no:a'],
  ['outside', [mark('a', 30, 40)], 'She said that he said no'],
  ['empty', [mark('a', 4, 4)], 'She said that he said no'],
]

describe('splitAtMarks', () => {
  it.each(cases)('%s', (_, marks, expected) => {
    const pieces = splitAtMarks({ start: 0, end: text.length }, marks)
    const shown = pieces.map(
      (p) => text.slice(p.start, p.end) + (p.over.length ? `:${p.over.map((m) => m.name).join('')}` : ''),
    )
    expect(shown.join('|')).toBe(expected)
  })

  it('leaves the text unchanged and every mark covered exactly', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 20 })).map(([start, n]) => ({
        start,
        end: start + n,
      })),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 36 }), spans, (s, marks) => {
        const whole = { start: 0, end: s.length }
        const pieces = splitAtMarks(whole, marks)
        expect(pieces.map((p) => s.slice(p.start, p.end)).join('')).toBe(s)
        for (const m of marks) {
          const inside = pieces.filter((p) => p.over.includes(m)).reduce((n, p) => n + p.end - p.start, 0)
          expect(inside).toBe(
            Math.max(0, Math.min(m.end, whole.end) - Math.max(m.start, 0)) * Number(m.start < m.end),
          )
        }
      }),
    )
  })
})
