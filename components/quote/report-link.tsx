import { absoluteHref, quoteHref } from '@/lib/publish/address.ts'
import type { Quote } from '@/lib/types.ts'

/**
 * Where a reader can say that a quote is wrong: `REPORT_URL` at build time, a `mailto:` or `https:` address. The quote's
 * address is added to it, as `subject` or as `quote`. Nothing is shown where none is configured.
 */
export function ReportLink({ quote }: { quote: Quote }) {
  const address = process.env.REPORT_URL
  if (!address) return null
  const path = quoteHref(quote.id)
  return (
    <p>
      <a href={reportAddress(address, absoluteHref(path) ?? path)}>Report a wrong link or a wrong wording</a>
    </p>
  )
}

/** `REPORT_URL` with the page's address. Throws where it is neither `mailto:` nor `http(s):`. */
export function reportAddress(address: string, page: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^(mailto|https?):$/.test(url.protocol))
    throw new Error(
      `REPORT_URL is “${address}”: write it like mailto:desk@example.org or https://example.org/report`,
    )
  url.searchParams.set(url.protocol === 'mailto:' ? 'subject' : 'quote', page)
  // A space as a plus sign stays a plus sign in a letter's subject.
  url.search = url.search.replaceAll('+', '%20')
  return url.href
}
