import { licencesHref } from '@/lib/publish/address.ts'
import { siteName } from './site-name.ts'

/** What the site is, and what it does not do. */
export function SiteFooter() {
  return (
    <footer className="sheet colophon">
      <p>{siteName} shows which words sources share. It does not judge who is right.</p>
      <p>
        No tracking, nothing loaded from elsewhere. <a href={licencesHref()}>Licences</a>
      </p>
    </footer>
  )
}
