import { describe, expect, it } from 'vitest'
import type { CardContent } from './card-content.ts'
import { type CardText, cardHeight, cardWidth, layoutCard, type Measure } from './card-layout.ts'

/** Wide letters, so that what fits here fits in the real faces; signs of Chinese and Japanese are square. */
const measure: Measure = (text, { size }) =>
  [...text].reduce((width, letter) => width + (/[\u3000-\u9fff]/.test(letter) ? size : size * 0.52), 0)

const vocabularies: Record<string, string[]> = {
  en: 'we would never want to say that the city had closed its harbour for good'.split(' '),
  ar: 'الجسر وعدٌ بأن الضفة الأخرى ما زالت هناك في عام 2025 مع New York'.split(' '),
  he: 'הגשר הוא הבטחה שהגדה השנייה עדיין שם (2025)'.split(' '),
  zh: ['我们将签署这项新的协议', '，桥是一个承诺', '。'],
}

function content(lang: string, words: number, other: boolean): CardContent {
  const list = vocabularies[lang]!
  const text = Array.from({ length: words }, (_, at) => list[at % list.length]).join(lang === 'zh' ? '' : ' ')
  const outlets = ['The Merrow Gazette', 'Der Anselbote']
  const base = { text, lang, quoted: true, outlets, marks: [], omissions: [] }
  return {
    base,
    other: other ? { ...base, marks: [{ start: 0, end: 4 }], change: 'negation lost: “not”' } : null,
    speaker: { text: 'Ines Talbot, the mayor of Merrow', lang },
    head: { text: 'After nineteen months, Merrow walks across', lang: 'en' },
    alt: '',
  }
}

/** Texts that reach over the edge or over one another. */
function faultsOf(texts: readonly CardText[]): string[] {
  const box = ({ x, y, width, size }: CardText) => ({
    left: x,
    right: x + width,
    top: y - size * 0.75,
    bottom: y + size * 0.22,
  })
  const faults: string[] = []
  texts.forEach((text, at) => {
    const a = box(text)
    if (a.left < 40 || a.right > cardWidth - 40 || a.top < 0 || a.bottom > cardHeight)
      faults.push(`out: ${text.text}`)
    for (const other of texts.slice(at + 1)) {
      const b = box(other)
      if (a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
        faults.push(`over: ${text.text} | ${other.text}`)
    }
  })
  return faults
}

describe('layoutCard', () => {
  const counts = [1, 2, 5, 12, 30, 60, 100, 150, 200]
  it.each(Object.keys(vocabularies).flatMap((lang) => counts.map((words) => [lang, words] as const)))(
    'sets %s quotes of %i words without cut or overlap',
    (lang, words) => {
      const signs = lang === 'zh' ? Math.min(words, 60) : words
      for (const other of [false, true]) {
        const given = content(lang, signs, other)
        const { texts } = layoutCard(given, measure)
        expect(faultsOf(texts)).toEqual([])
        const serif = texts.filter(({ face }) => face === 'serif').map(({ text }) => text)
        const set = serif.join('').replace(/[«»“”\s]/g, '')
        const want = given.base.text.replace(/\s/g, '')
        expect([...set].sort().join('')).toBe([...(other ? want + want : want)].sort().join(''))
      }
    },
  )

  it('sets short quotes large and long ones small', () => {
    const size = (words: number) =>
      Math.max(
        ...layoutCard(content('en', words, false), measure)
          .texts.filter(({ face }) => face === 'serif')
          .map((text) => text.size),
      )
    expect(size(1)).toBeGreaterThan(size(60))
    expect(size(60)).toBeGreaterThan(size(200))
  })

  it.each([66, 86, 112])('begins no line of %i words with a closing mark', (words) => {
    const { texts } = layoutCard(content('en', words, false), measure)
    expect(texts.filter(({ text, x }) => text === '”' && x === 64)).toEqual([])
  })

  it('marks the words that differ', () => {
    const { texts } = layoutCard(content('en', 12, true), measure)
    expect(texts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['“we', 'would'])
  })

  it('shows a caret where words are left out, and marks the words themselves in the base', () => {
    const given = content('en', 1, true)
    const base = { ...given.base, text: 'The fund will not cover it', marks: [{ start: 14, end: 17 }] }
    const other = { ...given.other!, text: 'The fund will cover it', marks: [], omissions: [14] }
    const { texts } = layoutCard({ ...given, base, other }, measure)
    const line = (text: string) => texts.filter((one) => one.text === text)
    expect(texts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['not'])
    expect(line('‸')[0]!.color).toBe('rubric')
    expect(line('‸')[0]!.x).toBeLessThan(line('cover')[1]!.x)
    expect(line('‸')[0]!.x).toBeGreaterThan(line('will')[1]!.x)
  })

  it('says above the second wording what was changed', () => {
    const { texts } = layoutCard(content('en', 12, true), measure)
    expect(texts.some(({ text }) => text.endsWith('Der Anselbote · negation lost: “not”'))).toBe(true)
  })

  it('puts no marks around words that stand without marks', () => {
    const given = content('en', 3, false)
    const { texts } = layoutCard({ ...given, base: { ...given.base, quoted: false } }, measure)
    expect(texts.filter(({ face }) => face === 'serif').map(({ text }) => text)).toEqual([
      'we',
      'would',
      'never',
    ])
  })

  it.each([
    ['zh-Hant', '「桥'],
    ['zh-CN', '“桥'],
    ['fr-CA', '«'],
    ['frr', '“桥'],
  ])('takes the quotation marks of %s', (lang, first) => {
    const given = content('en', 1, false)
    const { texts } = layoutCard({ ...given, base: { ...given.base, text: '桥', lang } }, measure)
    expect(texts.find(({ face }) => face === 'serif')!.text.startsWith(first)).toBe(true)
  })

  it.each([
    ['pa-PK', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
  ])('sets %s %s', (lang, dir) => {
    const given = content('ar', 4, false)
    const { texts } = layoutCard({ ...given, base: { ...given.base, lang } }, measure)
    const words = texts.filter(({ face }) => face === 'serif')
    expect(new Set(words.map((word) => word.dir))).toEqual(new Set([dir]))
    expect(words[0]!.x > words.at(-1)!.x).toBe(dir === 'rtl')
  })

  it('cuts a quote that no size can hold, with a mark of omission', () => {
    const { texts } = layoutCard(content('en', 1500, true), measure)
    expect(faultsOf(texts)).toEqual([])
    expect(texts.some(({ text }) => text.startsWith('…'))).toBe(true)
  })

  it('keeps the order of left-to-right words in a right-to-left line', () => {
    const given = content('ar', 1, false)
    const { texts } = layoutCard({ ...given, base: { ...given.base, text: 'الجسر مع New York' } }, measure)
    const at = (word: string) => texts.find(({ text }) => text === word)!.x
    expect(at('New')).toBeLessThan(at('York'))
    expect(at('مع')).toBeGreaterThan(at('York'))
  })
})
