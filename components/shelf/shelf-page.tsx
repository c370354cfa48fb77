import { StoryPicture } from '@/components/overview/story-picture.tsx'
import { Script } from '@/components/script.tsx'
import { DateLine } from '@/components/site/date-line.tsx'
import { siteSummary } from '@/components/site/site-name.ts'
import { StateLegend } from '@/components/states/state-legend.tsx'
import { directionOf } from '@/lib/language.ts'
import { storyHref } from '@/lib/publish/address.ts'
import { mostOnShelf, toListedPeriods } from '@/lib/publish/shelf-periods.ts'
import { countInWords } from '@/lib/story/list-in-words.ts'
import { sharedQuotes } from '@/lib/story/shared-quotes.ts'
import type { Library, Story } from '@/lib/types.ts'
import { PeriodList } from './period-list.tsx'

/** The newest stories, each with its picture, and the lists of all where there are more. */
export function ShelfPage({ library }: { library: Library }) {
  const stories = library.stories.slice(0, mostOnShelf)
  const periods = toListedPeriods(library.stories)
  return (
    <main id="main" className="mx-auto w-leaf">
      <h1 className="max-w-120 text-pretty pt-[clamp(1.75rem,6vw,4rem)] pb-[clamp(1.5rem,5vw,3.5rem)] font-normal text-[clamp(1.35rem,1.1rem+1.3vw,1.75rem)] leading-[1.4]">
        {siteSummary}
      </h1>
      {stories.length === 0 ? (
        <p>There are no stories here yet.</p>
      ) : (
        <ul>
          {stories.map((story) => (
            <li key={story.slug}>
              <ShelfEntry story={story} />
            </li>
          ))}
        </ul>
      )}
      {stories.length > 0 && (
        <>
          <p className="label text-quiet">
            In each picture a row is a source and a column a quote that sources share.
          </p>
          <StateLegend />
        </>
      )}
      {periods.length > 0 && (
        <nav aria-labelledby="all" className="mt-10.5">
          <h2 id="all" className="heading">
            All {library.stories.length} stories
          </h2>
          <PeriodList periods={periods} />
        </nav>
      )}
      <Script name="page" />
    </main>
  )
}

function ShelfEntry({ story }: { story: Story }) {
  return (
    <article className="border-hair border-t pt-6 pb-9">
      <h2 className="mb-2 text-[1.4rem] leading-[1.25]" lang={story.lang} dir={directionOf(story.lang)}>
        <a className="no-underline hover:underline" href={storyHref(story.slug)}>
          {story.title}
        </a>
      </h2>
      <p lang={story.lang} dir={directionOf(story.lang)}>
        {story.summary}
      </p>
      <p className="mt-2 mb-[0.9rem] label text-quiet">
        {story.date && (
          <>
            <DateLine iso={story.date} />
            {' · '}
          </>
        )}
        {countInWords(story.sources.length, 'source')}
        {' · '}
        {countInWords(sharedQuotes(story).length, 'shared quote')}
      </p>
      <StoryPicture story={story} />
    </article>
  )
}
