import { Script } from '@/components/script.tsx'
import { Crumbs } from '@/components/site/crumbs.tsx'
import { DateLine } from '@/components/site/date-line.tsx'
import { LinkedData } from '@/components/site/linked-data.tsx'
import { inLanguage, QuotedWords } from '@/components/text/quoted-words.tsx'
import { dataHref, quoteHref, storyHref } from '@/lib/publish/address.ts'
import { quoteFacts } from '@/lib/publish/linked-data.ts'
import { findAbsent } from '@/lib/story/find-absent.ts'
import { isQuoted } from '@/lib/story/is-quoted.ts'
import { shownWords } from '@/lib/story/shown-words.ts'
import { tallyOf } from '@/lib/story/tally-of.ts'
import { gridsOf } from '@/lib/story/word-grid.ts'
import type { Quote, Story } from '@/lib/types.ts'
import { AbsentFrom } from './absent-from.tsx'
import { FormerWords } from './former-words.tsx'
import { InEachSource } from './in-each-source.tsx'
import { PagePart } from './page-part.tsx'
import { ShareQuote } from './share-quote.tsx'
import { SpeakerLine } from './speaker-line.tsx'
import { WhyLinked } from './why-linked.tsx'
import { WordGrids } from './word-grid.tsx'
import { WordingList } from './wording-list.tsx'

/** One quote: what was said, by whom, in which wordings; word against word; in place in each source; as data. */
export function QuotePage({ story, quote }: { story: Story; quote: Quote }) {
  const base = quote.wordings[quote.base]!
  const several = quote.wordings.length > 1
  const shared = quote.members.length > 1
  const absent = findAbsent(quote, story.sources)
  return (
    <main id="main" className="mx-auto w-leaf lg:w-headed" data-quote={quote.id}>
      <header className="pt-[clamp(0.5rem,2vw,1.75rem)] pb-7 lg:ps-44">
        <Crumbs>
          <a href={storyHref(story.slug)}>{story.title}</a>
          {story.date && (
            <>
              {' · '}
              <DateLine iso={story.date} />
            </>
          )}
        </Crumbs>
        <h1
          className={`mt-4 mb-[1.1rem] text-pretty font-normal [&_q::before]:-ms-[0.42em] ${sizeOf(base.text)}`}
          {...inLanguage(base.lang)}
        >
          <QuotedWords quoted={isQuoted(quote, quote.base)}>{shownWords(base.text)}</QuotedWords>
        </h1>
        <SpeakerLine story={story} quote={quote} />
        <p className="mt-3 mb-5 label">{tallyOf(story, quote)}</p>
        <FormerWords story={story} quote={quote} />
        <p className="flex flex-wrap gap-3 print:hidden">
          <a
            className="button border-ink bg-ink text-paper hover:bg-rubric hover:text-paper"
            href={storyHref(story.slug, { quote: quote.id })}
          >
            Read it side by side
          </a>
          <button
            type="button"
            className="button"
            data-action="copy-link"
            data-copy={quoteHref(quote.id)}
            hidden
          >
            Copy link
          </button>
          <button type="button" className="button" data-action="share" data-copy={quoteHref(quote.id)} hidden>
            Share
          </button>
        </p>
      </header>

      {several && (
        <PagePart id="wordings" title="Wordings">
          <WordingList story={story} quote={quote} />
        </PagePart>
      )}

      {gridsOf(quote).length > 0 && (
        <PagePart id="grid" title="Word for word">
          <div className="*:not-first:mt-6">
            <WordGrids story={story} quote={quote} />
          </div>
        </PagePart>
      )}

      <PagePart id="sources" title="In each source">
        <div>
          <InEachSource story={story} quote={quote} />
        </div>
      </PagePart>

      {absent.length > 0 && (
        <PagePart id="absent" title="Not in">
          <div className="label">
            <AbsentFrom story={story} ids={absent} />
          </div>
        </PagePart>
      )}

      <PagePart id="share" title="Share, cite">
        <ShareQuote story={story} quote={quote} />
      </PagePart>

      <PagePart id="why" title={shared ? 'Why linked' : 'Data'}>
        <div className="label">
          {shared && (
            <>
              <p>
                Case, punctuation, typography and spelling are levelled before words are compared. The score
                is the chance, from 0 to 1, that a place carries the same statement as the base.
              </p>
              <WhyLinked story={story} quote={quote} />
            </>
          )}
          <p className="text-quiet">
            <a href={dataHref(story.slug)}>All data of the story</a>
          </p>
        </div>
      </PagePart>
      <LinkedData data={quoteFacts(story, quote)} />
      <Script name="page" />
    </main>
  )
}

/** The longer the words, the smaller they are set, so that a phone shows them whole. */
function sizeOf(text: string): string {
  if (text.length <= 90) return 'text-[clamp(1.75rem,1.3rem+2.2vw,2.6rem)] leading-[1.22]'
  return text.length <= 260
    ? 'text-[clamp(1.45rem,1.1rem+1.8vw,2.1rem)] leading-[1.3]'
    : 'text-[clamp(1.2rem,1rem+1vw,1.5rem)] leading-[1.45]'
}
