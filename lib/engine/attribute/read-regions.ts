import type { Span } from '../../types.ts'
import type { ClassedWords } from './classed-words.ts'
import { type RunningText, readRunningText } from './running-text.ts'

/** A paragraph (or the inside of a quotation) as running text, with the quotations that stand in it. */
export type Region = RunningText & {
  start: number
  end: number
  /** Piece of each quotation of the region, in order. */
  at: number[]
  /** Indexes of the quotations, in order. */
  quotations: number[]
}

/** A quotation as the reading of regions needs it. `parent` is an index; -1 for none. */
export type Marked = {
  open: number
  start: number
  end: number
  close: number
  parent: number
  unclosed: boolean
}

/**
 * The regions that hold quotations, in order of their start. A quotation over several paragraphs joins them.
 * What lies inside a quotation is a region of its own, read without what lies deeper: every character is read once.
 */
export function readRegions(text: string, marked: readonly Marked[], classed: ClassedWords): Region[] {
  const inside: number[][] = marked.map(() => [])
  const top: number[] = []
  for (let i = 0; i < marked.length; i++) {
    const parent = marked[i]!.parent
    if (parent < 0) top.push(i)
    else inside[parent]!.push(i)
  }
  const regions: Region[] = []
  let done = 0
  for (let t = 0; t < top.length; ) {
    const first = marked[top[t]!]!
    const line = Math.max(done, text.lastIndexOf('\n', first.open - 1) + 1)
    // The signs before a line of a mail are no words.
    const start = text[line] === '>' && first.open === first.start ? first.open : line
    const mine: number[] = []
    let end = start
    while (t < top.length && (mine.length === 0 || marked[top[t]!]!.open < end)) {
      mine.push(top[t]!)
      const close = marked[top[t]!]!.close
      if (close > end) {
        const newline = text.indexOf('\n', close)
        end = newline < 0 ? text.length : newline
      }
      t++
    }
    done = end
    regions.push(readRegion(text, { start, end }, mine, marked, classed))
  }
  for (let i = 0; i < marked.length; i++) {
    if (inside[i]!.length > 0) regions.push(readRegion(text, marked[i]!, inside[i]!, marked, classed))
  }
  return regions.sort((a, b) => a.start - b.start)
}

function readRegion(
  text: string,
  { start, end }: Span,
  quotations: number[],
  marked: readonly Marked[],
  classed: ClassedWords,
): Region {
  const holes = quotations.map((index) => ({ open: marked[index]!.open, close: marked[index]!.close, index }))
  const { pieces } = readRunningText(text, classed, { start, end }, holes)
  const at: number[] = []
  for (let k = 0; k < pieces.length; k++) if (pieces[k]!.type === 'quotation') at.push(k)
  return { text, classed, pieces, start, end, at, quotations }
}
