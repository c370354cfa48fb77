import { loadLibrary } from '@/lib/load-library.ts'
import { toOembed } from '@/lib/publish/oembed.ts'
import { quoteById } from '../../../quote-by-id.ts'

type Context = { params: Promise<{ quote: string }> }

/** The quote for embedding, by the oEmbed format. */
export async function GET(_request: Request, { params }: Context) {
  const found = quoteById(await loadLibrary(), (await params).quote)
  return found && 'quote' in found
    ? Response.json(toOembed(found.story, found.quote))
    : Response.json(null, { status: 404 })
}
