import type { Metadata } from 'next'
import { Script } from '@/components/script.tsx'
import { searchHref, shelfHref } from '@/lib/publish/address.ts'

export const metadata: Metadata = { title: 'No such page', robots: { index: false } }

export default function NotFound() {
  return (
    <main id="main" className="leaf notice">
      <h1>There is no page at this address</h1>
      <p>
        A published link to a quote never breaks, so the address was probably cut short or mistyped on its
        way.
      </p>
      <div data-nearest aria-live="polite" />
      <p>
        <a href={shelfHref()}>All stories</a> · <a href={searchHref()}>Search in all sources</a>
      </p>
      <Script name="not-found" />
    </main>
  )
}
