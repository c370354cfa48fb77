import { Script } from '@/components/script.tsx'
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
import { ShareQuote } from './share-quote.tsx'
import { SpeakerLine } from './speaker-line.tsx'
import { WhyLinked } from './why-linked.tsx'
import { WordGrids } from './word-grid.tsx'
import { WordingList } from './wording-list.tsx'
import './quote.css'

/** One quote: what was said, by whom, in which wordings; word against word; in place in each source; as data. */
export function QuotePage({ story, quote }: { story: Story; quote: Quote }) {
  const base = quote.wordings[quote.base]!
  const several = quote.wordings.length > 1
  const shared = quote.members.length > 1
  const absent = findAbsent(quote, story.sources)
  return (
    <main id="main" className="leaf quote-page" data-quote={quote.id}>
      <header className="quote-head">
        <p className="crumbs">
          <a href={storyHref(story.slug)}>{story.title}</a>
          {story.date && (
            <>
              {' · '}
              <DateLine iso={story.date} />
            </>
          )}
        </p>
        <h1 className={sizeOf(base.text)} {...inLanguage(base.lang)}>
          <QuotedWords quoted={isQuoted(quote, quote.base)}>{shownWords(base.text)}</QuotedWords>
        </h1>
        <SpeakerLine story={story} quote={quote} />
        <p className="label tally">{tallyOf(story, quote)}</p>
        <FormerWords story={story} quote={quote} />
        <p className="actions no-print">
          <a className="button button-strong" href={storyHref(story.slug, { quote: quote.id })}>
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
        <section className="part" aria-labelledby="wordings">
          <h2 id="wordings" className="heading">
            Wordings
          </h2>
          <WordingList story={story} quote={quote} />
        </section>
      )}

      {gridsOf(quote).length > 0 && (
        <section className="part" aria-labelledby="grid">
          <h2 id="grid" className="heading">
            Word for word
          </h2>
          <WordGrids story={story} quote={quote} />
        </section>
      )}

      <section className="part" aria-labelledby="sources">
        <h2 id="sources" className="heading">
          In each source
        </h2>
        <div>
          <InEachSource story={story} quote={quote} />
        </div>
      </section>

      {absent.length > 0 && (
        <section className="part" aria-labelledby="absent">
          <h2 id="absent" className="heading">
            Not in
          </h2>
          <div className="label">
            <AbsentFrom story={story} ids={absent} />
          </div>
        </section>
      )}

      <section className="part" aria-labelledby="share">
        <h2 id="share" className="heading">
          Share, cite
        </h2>
        <ShareQuote story={story} quote={quote} />
      </section>

      <section className="part" aria-labelledby="why">
        <h2 id="why" className="heading">
          {shared ? 'Why linked' : 'Data'}
        </h2>
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
          <p className="quiet">
            <a href={dataHref(story.slug)}>All data of the story</a>
          </p>
        </div>
      </section>
      <LinkedData data={quoteFacts(story, quote)} />
      <Script name="page" />
    </main>
  )
}

/** The longer the words, the smaller they are set, so that a phone shows them whole. */
function sizeOf(text: string): string {
  if (text.length <= 90) return 'said said-short'
  return text.length <= 260 ? 'said' : 'said said-long'
}
