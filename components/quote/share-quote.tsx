import { absoluteHref, quoteHref } from '@/lib/publish/address.ts'
import { type CitationStyle, citationStyles, toCitable, toCitation } from '@/lib/publish/citation.ts'
import { toEmbedHtml } from '@/lib/publish/oembed.ts'
import type { Quote, Story } from '@/lib/types.ts'
import { CopyField } from './copy-field.tsx'
import { QrCode } from './qr-code.tsx'
import { ReportLink } from './report-link.tsx'

/** The quote to take along. Fields can be selected and copied by hand; a script adds the buttons. */
export function ShareQuote({ story, quote }: { story: Story; quote: Quote }) {
  const path = quoteHref(quote.id)
  const address = absoluteHref(path)
  return (
    <div className="label">
      {address && <QrCode address={address} />}
      <div className="mb-2 grid gap-2">
        <CopyField id="share-link" name="Link" value={address ?? path} printed />
        <CopyField id="share-html" name="Embed" value={toEmbedHtml(story, quote)} />
      </div>
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
    <details className="print:hidden">
      <summary className="py-[0.6rem]">Cite it</summary>
      <div className="grid gap-2">
        {citationStyles.map((style) => (
          <CopyField
            key={style}
            id={`cite-${style}`}
            name={styleNames[style]}
            value={toCitation(citable, style)}
            rows={2}
          />
        ))}
      </div>
    </details>
  )
}
