import { absoluteHref, quoteHref } from '@/lib/publish/address.ts'
import { type CitationStyle, citationStyles, toCitable, toCitation } from '@/lib/publish/citation.ts'
import { toEmbedHtml } from '@/lib/publish/oembed.ts'
import type { Quote, Story } from '@/lib/types.ts'
import { QrCode } from './qr-code.tsx'
import { ReportLink } from './report-link.tsx'

/** The quote to take along. Fields can be selected and copied by hand; a script adds the buttons. */
export function ShareQuote({ story, quote }: { story: Story; quote: Quote }) {
  const path = quoteHref(quote.id)
  const address = absoluteHref(path)
  return (
    <div className="label share">
      {address && <QrCode address={address} />}
      <CopyField id="share-link" name="Link" value={address ?? path} />
      <CopyField id="share-html" name="Embed" value={toEmbedHtml(story, quote)} />
      <Citations story={story} quote={quote} />
      <ReportLink quote={quote} />
    </div>
  )
}

/** The names of the styles, as people say them. */
const styleNames: Record<CitationStyle, string> = {
  plain: 'Plain',
  markdown: 'Markdown',
  html: 'HTML',
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  bibtex: 'BibTeX',
}

/** The base, as the first source that has it gives it, in every style of citation. */
function Citations({ story, quote }: { story: Story; quote: Quote }) {
  const citable = toCitable(story, quote)
  return (
    <details>
      <summary>Cite it</summary>
      {citationStyles.map((style) => (
        <p key={style} className="copy-field">
          <label htmlFor={`cite-${style}`}>{styleNames[style]}</label>
          <textarea id={`cite-${style}`} rows={2} readOnly defaultValue={toCitation(citable, style)} />
          <button type="button" className="button" data-action="copy" data-from={`cite-${style}`} hidden>
            Copy
          </button>
        </p>
      ))}
    </details>
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
