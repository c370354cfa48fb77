import { Script } from '@/components/script.tsx'
import { searchHref, shelfHref } from '@/lib/publish/address.ts'
import type { SearchVolume } from '@/lib/publish/search-volumes.ts'

/** Search over all sources, in volumes that are opened as they are needed. Without scripts it says what to do instead. */
export function SearchPage({ volumes }: { volumes: readonly SearchVolume[] }) {
  return (
    <main
      id="main"
      className="mx-auto w-leaf py-10.5"
      data-search
      data-volumes={volumes.map(({ folder, lang }) => `${folder}:${lang}`).join(' ')}
    >
      <h1 className="text-2xl">Search</h1>
      <search>
        <form action={searchHref()} className="mt-7 mb-2 flex flex-wrap items-end gap-2" data-form hidden>
          <label htmlFor="words" className="basis-full label">
            Words in any source
          </label>
          <input
            id="words"
            type="search"
            name="q"
            autoComplete="off"
            spellCheck="false"
            className="min-h-11 flex-[1_1_14rem] rounded-[2px] border border-edge bg-leaf px-3"
          />
          <button type="submit" className="button">
            Search
          </button>
        </form>
      </search>
      <p role="status" className="label text-quiet" data-status />
      <ol data-results />
      <div data-older />
      <p data-fallback>
        Search needs JavaScript. Without it, open a story from <a href={shelfHref()}>the list of stories</a>{' '}
        and search in the page with your browser.
      </p>
      <Script name="search" />
    </main>
  )
}
