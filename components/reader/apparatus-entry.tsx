import { quoteHref, storyHref } from '@/lib/publish/address.ts'
import type { Quote, Story } from '@/lib/types.ts'
import { describeQuote } from './count-differences.ts'
import { letterOf } from './letter-of.ts'
import { OutletName } from './outlet-name.tsx'

/** One quote: what was said, its wordings and who has them, who does not carry it, and its page. */
export function ApparatusEntry({ story, quote }: { story: Story; quote: Quote }) {
  const base = quote.wordings[quote.base]
  const outlets = (ids: string[]) =>
    story.sources.flatMap((source, i) =>
      ids.includes(source.id) ? [<OutletName key={source.id} source={source} letter={letterOf(i)} />] : [],
    )
  return (
    <article
      className="entry"
      data-apparatus={quote.id}
      data-say={describeQuote(quote, story.sources.length)}
      aria-labelledby={`entry-${quote.id}`}
    >
      <h3 id={`entry-${quote.id}`} className="entry-words">
        <a href={storyHref(story.slug, { quote: quote.id })} className="entry-number">
          {quote.number}
        </a>{' '}
        <q lang={base?.lang}>{base?.text}</q>
      </h3>
      <p className="label quiet">{describeQuote(quote, story.sources.length)}</p>
      <ul className="label">
        {quote.wordings.map((wording, i) => (
          <li key={wording.text}>
            {i === quote.base ? null : <q lang={wording.lang}>{wording.text}</q>} {outlets(wording.sources)}
          </li>
        ))}
      </ul>
      {quote.absent.length ? <p className="label quiet">Not in {outlets(quote.absent)}</p> : null}
      <p className="label">
        <a href={quoteHref(quote.id)}>This quote’s page</a>
      </p>
    </article>
  )
}
