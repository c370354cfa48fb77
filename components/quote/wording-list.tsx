import { SourceName } from '@/components/names/source-name.tsx'
import { ChangeList } from '@/components/text/change-list.tsx'
import { inLanguage, QuotedWords } from '@/components/text/quoted-words.tsx'
import { Siglum } from '@/components/text/siglum.tsx'
import { languageName } from '@/lib/language.ts'
import { isForeign } from '@/lib/story/is-translated.ts'
import { type Shown, wordingsInOrder } from '@/lib/story/wordings-in-order.ts'
import type { Quote, Story } from '@/lib/types.ts'
import { WordingText } from './wording-text.tsx'

/** Every wording with its letter, its words, what changed against the first, and the sources that have it. */
export function WordingList({ story, quote }: { story: Story; quote: Quote }) {
  return (
    <ol className="*:not-first:mt-[1.1rem]">
      {wordingsInOrder(quote).map((shown) => (
        <li key={shown.index}>
          <WordingEntry story={story} quote={quote} shown={shown} />
        </li>
      ))}
    </ol>
  )
}

function WordingEntry({ story, quote, shown }: { story: Story; quote: Quote; shown: Shown }) {
  const { wording, index, order, unquoted, isBase } = shown
  return (
    <>
      <h3 className="label font-normal">
        <Siglum order={order} /> <SourceLinks story={story} ids={wording.sources} />
        <span className="text-quiet"> {nameOf(quote, shown)}</span>
      </h3>
      {!isBase && (
        <p className="max-w-measure text-[1.12rem]" {...inLanguage(wording.lang)}>
          <QuotedWords quoted={!unquoted}>
            <WordingText quote={quote} index={index} />
          </QuotedWords>
        </p>
      )}
      {!isBase && wording.changes.length > 0 && (
        <ChangeList className="my-1 label" changes={wording.changes} />
      )}
    </>
  )
}

/** What a wording is, after its sources: “reworded, not in quotation marks”. */
function nameOf(quote: Quote, { wording, index, isBase, unquoted }: Shown): string {
  const foreign = isForeign(quote, index)
  const relation = isBase
    ? 'as above'
    : foreign
      ? `in ${languageName(wording.lang)}`
      : relationInWords[wording.relation]
  return unquoted ? `${relation}, not in quotation marks` : relation
}

const relationInWords = { verbatim: 'verbatim', excerpt: 'excerpt', reworded: 'reworded' } as const

/** The names of sources, each leading to its paragraph further down the page. */
function SourceLinks({ story, ids }: { story: Story; ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && '\u00a0· '}
      <a href={`#${id}`}>
        <SourceName story={story} id={id} />
      </a>
    </span>
  ))
}
