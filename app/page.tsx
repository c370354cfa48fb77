import { ShelfPage } from '@/components/shelf/shelf-page.tsx'
import { loadLibrary } from '@/lib/load-library.ts'

export default async function Page() {
  return <ShelfPage library={await loadLibrary()} />
}
