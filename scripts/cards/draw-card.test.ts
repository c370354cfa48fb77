import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawCard, encodeCard } from './draw-card.ts'

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
  head: { text: 'Merrow', lang: 'en' },
  alt: '',
}

describe('drawCard', () => {
  it('draws the same content as the same bytes, whatever was drawn between', () => {
    const { pixels } = drawCard(content)
    drawCard({ ...content, base: { ...base, text: 'Something else' } })
    expect(drawCard(content).pixels.equals(pixels)).toBe(true)
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

describe('encodeCard', () => {
  it('gives a small picture of 1200 by 630 pixels that looks as it was drawn', async () => {
    const { pixels } = drawCard(content)
    const png = await encodeCard(pixels)
    const { width, height, format } = await sharp(png).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
    expect(png.length).toBeLessThan(25_000)
    const shown = await sharp(png).ensureAlpha().raw().toBuffer()
    const differences = pixels.map((value, at) => Math.abs(value - shown[at]!))
    expect(differences.reduce((sum, difference) => sum + difference, 0) / pixels.length).toBeLessThan(0.3)
  })
})
