import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import sharp from 'sharp'
import { once } from '../../lib/once.ts'
import type { CardContent } from '../../lib/publish/card-content.ts'
import {
  type CardLayout,
  cardHeight,
  cardWidth,
  type Face,
  layoutCard,
  type Measure,
} from '../../lib/publish/card-layout.ts'

const colors = {
  paper: '#fdfcf9',
  ink: '#1f1b16',
  quiet: '#575146',
  rubric: '#8a2212',
  wash: '#f6e7df',
  hair: '#dcd6c9',
}

const require = createRequire(import.meta.url)
const own = fileURLToPath(new URL('./fonts/', import.meta.url))
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']

let families: { serif: string; sans: string } | null = null

/** Registers the faces of the site and, for scripts that they lack, Noto's. Returns the lists of families. */
function loadFonts(): { serif: string; sans: string } {
  if (families !== null) return families
  const family = (face: 'serif-4' | 'sans-3') => {
    const folder = path.join(
      path.dirname(require.resolve(`@fontsource-variable/source-${face}/package.json`)),
      'files',
    )
    return subsets.flatMap((subset) =>
      register(path.join(folder, `source-${face}-${subset}-wght-normal.woff2`), `Card ${face} ${subset}`),
    )
  }
  const other = [
    ...register(path.join(own, 'noto-naskh-arabic-arabic-400-normal.woff2'), 'Card Arabic'),
    ...register(path.join(own, 'noto-serif-hebrew-hebrew-400-normal.woff2'), 'Card Hebrew'),
    ...register(path.join(own, 'noto-serif-jp-japanese-400-normal.woff2'), 'Card Japanese'),
    ...register(path.join(own, 'noto-serif-sc-chinese-simplified-400-normal.woff2'), 'Card Chinese'),
  ]
  const list = (names: string[]) => names.map((name) => `"${name}"`).join(', ')
  families = { serif: list([...family('serif-4'), ...other]), sans: list([...family('sans-3'), ...other]) }
  return families
}

function register(file: string, name: string): string[] {
  return GlobalFonts.registerFromPath(file, name) === null ? [] : [name]
}

/** Chinese text takes Chinese forms of signs that Japanese writes otherwise. */
function fontOf({ face, size, weight }: Face, lang: string): string {
  const list = loadFonts()[face]
  const chinese = /^zh\b/i.test(lang)
    ? list.replace('"Card Japanese", "Card Chinese"', '"Card Chinese", "Card Japanese"')
    : list
  return `${weight} ${size}px ${chinese}, serif`
}

/** Size at which words are measured, in pixels; widths grow in proportion. */
const measuredAt = 100

/** Measures words as the canvas draws them, each once. */
function createMeasure(context: SKRSContext2D, lang: string): Measure {
  const known = new Map<string, number>()
  let current = ''
  return (text, { face, size, weight }) => {
    const key = `${face} ${weight} ${text}`
    let width = known.get(key)
    if (width === undefined) {
      const font = fontOf({ face, size: measuredAt, weight }, lang)
      if (font !== current) {
        context.font = font
        current = font
      }
      width = context.measureText(text).width / measuredAt
      known.set(key, width)
    }
    return width * size
  }
}

/** One sheet for all cards: what a canvas holds is outside the heap, and a thousand of them are 3 GB. */
const sheet = once(() => createCanvas(cardWidth, cardHeight))

/** A card as four bytes a pixel, red, green, blue and opacity, row by row; and where everything stands on it. */
export function drawCard(content: CardContent): { pixels: Buffer; layout: CardLayout } {
  const canvas = sheet()
  const context = canvas.getContext('2d')
  const layout = layoutCard(content, createMeasure(context, content.base.lang))
  context.fillStyle = colors.paper
  context.fillRect(0, 0, cardWidth, cardHeight)
  context.fillStyle = colors.rubric
  context.fillRect(0, 0, cardWidth, 8)
  context.fillStyle = colors.hair
  for (const { x, y, width } of layout.rules) context.fillRect(x, y, width, 1)
  context.textBaseline = 'alphabetic'
  context.textAlign = 'left'
  let current = ''
  for (const { text, x, y, width, color, marked, lang, dir, ...face } of layout.texts) {
    if (marked) {
      context.fillStyle = colors.wash
      context.fillRect(x - 2, y - face.size * 0.86, width + 4, face.size * 1.14)
      context.fillStyle = colors.rubric
      context.fillRect(x, y + face.size * 0.16, width, Math.max(1, face.size / 18))
    }
    context.fillStyle = colors[color]
    const font = fontOf(face, lang)
    if (font !== current) {
      context.font = font
      current = font
    }
    context.direction = dir
    context.fillText(text, x, y)
  }
  return { pixels: Buffer.from(canvas.data()), layout }
}

/** Colours of a card: six, and steps between them at the edges of letters. More cannot be told apart, and weigh double. */
const colours = 16

/** What `drawCard` drew, as PNG. */
export function encodeCard(pixels: Buffer): Promise<Buffer> {
  return sharp(pixels, { raw: { width: cardWidth, height: cardHeight, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours, dither: 0, effort: 4 })
    .toBuffer()
}
