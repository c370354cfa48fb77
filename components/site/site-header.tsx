import type { ReactNode } from 'react'
import { searchHref, shelfHref } from '@/lib/publish/address.ts'
import { siteName } from './site-name.ts'

/** The masthead: the site's name leads to the shelf. The theme button is for scripts, which show it. */
export function SiteHeader() {
  return (
    <header className="mx-auto flex min-h-13 w-sheet flex-wrap items-center justify-between gap-x-6 label leading-6">
      <a
        className="py-2.5 font-serif text-[1.15rem] font-semibold tracking-[0.01em] no-underline"
        href={shelfHref()}
      >
        {siteName}
      </a>
      <nav aria-label="Site">
        <ul className="flex gap-x-5 print:hidden">
          <Item>
            <a className={control} href={shelfHref()}>
              Stories
            </a>
          </Item>
          <Item>
            <a className={control} href={searchHref()}>
              Search
            </a>
          </Item>
          <Item>
            <button type="button" className={control} data-action="theme" hidden>
              Light or dark
            </button>
          </Item>
        </ul>
      </nav>
    </header>
  )
}

const control = 'inline-flex min-h-11 items-center no-underline hover:underline'

/** A place in the row, which is not there while its control is hidden. */
function Item({ children }: { children: ReactNode }) {
  return <li className="has-[>[hidden]]:hidden">{children}</li>
}
