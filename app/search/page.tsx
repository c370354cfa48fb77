import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page.tsx'
import { loadLibrary } from '@/lib/load-library.ts'

export const metadata: Metadata = { title: 'Search' }

export default async function Page() {
  const { stories } = await loadLibrary()
  const languages = new Set(stories.flatMap((story) => story.sources.map((source) => source.lang)))
  return <SearchPage languages={[...languages].sort()} />
}
