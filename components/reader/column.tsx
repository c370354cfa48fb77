import { OutletName } from '@/components/names/outlet-name.tsx'
import { MarkedText } from '@/components/text/marked-text.tsx'
import { sourceHref } from '@/lib/publish/address.ts'
import { printDate } from '@/lib/story/summarize.ts'
import type { Source, Story } from '@/lib/types.ts'

/** One source as a column. Its name stays in view; its text scrolls by itself. */
export function Column({ story, source, letter }: { story: Story; source: Source; letter: string }) {
  const name = `s-${source.slug}`
  return (
    <article className="column" data-source={source.slug}>
      <header className="column-head">
        <h2 id={name}>
          <a href={sourceHref(story.slug, source.slug)}>
            <OutletName source={source} letter={letter} />
          </a>
        </h2>
        <p className="column-absent label" aria-hidden="true">
          not here
        </p>
        <div className="column-tools" data-tools />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with keys */}
      <section className="column-text" aria-labelledby={name} tabIndex={0} data-text>
        <div className="column-title" lang={source.lang} dir={source.dir}>
          <h3>{source.title}</h3>
          <p className="label quiet">
            <Byline source={source} />
          </p>
          {source.note ? <p className="label quiet named">{source.note}</p> : null}
        </div>
        <div className="prose" lang={source.lang} dir={source.dir}>
          <MarkedText story={story} source={source} ids="story" />
        </div>
      </section>
    </article>
  )
}

function Byline({ source }: { source: Source }) {
  return (
    <>
      {source.author ? (
        <span className="named">
          <bdi>{source.author}</bdi>
          {source.published ? ' · ' : ''}
        </span>
      ) : null}
      {source.published ? (
        <time dateTime={source.published} lang="en" dir="ltr">
          {printDate(source.published)}
        </time>
      ) : null}
    </>
  )
}
