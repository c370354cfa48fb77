import type { ReactNode } from 'react'
import { Script } from '@/components/script.tsx'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Story } from '@/lib/types.ts'
import { Apparatus } from './apparatus.tsx'
import { Column } from './column.tsx'
import { ReaderBar } from './reader-bar.tsx'
import '@/components/quote/quote.css'
import './reader.css'
import { summarize } from '@/lib/story/summarize.ts'

/** Cells of the overview from which on a story is large: what lies below the window waits until it comes near. */
const large = 500

/**
 * The reader: the sources of a story in columns, and below them what is shared. Whole without scripts: the columns
 * scroll each for itself, marks are links, and the address of a quote lands on its mark. `children` (the overview)
 * stands between the columns and the apparatus.
 */
export function Reader({ story, children }: { story: Story; children?: ReactNode }) {
  return (
    <main
      id="main"
      className="reader"
      data-reader={story.slug}
      data-mode="quotes"
      data-large={story.quotes.length * story.sources.length > large || undefined}
    >
      <div className="stage" data-stage>
        <header className="reader-head">
          <h1 lang={story.lang}>{story.title}</h1>
          <p className="label quiet">{summarize(story)}</p>
        </header>
        <ReaderBar story={story} />
        <div className="columns" data-columns>
          {story.sources.map((source, i) => (
            <Column key={source.id} story={story} source={source} letter={letterOf(i)} />
          ))}
        </div>
        <p className="sr-only" role="status" data-live />
      </div>
      {children}
      <Apparatus story={story} />
      <Script name="reader" />
    </main>
  )
}
