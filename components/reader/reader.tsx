import type { ReactNode } from 'react'
import { Script } from '@/components/script.tsx'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Story } from '@/lib/types.ts'
import { Apparatus } from './apparatus.tsx'
import { Column } from './column.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { OutletKey } from './outlet-key.tsx'
import { action, part } from './parts.ts'
import { ReaderBar } from './reader-bar.tsx'
import './reader.css'
import { summarizeStory } from '@/lib/story/summarize-story.ts'

/** Cells of the overview from which on a story is large: what lies below the window waits until it comes near. */
const large = 500

/**
 * The reader: the sources of a story in columns, and below them what is shared. Whole without scripts: the columns
 * scroll each for itself, marks are links, and the address of a quote lands on its mark. Scripts make no controls:
 * theirs stand here, hidden until they are wired. `children` (the overview) stands between the columns and the
 * apparatus.
 */
export function Reader({ story, children }: { story: Story; children?: ReactNode }) {
  return (
    <>
      <main
        id="main"
        className="reader"
        data-reader={story.slug}
        data-mode="quotes"
        data-large={story.quotes.length * story.sources.length > large || undefined}
      >
        <p className="notice label" role="alert" hidden {...part('miss')}>
          This story has no such quote now.{' '}
          {/* biome-ignore lint/a11y/useValidAnchor: the script writes where to */}
          <a>See what became of it</a>
        </p>
        <div className="stage" {...part('stage')}>
          <header className="reader-head">
            <h1 lang={story.lang}>{story.title}</h1>
            <p className="label text-quiet">{summarizeStory(story)}</p>
            <button type="button" className="tool reveal label" {...action('reveal')}>
              Reveal the outlets
            </button>
          </header>
          <ReaderBar story={story} />
          <div className="columns" {...part('columns')}>
            {story.sources.map((source, i) => (
              <Column key={source.id} story={story} source={source} letter={letterOf(i)} />
            ))}
            <svg className="lines" aria-hidden="true" {...part('lines')}>
              <path />
              <path className="focused" />
            </svg>
          </div>
          <p className="sr-only" role="status" {...part('live')} />
        </div>
        {children}
        <Apparatus story={story} />
        <OutletKey story={story} />
        <Script name="reader" />
      </main>
      <button type="button" className="button words-tool" hidden {...part('words-tool')}>
        Copy link to these words
      </button>
      <HelpDialog />
    </>
  )
}
