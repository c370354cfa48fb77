import { StoryPicture } from '@/components/overview/story-picture.tsx'
import { Script } from '@/components/script.tsx'
import { DateLine } from '@/components/site/date-line.tsx'
import { siteSummary } from '@/components/site/site-name.ts'
import { StateLegend } from '@/components/states/state-legend.tsx'
import { directionOf } from '@/lib/language.ts'
import { storyHref } from '@/lib/publish/address.ts'
import { countInWords } from '@/lib/story/list-in-words.ts'
import { sharedQuotes } from '@/lib/story/shared-quotes.ts'
import type { Library, Story } from '@/lib/types.ts'
import './shelf.css'

/** All stories, the newest first, each with its picture. */
export function ShelfPage({ library }: { library: Library }) {
  const stories = [...library.stories].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  return (
    <main id="main" className="leaf shelf">
      <h1>{siteSummary}</h1>
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
          <p className="label quiet">
            In each picture a row is a source and a column a quote that sources share.
          </p>
          <StateLegend />
        </>
      )}
      <Script name="page" />
    </main>
  )
}

function ShelfEntry({ story }: { story: Story }) {
  return (
    <article className="shelf-entry">
      <h2 lang={story.lang} dir={directionOf(story.lang)}>
        <a href={storyHref(story.slug)}>{story.title}</a>
      </h2>
      <p lang={story.lang} dir={directionOf(story.lang)}>
        {story.summary}
      </p>
      <p className="label quiet">
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
