import type { Root, RootContent } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { Script } from '@/components/script.tsx'
import { marksOf } from '@/lib/marks/marks-of.ts'
import '@/components/text/marks.css'
import { LinkedData } from '@/components/site/linked-data.tsx'
import { quotesBegunIn } from '@/lib/marks/quotes-begun-in.ts'
import { weaveMarks } from '@/lib/marks/weave-marks.ts'
import { storyHref } from '@/lib/publish/address.ts'
import { articleFacts } from '@/lib/publish/linked-data.ts'
import type { Quote, Source, Story } from '@/lib/types.ts'
import { SetAsideNote } from './set-aside-note.tsx'
import { SideNote } from './side-note.tsx'
import './source.css'
import { SourceMeta } from './source-meta.tsx'

/** One source alone: its text with marks, and beside each paragraph a note for every quote that begins in it. */
export function SourcePage({ story, source }: { story: Story; source: Source }) {
  const quotesOnly = marksOf(story, source, 'source').filter(
    ({ kind }) => kind === 'quote' || kind === 'opening',
  )
  const strips = stripsOf(weaveMarks(source.body, quotesOnly), story.quotes)
  return (
    <main id="main" className="sheet source-page">
      <header className="source-head">
        <p className="crumbs">
          <a href={storyHref(story.slug, { sources: [source.slug] })}>{story.title}</a>
        </p>
        <h1 lang={source.lang} dir={source.dir}>
          {source.title}
        </h1>
        <SourceMeta story={story} source={source} />
      </header>
      {strips.map(({ blocks, rest, quotes }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strips have no identity but their place
        <div key={i} className="strip">
          <div className="prose" lang={source.lang} dir={source.dir}>
            {draw(blocks)}
          </div>
          {quotes.length > 0 && (
            <aside className="notes label" aria-label={noteLabel(quotes)}>
              {quotes.map((quote) => (
                <SideNote key={quote.id} story={story} source={source} quote={quote} />
              ))}
            </aside>
          )}
          {rest.length > 0 && (
            <div className="prose rest" lang={source.lang} dir={source.dir}>
              {draw(rest)}
            </div>
          )}
        </div>
      ))}
      <SetAsideNote setAside={source.setAside} lang={source.lang} />
      <LinkedData data={articleFacts(source)} />
      <Script name="page" />
    </main>
  )
}

/** A block in which quotes begin, its notes, and the blocks up to the next such block: so notes rarely push text apart. */
type Strip = { blocks: RootContent[]; rest: RootContent[]; quotes: Quote[] }

function stripsOf(body: Root, quotes: Quote[]): Strip[] {
  const byId = new Map(quotes.map((q): [string, Quote] => [q.id, q]))
  const strips: Strip[] = []
  for (const block of body.children) {
    const begun = quotesBegunIn(block).flatMap((id) => byId.get(id) ?? [])
    if (begun.length > 0 || strips.length === 0) strips.push({ blocks: [block], rest: [], quotes: begun })
    else strips.at(-1)!.rest.push(block)
  }
  return strips
}

function draw(children: RootContent[]) {
  return toJsxRuntime({ type: 'root', children }, { Fragment, jsx, jsxs })
}

function noteLabel(quotes: readonly Quote[]): string {
  const numbers = quotes.map((q) => q.number).join(', ')
  return quotes.length === 1 ? `Note on quote ${numbers}` : `Notes on quotes ${numbers}`
}
