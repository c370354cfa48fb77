import { SourceName } from '@/components/names/source-name.tsx'
import { StateGlyph } from '@/components/states/state-glyph.tsx'
import { StateLegend } from '@/components/states/state-legend.tsx'
import { inLanguage, QuotedWords } from '@/components/text/quoted-words.tsx'
import { quoteHref, sourceHref } from '@/lib/publish/address.ts'
import { cutAtWord } from '@/lib/story/cut-at-word.ts'
import { isQuoted } from '@/lib/story/is-quoted.ts'
import { letterOf } from '@/lib/story/letter-of.ts'
import { type OverviewRow, overviewRows } from '@/lib/story/overview-rows.ts'
import { shownWords } from '@/lib/story/shown-words.ts'
import type { QuoteState } from '@/lib/story/state-of.ts'
import type { Story } from '@/lib/types.ts'
import { OverviewFilter } from './overview-filter.tsx'
import './overview-table.css'
import { SourceHeads } from './source-heads.tsx'

/** Quotes × sources: a table to read, and a picture to look at. */
export function OverviewTable({ story }: { story: Story }) {
  const rows = overviewRows(story)
  return (
    <div className="overview-box">
      <ol className="columns-[18rem] gap-x-8 label *:flex *:break-inside-avoid *:gap-[0.6rem] *:py-[0.15rem]">
        {story.sources.map((source, i) => (
          <li key={source.id}>
            <b className="min-w-6 flex-none text-quiet">{letterOf(i)}</b>{' '}
            <a href={sourceHref(story.slug, source.slug)}>
              {source.outlet && (
                <>
                  <SourceName story={story} id={source.id} />:{' '}
                </>
              )}
              <bdi lang={source.lang}>{source.title}</bdi>
            </a>
          </li>
        ))}
      </ol>
      <OverviewFilter sources={story.sources.length} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with many sources the table scrolls, and keys must reach it */}
      <section className="overflow-x-auto" aria-label="Quotes by source" tabIndex={0}>
        <table className="overview-table w-full label">
          <caption className="sr-only">Which source carries which quote, and how</caption>
          <thead>
            <tr>
              <th scope="col">Quote</th>
              <SourceHeads story={story} sources={story.sources} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.quote.id} story={story} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <StateLegend />
    </div>
  )
}

function Row({ story, row }: { story: Story; row: OverviewRow }) {
  const { quote, states, words } = row
  const base = quote.wordings[quote.base]!
  return (
    <tr className={classOf(row)}>
      <th scope="row">
        <a className="no-underline hover:underline" href={quoteHref(quote.id)}>
          <b>{quote.number}</b>{' '}
          <span {...inLanguage(base.lang)}>
            <QuotedWords quoted={isQuoted(quote, quote.base)}>
              {cutAtWord(shownWords(base.text), 90)}
            </QuotedWords>
          </span>
        </a>
        {quote.speakersDiffer && (
          <span className="font-sans font-semibold text-rubric text-sm"> speaker differs</span>
        )}
      </th>
      {states.map((state, i) => {
        const source = story.sources[i]!
        return (
          <td key={source.id} data-letter={letterOf(i)}>
            {state === 'absent' ? (
              <State state={state} words={words[i]!} />
            ) : (
              <a href={quoteHref(quote.id, source.id)}>
                <State state={state} words={words[i]!} />
              </a>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function State({ state, words }: { state: QuoteState; words: string }) {
  return (
    <>
      <StateGlyph state={state} />
      <span className="sr-only">{words}</span>
    </>
  )
}

/** What the filters go by: `in-0` for each source that has it, how many lack it, and what is odd about it. */
function classOf({ quote, states, reworded }: OverviewRow): string {
  const carried = states.flatMap((state, i) => (state === 'absent' ? [] : [i]))
  const missing = states.length - carried.length
  return [
    'quote-row',
    ...carried.map((i) => `in-${i}`),
    ...(carried.length === 1 ? ['in-one'] : []),
    ...(missing === 1 && carried.length > 1 ? ['but-one'] : []),
    ...(reworded ? ['reworded'] : []),
    ...(quote.speakersDiffer ? ['speaker-differs'] : []),
  ].join(' ')
}
