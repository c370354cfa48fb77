import { directionOf, primaryLanguage, scriptOf } from '../language.ts'
import { toMap } from '../to-map.ts'
import type { Span } from '../types.ts'
import { type CardContent, type CardWording, introduceOther } from './card-content.ts'

/** Size of a card in pixels, as Open Graph asks. */
export const cardWidth = 1200
export const cardHeight = 630

/** The two faces of the site, in pixels. */
export type Face = { face: 'serif' | 'sans'; size: number; weight: 400 | 600 }
export type Measure = (text: string, face: Face) => number

/** A word or a line at its place. `x` is its left edge, `y` its base line, `width` as measured. */
export type CardText = Face & {
  text: string
  x: number
  y: number
  width: number
  color: 'ink' | 'quiet' | 'rubric'
  /** Underlined and washed: differs from the base. */
  marked: boolean
  lang: string
  dir: 'ltr' | 'rtl'
}
export type CardLayout = { texts: CardText[]; rules: { x: number; y: number; width: number }[] }

const margin = 64
const inner = cardWidth - 2 * margin
/** Base line of the line of names at the foot, and the height kept for it. */
const foot = cardHeight - 44
const footHeight = 64
const headBaseline = 76
const headHeight = 44
/** Sizes of the quote that are tried, the largest first; the smallest holds two wordings of 200 words. */
const sizes = [68, 60, 54, 48, 43, 38, 34, 30, 27, 24, 21, 19, 17, 15, 14, 13]
/** Characters beyond which no size holds a quote, and none is tried. */
const mostCharacters = 4000
const leading = 1.32
/** The second wording is set a little smaller than the base, and never below the smallest size. */
const otherScale = 0.84
const smallest = 12
const labelSize = 22
const labelFace = (size = labelSize): Face => ({ face: 'sans', size, weight: 400 })

/** A part of a text that is not broken; `gap`: a blank stands before it; `at`: its place in the text. */
type Word = { text: string; gap: boolean; marked: boolean; rtl: boolean; at: number }

/**
 * Places everything on a card. The size steps down until all words fit; none is cut before the quote has more words
 * than the smallest size holds, and then the second wording goes first.
 */
export function layoutCard(content: CardContent, measure: Measure): CardLayout {
  if (content.base.text.length > mostCharacters)
    return layoutCard(
      { ...content, base: { ...content.base, text: halve(content.base.text) }, other: null },
      measure,
    )
  for (const size of sizes) {
    const layout = tryLayout(content, measure, size)
    if (layout !== null) return layout
  }
  const alone = { ...content, other: null }
  for (const size of sizes) {
    const layout = tryLayout(alone, measure, size)
    if (layout !== null) return layout
  }
  return layoutCard({ ...alone, base: { ...content.base, text: halve(content.base.text) } }, measure)
}

/** The first half of a text, to a word's end, with a mark of omission. */
function halve(text: string): string {
  const half = text.slice(0, Math.floor(text.length / 2))
  return `${half.replace(/\s+\S*$/, '').replace(/\s*…$/, '')} …`
}

function tryLayout(content: CardContent, measure: Measure, size: number): CardLayout | null {
  const { base, other, speaker } = content
  const layout: CardLayout = { texts: [], rules: [] }
  placeLine(
    layout,
    clip(content.head.text, labelFace(), inner, measure),
    labelFace(),
    headBaseline,
    'quiet',
    content.head,
    measure,
  )
  let y = headBaseline + headHeight
  y = placeWords(layout, base, { face: 'serif', size, weight: 400 }, y, measure)
  if (speaker !== null) {
    y += labelSize * 1.7
    placeLine(
      layout,
      `– ${clip(speaker.text, labelFace(), inner - 30, measure)}`,
      labelFace(),
      y,
      'ink',
      speaker,
      measure,
    )
  }
  if (other !== null) {
    y += 34
    layout.rules.push({ x: margin, y, width: inner })
    y += 34
    const head = clip(introduceOther(other), labelFace(19), inner, measure)
    placeLine(layout, head, labelFace(19), y, 'rubric', { lang: 'en' }, measure)
    y += 10
    const smaller = Math.max(smallest, Math.round(size * otherScale))
    y = placeWords(layout, other, { face: 'serif', size: smaller, weight: 400 }, y, measure)
  }
  if (y > cardHeight - footHeight - 32) return null
  layout.rules.push({ x: margin, y: cardHeight - footHeight - 10, width: inner })
  const outlets = clip(base.outlets.join(' · '), labelFace(20), inner - 190, measure)
  placeLine(layout, outlets, labelFace(20), foot, 'quiet', { lang: 'en' }, measure)
  const name = 'Synoptic'
  const face: Face = { face: 'sans', size: 20, weight: 600 }
  const width = measure(name, face)
  layout.texts.push({
    ...face,
    text: name,
    x: cardWidth - margin - width,
    y: foot,
    width,
    color: 'ink',
    marked: false,
    lang: 'en',
    dir: 'ltr',
  })
  return layout
}

