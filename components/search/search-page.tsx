import './search.css'
import { Script } from '@/components/script.tsx'
import { searchHref, shelfHref } from '@/lib/publish/address.ts'

/** Search over all sources. Without scripts it says what to do instead. */
export function SearchPage({ languages }: { languages: string[] }) {
  return (
    <main id="main" className="leaf search-page" data-search data-languages={languages.join(' ')}>
      <h1>Search</h1>
      <search>
        <form action={searchHref()} className="search-form" data-form hidden>
          <label htmlFor="words" className="label">
            Words in any source
          </label>
          <input id="words" type="search" name="q" autoComplete="off" spellCheck="false" />
          <button type="submit" className="button">
            Search
          </button>
        </form>
      </search>
      <p role="status" className="label quiet" data-status />
      <ol className="search-results" data-results />
      <p data-fallback>
        Search needs JavaScript. Without it, open a story from <a href={shelfHref()}>the list of stories</a>{' '}
        and search in the page with your browser.
      </p>
      <Script name="search" />
    </main>
  )
}
