import { Fragment } from 'react'
import { differencesOf } from '@/lib/story/differences-of.ts'
import { shownWords } from '@/lib/story/shown-words.ts'
import type { CollatedQuote } from '@/lib/types.ts'
import './wording-text.css'

/**
 * The words of one wording, with those the base gives otherwise marked, and a caret where words of the base are left
 * out and nothing stands for them. Across languages nothing is marked.
 */
export function WordingText({ quote, index }: { quote: CollatedQuote; index: number }) {
  const { text } = quote.wordings[index]!
  const runs = differencesOf(quote, index)
  return runs.map(({ kind, start, end, words }, i) => {
    const run = text.slice(start, end)
    if (kind === 'omitted') return <Omission key={`o${start}`} words={words} />
    if (kind === 'differs')
      return (
        <mark key={start} className="differs">
          {run}
        </mark>
      )
    return <Fragment key={start}>{i === runs.length - 1 ? shownWords(run) : run}</Fragment>
  })
}

/** A caret; the words that are left out are read aloud. */
function Omission({ words }: { words: string }) {
  return (
    <span className="font-sans font-semibold text-rubric">
      <span aria-hidden="true">‸</span>
      <span className="sr-only" lang="en">
        {' '}
        (left out: {words}){' '}
      </span>
    </span>
  )
}