/** Quotation marks of a language. */
const marksByLanguage = toMap<readonly [string, string]>({
  de: ['„', '“'],
  fr: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  ar: ['«', '»'],
  ja: ['「', '」'],
  zh: ['“', '”'],
  he: ['”', '”'],
})
const traditionalMarks = ['「', '」'] as const
/** Where words are left out and nothing stands for them, as on the page. */
const caret = '‸'

/** The words as they are drawn: with carets, in marks where they are quoted; and what is to be marked in them. */
function toDrawn({ text, lang, quoted, marks, omissions }: CardWording): { text: string; marks: Span[] } {
  const traditional = scriptOf(lang) === 'Hant'
  const pair = traditional ? traditionalMarks : (marksByLanguage.get(primaryLanguage(lang)) ?? ['“', '”'])
  const [open, close] = quoted ? pair : ['', '']
  const shift = (at: number, before: (omission: number) => boolean) =>
    at + open.length + omissions.filter(before).length
  let drawn = text
  for (const at of [...omissions].reverse()) drawn = `${drawn.slice(0, at)}${caret}${drawn.slice(at)}`
  return {
    text: `${open}${drawn}${close}`,
    marks: marks.map(({ start, end }) => ({
      start: shift(start, (omission) => omission <= start),
      end: shift(end, (omission) => omission < end),
    })),
  }
}

/** Sets words in lines from `top` down; returns the lowest edge. */
function placeWords(
  layout: CardLayout,
  wording: CardWording,
  face: Face,
  top: number,
  measure: Measure,
): number {
  const { lang } = wording
  const { text, marks } = toDrawn(wording)
  const rtl = directionOf(lang) === 'rtl'
  const blank = measure(' ', face)
  const lines = breakLines(toWords(text, marks), blank, (word) => measure(word, face))
  const height = face.size * leading
  lines.forEach((line, row) => {
    const y = top + height * row + face.size
    placeLineOfWords(layout, line, blank, face, y, rtl, lang, measure)
  })
  return top + height * (lines.length - 1) + face.size * 1.3
}

/** Places the words of a line. In a right-to-left line, runs of left-to-right words keep their own order. */
function placeLineOfWords(
  layout: CardLayout,
  line: readonly Word[],
  blank: number,
  face: Face,
  y: number,
  rtl: boolean,
  lang: string,
  measure: Measure,
): void {
  const ordered = rtl ? reorder(line) : line
  let x = rtl ? cardWidth - margin : margin
  ordered.forEach((word, at) => {
    const width = measure(word.text, face)
    if (at > 0 && isApart(ordered[at - 1]!, word)) x += rtl ? -blank : blank
    if (rtl) x -= width
    layout.texts.push({
      ...face,
      text: word.text,
      x,
      y,
      width,
      color: word.marked || word.text === caret ? 'rubric' : 'ink',
      marked: word.marked,
      lang,
      dir: rtl ? 'rtl' : 'ltr',
    })
    if (!rtl) x += width
  })
}

/** Whether a blank stands between two neighbours, whichever comes first in the text. */
function isApart(a: Word, b: Word): boolean {
  return (a.at < b.at ? b : a).gap
}

