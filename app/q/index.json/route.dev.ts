import { loadLibrary } from '@/lib/load-library.ts'
import { toAddressIndex } from '@/lib/publish/address-index.ts'
import type { FirstIndex } from '@/lib/publish/split-index.ts'

/** Every address of the site in one file, for the page that answers for one that is not there. */
export async function GET() {
  const first: FirstIndex = { beginnings: [], stories: toAddressIndex(await loadLibrary()) }
  return Response.json(first)
}
