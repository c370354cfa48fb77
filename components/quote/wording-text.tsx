import type { ReactNode } from 'react'
import { primaryLanguage } from '@/lib/language.ts'
import { shownWords } from '@/lib/story/shown-words.ts'
import type { Cell, Quote } from '@/lib/types.ts'

/**
 * The words of one wording, with those the base gives otherwise marked, and a caret where words of the base are left
 * out and nothing stands for them. Across languages nothing is marked.
 */
export function WordingText({ quote, index }: { quote: Quote; index: number }) {
  const wording = quote.wordings[index]!
  const base = quote.wordings[quote.base]!
  if (index === quote.base || primaryLanguage(wording.lang) !== primaryLanguage(base.lang))
    return shownWords(wording.text)
  return markDifferences(quote, index)
}

function markDifferences(quote: Quote, index: number): ReactNode[] {
  const { text } = quote.wordings[index]!
  const row = quote.table.rows[index] ?? []
  const baseRow = quote.table.rows[quote.base] ?? []
  const out: ReactNode[] = []
  let written = 0
  let column = 0
  while (column < row.length) {
    const same = row[column]
    if (same?.match === 'same') {
      out.push(text.slice(written, same.end))
      written = same.end
      column++
      continue
    }
    const differing: Cell[] = []
    const missing: string[] = []
    while (column < row.length && row[column]?.match !== 'same') {
      const cell = row[column]
      const word = baseRow[column]?.text
      if (cell) differing.push(cell)
      else if (word) missing.push(word)
      column++
    }
    const first = differing[0]
    const last = differing.at(-1)
    if (first && last) {
      out.push(
        text.slice(written, first.start),
        <mark key={first.start} className="differs">
          {text.slice(first.start, last.end)}
        </mark>,
      )
      written = last.end
    } else if (missing.length > 0) {
      const gap = text.slice(written).match(/^\s*/)?.[0] ?? ''
      out.push(gap, <Omission key={`o${column}`} words={missing.join(' ')} />)
      written += gap.length
    }
  }
  out.push(shownWords(text.slice(written)))
  return out
}

/** A caret; the words that are left out are read aloud. */
function Omission({ words }: { words: string }) {
  return (
    <span className="omitted">
      <span aria-hidden="true">‸</span>
      <span className="sr-only" lang="en">
        {' '}
        (left out: {words}){' '}
      </span>
    </span>
  )
}
