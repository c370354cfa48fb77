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
import { toolLook } from './tool.tsx'
import './modes.css'
import './stage.css'
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
        <p className="bg-wash px-(--side) py-2 label print:hidden" role="alert" hidden {...part('miss')}>
          This story has no such quote now.{' '}
          {/* biome-ignore lint/a11y/useValidAnchor: the script writes where to */}
          <a>See what became of it</a>
        </p>
        <div
          className="relative min-h-112 flex-col not-print:flex not-print:h-[calc(100dvb-3.25rem)]"
          {...part('stage')}
        >
          <header className="min-h-11 items-baseline gap-x-4 px-(--side) not-print:flex phone:items-center">
            <h1 className="min-w-0 text-xl not-print:truncate phone:text-lg" lang={story.lang}>
              {story.title}
            </h1>
            <p className="flex-none label text-quiet phone:hidden">{summarizeStory(story)}</p>
            <button
              type="button"
              className={`hidden label underline in-data-hide-outlets:inline-block print:hidden ${toolLook}`}
              {...action('reveal')}
            >
              Reveal the outlets
            </button>
          </header>
          <ReaderBar story={story} />
          <div
            className="columns @container/columns relative min-h-0 flex-1 not-print:flex not-print:overflow-x-auto not-print:overflow-y-hidden"
            {...part('columns')}
          >
            {story.sources.map((source, i) => (
              <Column key={source.id} story={story} source={source} letter={letterOf(i)} />
            ))}
            <svg
              className="pointer-events-none absolute inset-0 size-full overflow-visible phone:hidden print:hidden"
              aria-hidden="true"
              {...part('lines')}
            >
              <path className="fill-none stroke-1 stroke-edge opacity-50" />
              <path className="fill-none stroke-[1.5] stroke-rubric" {...part('line')} />
            </svg>
          </div>
          <p className="sr-only" role="status" {...part('live')} />
        </div>
        {children}
        <Apparatus story={story} />
        <OutletKey story={story} />
        <Script name="reader" />
      </main>
      <button
        type="button"
        className="words-tool fixed inset-x-0 z-30 mx-auto w-max bg-paper button print:hidden"
        hidden
        {...part('words-tool')}
      >
        Copy link to these words
      </button>
      <HelpDialog />
    </>
  )
}
