import { ShelfPage } from '@/components/shelf/shelf-page.tsx'
import { loadLibrary } from '@/lib/read.ts'

export default async function Page() {
  return <ShelfPage library={await loadLibrary()} />
}
