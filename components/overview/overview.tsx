import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Story } from '@/lib/types.ts'
import { Origins } from './origins.tsx'
import './overview.css'
import { OverviewTable } from './overview-table.tsx'
import { PairMatrix } from './pair-matrix.tsx'
import { TimeLine } from './time-line.tsx'

/** A story from above: which source carries which quote, how much sources share besides, and when they appeared. */
export function Overview({ story }: { story: Story }) {
  return (
    <section className="sheet overview" aria-labelledby="overview">
      <h2 id="overview" className="overview-heading">
        Overview
      </h2>
      {story.intro.children.length > 0 && (
        <div className="prose overview-intro" lang={story.lang}>
          {toJsxRuntime(story.intro, { Fragment, jsx, jsxs })}
        </div>
      )}
      <OverviewTable story={story} />
      <div className="overview-more">
        <Origins story={story} />
        <PairMatrix story={story} />
        <TimeLine story={story} />
      </div>
    </section>
  )
}
