import { OutletName } from '@/components/names/outlet-name.tsx'
import { MarkedText } from '@/components/text/marked-text.tsx'
import { Prose } from '@/components/text/prose.tsx'
import { sourceHref } from '@/lib/publish/address.ts'
import { dayInWords } from '@/lib/story/date-in-words.ts'
import type { Source, Story } from '@/lib/types.ts'
import { part } from './parts.ts'
import { Tool } from './tool.tsx'

/** One source as a column. Its name stays in view; its text scrolls by itself. What needs a script is hidden until then. */
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
        <div className="column-tools" hidden {...part('tools')}>
          <Tool does="left" sign="←" title="Move this source to the left" />
          <Tool does="right" sign="→" title="Move this source to the right" />
          <Tool does="still" sign="⚓" title="Keep this source still" pressed={false} />
          <Tool does="hide" sign="×" title="Hide this source" />
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with keys */}
      <section className="column-text" aria-labelledby={name} tabIndex={0} {...part('text')}>
        <div className="column-title" lang={source.lang} dir={source.dir}>
          <h3>{source.title}</h3>
          <p className="label text-quiet">
            <Byline source={source} />
          </p>
          {source.note ? <p className="label text-quiet named">{source.note}</p> : null}
        </div>
        <Prose lang={source.lang} dir={source.dir}>
          <MarkedText story={story} source={source} ids="story" />
        </Prose>
      </section>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule with a width to set is no <hr> */}
      <div
        className="width"
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
      <div className="strip" aria-hidden="true" hidden {...part('strip')} />
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
          {dayInWords(source.published)}
        </time>
      ) : null}
    </>
  )
}
