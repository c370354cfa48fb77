import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { Prose } from '@/components/text/prose.tsx'
import type { Story } from '@/lib/types.ts'
import { Origins } from './origins.tsx'
import { OverviewTable } from './overview-table.tsx'
import { PairMatrix } from './pair-matrix.tsx'
import { TimeLine } from './time-line.tsx'

/** A story from above: which source carries which quote, how much sources share besides, and when they appeared. */
export function Overview({ story }: { story: Story }) {
  return (
    <section
      className="mx-auto w-sheet pt-10 pb-4 print:break-before-page"
      data-overview
      aria-labelledby="overview"
    >
      <h2 id="overview" className="mb-4 text-[1.5rem]">
        Overview
      </h2>
      {story.intro.children.length > 0 && (
        <Prose className="mb-6" lang={story.lang}>
          {toJsxRuntime(story.intro, { Fragment, jsx, jsxs })}
        </Prose>
      )}
      <OverviewTable story={story} />
      <div className="mt-8 grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-x-10 gap-y-7 print:*:break-inside-avoid">
        <Origins story={story} />
        <PairMatrix story={story} />
        <TimeLine story={story} />
      </div>
    </section>
  )
}
