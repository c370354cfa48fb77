import { OutletName } from '@/components/names/outlet-name.tsx'
import { MarkedText } from '@/components/text/marked-text.tsx'
import { Prose } from '@/components/text/prose.tsx'
import { sourceHref } from '@/lib/publish/address.ts'
import { dayInWords } from '@/lib/story/date-in-words.ts'
import type { Source, Story } from '@/lib/types.ts'
import './column.css'
import { part } from './parts.ts'
import { struckLook, Tool } from './tool.tsx'

/** One source as a column. Its name stays in view; its text scrolls by itself. What needs a script is hidden until then. */
export function Column({ story, source, letter }: { story: Story; source: Source; letter: string }) {
  const name = `s-${source.slug}`
  return (
    <article className="column" data-source={source.slug}>
      <header className="flex flex-none items-center gap-2 px-(--side) phone:not-focus-within:sr-only">
        <h2 id={name} className="min-w-0 flex-1 font-sans text-[0.95rem]">
          <a
            className="block w-fit max-w-full no-underline hover:underline not-print:truncate"
            href={sourceHref(story.slug, source.slug)}
          >
            <OutletName source={source} letter={letter} />
          </a>
        </h2>
        <p className="column-absent label text-rubric italic" aria-hidden="true">
          not here
        </p>
        <div className="column-tools absolute end-2" hidden {...part('tools')}>
          <Tool does="left" sign="←" title="Move this source to the left" className={small} />
          <Tool does="right" sign="→" title="Move this source to the right" className={small} />
          <Tool
            does="still"
            sign="⚓"
            title="Keep this source still"
            pressed={false}
            className={`${small} ${struckLook}`}
          />
          <Tool does="hide" sign="×" title="Hide this source" className={small} />
        </div>
      </header>
      <section
        className="column-text min-h-0 flex-1 bg-paper focus-visible:-outline-offset-2 not-print:overflow-y-auto"
        aria-labelledby={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with keys
        tabIndex={0}
        {...part('text')}
      >
        <div className="column-title" lang={source.lang} dir={source.dir}>
          <h3 className="mb-[0.4rem] hyphens-manual text-[1.3rem] leading-[1.25]">{source.title}</h3>
          <p className="label text-quiet">
            <Byline source={source} />
          </p>
          {source.note ? (
            <p className="label text-quiet" data-named>
              {source.note}
            </p>
          ) : null}
        </div>
        <Prose className="text-base leading-[1.6rem]" lang={source.lang} dir={source.dir}>
          <MarkedText story={story} source={source} ids="story" />
        </Prose>
      </section>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule with a width to set is no <hr> */}
      <div
        className="column-width"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label="Width of this source"
        aria-valuemin={40}
        aria-valuemax={300}
        aria-valuenow={100}
        hidden
        {...part('width')}
      />
      <div className="column-strip" aria-hidden="true" hidden {...part('strip')} />
    </article>
  )
}

/** Tools in the head of a column, which has little room. */
const small = 'min-h-7 min-w-7 hover:text-rubric'

function Byline({ source }: { source: Source }) {
  return (
    <>
      {source.author ? (
        <span data-named>
          <bdi>{source.author}</bdi>
          {source.published ? ' · ' : ''}
        </span>
      ) : null}
      {source.published ? (
        <time dateTime={source.published} lang="en" dir="ltr">
          {dayInWords(source.published)}
        </time>
      ) : null}
    </>
  )
}
