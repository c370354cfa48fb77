import { loadLibrary } from '@/lib/load-library.ts'
import { toAddressIndex } from '@/lib/publish/address-index.ts'

/** Every address of the site, for the page that answers for one that is not there. */
export async function GET() {
  return Response.json(toAddressIndex(await loadLibrary()))
}
