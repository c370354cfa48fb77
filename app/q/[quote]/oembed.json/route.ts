import { loadLibrary } from '@/lib/load-library.ts'
import { toOembed } from '@/lib/publish/oembed.ts'
import { atLeastOne } from '../../../at-least-one.ts'
import { quoteById } from '../../../quote-by-id.ts'

type Context = { params: Promise<{ quote: string }> }

export const dynamic = 'force-static'

export async function generateStaticParams() {
  const { stories } = await loadLibrary()
  return atLeastOne(
    stories.flatMap((story) => story.quotes.map(({ id }) => ({ quote: id }))),
    { quote: '_' },
  )
}

/** The quote for embedding, by the oEmbed format. */
export async function GET(_request: Request, { params }: Context) {
  const found = quoteById(await loadLibrary(), (await params).quote)
  return found && 'quote' in found
    ? Response.json(toOembed(found.story, found.quote))
    : Response.json(null, { status: 404 })
}
