import { absoluteHref, quoteHref } from '@/lib/publish/address.ts'
import type { Quote, Story } from '@/lib/types.ts'
import { ReportLink } from './report-link.tsx'
import { toEmbedHtml } from './to-oembed.ts'

/** The quote to take along. Fields can be selected and copied by hand; a script adds the buttons. */
export function ShareQuote({ story, quote }: { story: Story; quote: Quote }) {
  const path = quoteHref(quote.id)
  return (
    <div className="label share">
      <CopyField id="share-link" name="Link" value={absoluteHref(path) ?? path} />
      <CopyField id="share-html" name="HTML" value={toEmbedHtml(story, quote)} />
      <ReportLink quote={quote} />
    </div>
  )
}

/** A read-only field with a name and a button to copy it, which scripts show. */
function CopyField({ id, name, value }: { id: string; name: string; value: string }) {
  return (
    <p className="copy-field">
      <label htmlFor={id}>{name}</label>
      <input id={id} type="text" readOnly value={value} />
      <button type="button" className="button" data-action="copy" data-from={id} hidden>
        Copy
      </button>
    </p>
  )
}
