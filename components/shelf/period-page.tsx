import { Script } from '@/components/script.tsx'
import { Crumbs } from '@/components/site/crumbs.tsx'
import { directionOf } from '@/lib/language.ts'
import { shelfHref, storyHref } from '@/lib/publish/address.ts'
import type { Period } from '@/lib/publish/shelf-periods.ts'
import { summarizeStory } from '@/lib/story/summarize-story.ts'
import { PeriodList } from './period-list.tsx'

/** The stories of a year, a month, or a part of it, a line each; or the lists that a long one is split into. */
export function PeriodPage({ period }: { period: Period }) {
  return (
    <main id="main" className="mx-auto w-leaf py-10.5">
      <Crumbs>
        <a href={shelfHref()}>All stories</a>
      </Crumbs>
      <h1 className="my-3 text-2xl">{period.name}</h1>
      <PeriodList periods={period.parts} />
      <ul>
        {period.stories.map((story) => (
          <li key={story.slug} className="border-hair border-t py-3">
            <a
              className="no-underline hover:underline"
              href={storyHref(story.slug)}
              lang={story.lang}
              dir={directionOf(story.lang)}
            >
              {story.title}
            </a>
            <p className="label text-quiet">{summarizeStory(story)}</p>
          </li>
        ))}
      </ul>
      <Script name="page" />
    </main>
  )
}
