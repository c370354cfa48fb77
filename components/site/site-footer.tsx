import { licencesHref } from '@/lib/publish/address.ts'
import { siteName } from './site-name.ts'

/** What the site is, and what it does not do. */
export function SiteFooter() {
  return (
    <footer className="mx-auto mt-21 flex w-sheet flex-wrap items-center justify-between gap-x-6 border-hair border-t pt-5 pb-8 label text-quiet leading-6 print:mt-7">
      <p>{siteName} shows which words sources share. It does not judge who is right.</p>
      <p>
        No tracking, nothing loaded from elsewhere. <a href={licencesHref()}>Licences</a>
      </p>
    </footer>
  )
}
