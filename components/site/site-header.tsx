import { searchHref, shelfHref } from '@/lib/publish/address.ts'
import { siteName } from './site-name.ts'

/** The masthead: the site's name leads to the shelf. The theme button is for scripts, which show it. */
export function SiteHeader() {
  return (
    <header className="sheet masthead">
      <a className="masthead-name" href={shelfHref()}>
        {siteName}
      </a>
      <nav aria-label="Site">
        <ul>
          <li>
            <a href={shelfHref()}>Stories</a>
          </li>
          <li>
            <a href={searchHref()}>Search</a>
          </li>
          <li>
            <button type="button" data-action="theme" hidden>
              Light or dark
            </button>
          </li>
        </ul>
      </nav>
    </header>
  )
}