/** Pieces from right to left: within a run of left-to-right words the last comes first. */
function reorder(line: readonly Word[]): Word[] {
  const ordered: Word[] = []
  let run: Word[] = []
  const close = () => {
    ordered.push(...run.reverse())
    run = []
  }
  for (const word of line) {
    if (word.rtl) {
      close()
      ordered.push(word)
    } else run.push(word)
  }
  close()
  return ordered
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

const sign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3001\u3002\uff0c\uff01\uff1f「」『』（）：；、。]/u
/** Signs that must not begin a line, and those that must not end one. */
const noStart = /^[、。，．！？：；）」』】〉》”’ー…）]/u
const noEnd = /[（「『【〈《“‘]$/u

/** Text in words between which a line may break: words, and single signs of scripts without blanks. */
function toWords(text: string, marks: readonly Span[]): Word[] {
  const words: Word[] = []
  let at = 0
  for (const word of text.split(/(\s+)/)) {
    if (word === '') continue
    if (/^\s+$/.test(word)) {
      at += word.length
      continue
    }
    let gap = true
    for (const part of splitMarks(word).flatMap(splitSigns)) {
      const start = at
      at += part.length
      const marked = marks.some((mark) => mark.start < at && mark.end > start)
      words.push({ text: part, gap, marked, rtl: rightToLeft.test(part) || isMark(part), at: start })
      gap = false
    }
  }
  return words
}

/**
 * Carets, which have a colour of their own, and the outer marks of a right-to-left text, which beside a left-to-right
 * word would turn with it, as parts of their own.
 */
function splitMarks(word: string): string[] {
  if (!/[«»”‸]/.test(word)) return [word]
  return word.split(/([«»‸]|”$|^”)/).filter((part) => part !== '')
}

function isMark(part: string): boolean {
  return /^[«»”‸]$/.test(part)
}

/** “約束です。” as “約”, “束”, “で”, “す。”; other words whole. */
function splitSigns(word: string): string[] {
  const parts: string[] = []
  for (const character of word) {
    const last = parts[parts.length - 1]
    const joins =
      last !== undefined &&
      (noEnd.test(last) || noStart.test(character) || (!sign.test(character) && !sign.test(last)))
    if (joins) parts[parts.length - 1] = last + character
    else parts.push(character)
  }
  return parts
}

function breakLines(words: readonly Word[], blank: number, widthOf: (text: string) => number): Word[][] {
  const lines: Word[][] = []
  let line: Word[] = []
  let width = 0
  const put = (word: Word) => {
    const own = widthOf(word.text)
    const gap = word.gap && line.length > 0 ? blank : 0
    if (line.length > 0 && width + gap + own > inner) {
      const last = line.at(-1)!
      // A closing mark takes the word before it along.
      const along = !word.gap && noStart.test(word.text) && line.length > 1 ? [last] : []
      lines.push(line.slice(0, line.length - along.length))
      line = along
      width = along.length > 0 ? widthOf(last.text) : 0
    }
    width += own + (line.length > 0 ? gap : 0)
    line.push(word)
  }
  for (const word of words) {
    if (widthOf(word.text) <= inner) put(word)
    else for (const part of breakWord(word, widthOf)) put(part)
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** A word longer than a line, in words that fit. */
function breakWord(word: Word, widthOf: (text: string) => number): Word[] {
  const parts: Word[] = []
  let part = ''
  for (const character of word.text) {
    if (part !== '' && widthOf(part + character) > inner) {
      parts.push({ ...word, text: part, gap: parts.length === 0 && word.gap })
      part = ''
    }
    part += character
  }
  parts.push({ ...word, text: part, gap: parts.length === 0 && word.gap })
  return parts
}

function placeLine(
  layout: CardLayout,
  text: string,
  face: Face,
  y: number,
  color: CardText['color'],
  { lang }: { lang: string },
  measure: Measure,
): void {
  const rtl = directionOf(lang) === 'rtl'
  const width = measure(text, face)
  layout.texts.push({
    ...face,
    text,
    x: rtl ? cardWidth - margin - width : margin,
    y,
    width,
    color,
    marked: false,
    lang,
    dir: rtl ? 'rtl' : 'ltr',
  })
}

/** A name or title that fits a line, cut with a mark of omission where it must be. */
function clip(text: string, face: Face, width: number, measure: Measure): string {
  if (measure(text, face) <= width) return text
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(`${text.slice(0, middle)} …`, face) <= width) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()} …`
}
