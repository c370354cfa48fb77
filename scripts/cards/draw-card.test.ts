import { describe, expect, it } from 'vitest'
import { drawCard } from './draw-card.ts'

const base = {
  text: 'A bridge is a promise',
  lang: 'en',
  quoted: true,
  outlets: ['The Merrow Gazette'],
  marks: [],
  omissions: [],
}
const content = {
  base,
  other: null,
  speaker: { text: 'Ines Talbot', lang: 'en' },
  story: { title: 'Merrow', lang: 'en' },
  alt: '',
}

describe('drawCard', () => {
  it('draws a picture of 1200 by 630 pixels', () => {
    const { png } = drawCard(content)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('draws the same content as the same bytes', () => {
    expect(drawCard(content).png.equals(drawCard(content).png)).toBe(true)
  })

  it.each([
    ['ar', 'الجسر وعدٌ بأن الضفة الأخرى ما زالت هناك'],
    ['he', 'הגשר הוא הבטחה שהגדה השנייה עדיין שם'],
    ['ja', '橋とは、向こう岸がまだそこにあるという約束です。'],
    ['zh', '我们将签署这项协议。'],
  ])('has a face for %s', (lang, text) => {
    const { layout } = drawCard({ ...content, base: { ...base, lang, text } })
    const widths = layout.texts.filter(({ face }) => face === 'serif').map(({ width }) => width)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  })
})
