import type { Metadata } from 'next'
import { Notice } from '@/components/site/notice.tsx'
import { searchHref, shelfHref } from '@/lib/publish/address.ts'

export const metadata: Metadata = { title: 'No such page', robots: { index: false } }

export default function NotFound() {
  return (
    <Notice title="There is no page at this address" script="not-found">
      <p>
        A published link to a quote never breaks, so the address was probably cut short or mistyped on its
        way.
      </p>
      <div data-nearest aria-live="polite" className="*:not-first:mt-3.5" />
      <p>
        <a href={shelfHref()}>All stories</a> · <a href={searchHref()}>Search in all sources</a>
      </p>
    </Notice>
  )
}
