import { loadLibrary } from '@/lib/load-library.ts'
import { toDataJson } from '@/lib/publish/data-json.ts'

type Context = { params: Promise<{ story: string }> }

/** The story as data (docs/data.md). */
export async function GET(_request: Request, { params }: Context) {
  const { story: slug } = await params
  const story = (await loadLibrary()).stories.find((s) => s.slug === slug)
  return story ? Response.json(toDataJson(story)) : Response.json(null, { status: 404 })
}
