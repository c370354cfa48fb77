import type { Root, RootContent } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { Script } from '@/components/script.tsx'
import { marksOf } from '@/lib/marks/marks-of.ts'
import '@/components/text/marks.css'
import { Crumbs } from '@/components/site/crumbs.tsx'
import { LinkedData } from '@/components/site/linked-data.tsx'
import { Prose } from '@/components/text/prose.tsx'
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
    <main id="main" className="mx-auto w-margined" data-source-page>
      <header className="max-w-measure pt-7 pb-6">
        <Crumbs>
          <a href={storyHref(story.slug, { sources: [source.slug] })}>{story.title}</a>
        </Crumbs>
        <h1 className="my-3 text-[clamp(1.6rem,1.2rem+1.8vw,2.25rem)]" lang={source.lang} dir={source.dir}>
          {source.title}
        </h1>
        <SourceMeta story={story} source={source} />
      </header>
      {strips.map((strip, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strips have no identity but their place
        <StripWithNotes key={i} story={story} source={source} strip={strip} />
      ))}
      <SetAsideNote setAside={source.setAside} lang={source.lang} />
      <LinkedData data={articleFacts(source)} />
      <Script name="page" />
    </main>
  )
}

/** A block in which quotes begin, its notes, and the blocks up to the next such block: so notes rarely push text apart. */
type Strip = { blocks: RootContent[]; rest: RootContent[]; quotes: Quote[] }

function StripWithNotes({ story, source, strip }: { story: Story; source: Source; strip: Strip }) {
  const { blocks, rest, quotes } = strip
  return (
    <div className="mt-3.5 grid-cols-[minmax(0,var(--container-measure))_minmax(12rem,16rem)] gap-x-10 beside:grid min-[56rem]:grid-rows-[auto_1fr] print:grid-cols-[minmax(0,1fr)_10rem] print:gap-x-6">
      <Prose className="col-start-1" lang={source.lang} dir={source.dir}>
        {draw(blocks)}
      </Prose>
      {quotes.length > 0 && (
        <aside
          className="col-start-2 row-span-2 row-start-1 mt-2 mb-4 border-hair border-s ps-4 label text-sm leading-[1.3rem] *:not-first:mt-3 beside:mb-0 beside:border-s-0 beside:ps-0 min-[56rem]:mt-1 print:mt-[0.2rem]"
          aria-label={noteLabel(quotes)}
        >
          {quotes.map((quote) => (
            <SideNote key={quote.id} story={story} source={source} quote={quote} />
          ))}
        </aside>
      )}
      {rest.length > 0 && (
        <Prose className="col-start-1 mt-3.5" lang={source.lang} dir={source.dir}>
          {draw(rest)}
        </Prose>
      )}
    </div>
  )
}

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
