import { SourceNames } from '@/components/names/source-name.tsx'
import { AlsoIn } from '@/components/quote/also-in.tsx'
import { ReportLink } from '@/components/quote/report-link.tsx'
import { SpeakerLine } from '@/components/quote/speaker-line.tsx'
import { WhyLinked } from '@/components/quote/why-linked.tsx'
import { WordGrids } from '@/components/quote/word-grid.tsx'
import { inLanguage, QuotedWords } from '@/components/text/quoted-words.tsx'
import { Siglum } from '@/components/text/siglum.tsx'
import { languageName } from '@/lib/language.ts'
import { quoteHref, storyHref } from '@/lib/publish/address.ts'
import { findAbsent } from '@/lib/story/find-absent.ts'
import { isQuoted } from '@/lib/story/is-quoted.ts'
import { shownWords } from '@/lib/story/shown-words.ts'
import { summarizeQuote } from '@/lib/story/summarize-quote.ts'
import { gridsOf } from '@/lib/story/word-grid.ts'
import { wordingsInOrder } from '@/lib/story/wordings-in-order.ts'
import type { Quote, Story } from '@/lib/types.ts'

/** One quote: what was said and by whom, its wordings word under word, who does not carry it, and its page. */
export function ApparatusEntry({ story, quote }: { story: Story; quote: Quote }) {
  const base = quote.wordings[quote.base]!
  const absent = findAbsent(quote, story.sources)
  const alone = absent.length === story.sources.length - 1
  return (
    <article
      className="entry"
      data-apparatus={quote.id}
      data-alone={alone || undefined}
      data-say={summarizeQuote(quote, story.sources.length)}
      aria-labelledby={`entry-${quote.number}`}
    >
      <div>
        <h3 id={`entry-${quote.number}`}>
          {!alone && (
            <a href={storyHref(story.slug, { quote: quote.id })} className="entry-number">
              {quote.number}
            </a>
          )}{' '}
          <span {...inLanguage(base.lang)}>
            <QuotedWords quoted={isQuoted(quote, quote.base)}>{shownWords(base.text)}</QuotedWords>
          </span>
        </h3>
        <SpeakerLine story={story} quote={quote} />
        {absent.length > 0 && (
          <p className="label text-quiet">
            Not in <SourceNames story={story} ids={absent} />
          </p>
        )}
        {quote.also.length > 0 && (
          <p className="label text-quiet">
            Words also in <AlsoIn also={quote.also} hrefOf={(id) => storyHref(story.slug, { quote: id })} />
          </p>
        )}
        <p className="mt-[0.4rem] label print:hidden">
          <a href={quoteHref(quote.id)}>The quote’s page</a>
        </p>
      </div>
      <div>
        {quote.wordings.length > 1 ? (
          <>
            <WordGrids story={story} quote={quote} />
            <Translations story={story} quote={quote} />
            <Changes quote={quote} />
          </>
        ) : (
          <p className="label text-quiet">
            {alone ? 'Only in ' : 'Word for word alike in '}
            <SourceNames story={story} ids={base.sources} />
          </p>
        )}
        {!alone && (
          <details className="label print:hidden">
            <summary className="w-fit py-[0.2rem]">Why linked</summary>
            <WhyLinked story={story} quote={quote} />
            <ReportLink quote={quote} />
          </details>
        )}
      </div>
    </article>
  )
}

/** Wordings that are alone in their language: there is nothing to set them under word for word. */
function Translations({ story, quote }: { story: Story; quote: Quote }) {
  const compared = new Set(gridsOf(quote).flatMap(({ wordings }) => wordings.map(({ index }) => index)))
  const alone = wordingsInOrder(quote).filter(({ index, isBase }) => !isBase && !compared.has(index))
  if (alone.length === 0) return null
  return (
    <ul className="*:not-first:mt-[0.4rem]">
      {alone.map(({ wording, index, order, unquoted }) => (
        <li key={index}>
          <Siglum order={order} />{' '}
          <span {...inLanguage(wording.lang)}>
            <QuotedWords quoted={!unquoted}>{wording.text}</QuotedWords>
          </span>{' '}
          <span className="label text-quiet">
            <SourceNames story={story} ids={wording.sources} />, {languageName(wording.lang)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What each wording changes against the base, in plain words. */
function Changes({ quote }: { quote: Quote }) {
  const changed = wordingsInOrder(quote).filter(({ wording }) => wording.changes.length > 0)
  if (changed.length === 0) return null
  return (
    <ul className="label">
      {changed.map(({ wording, index, order }) => (
        <li key={index}>
          <Siglum order={order} /> {wording.changes.map((change) => change.text).join(' · ')}
        </li>
      ))}
    </ul>
  )
}
