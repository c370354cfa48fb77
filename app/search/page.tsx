import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page.tsx'
import { loadLibrary } from '@/lib/load-library.ts'
import { toSearchVolumes } from '@/lib/publish/search-volumes.ts'

export const metadata: Metadata = { title: 'Search' }

export default async function Page() {
  const { stories } = await loadLibrary()
  return <SearchPage volumes={toSearchVolumes(stories)} />
}
