import { SourceName } from '@/components/names/source-name.tsx'
import { sourceHref } from '@/lib/publish/address.ts'
import { sourceById } from '@/lib/story/source-by-id.ts'
import type { Story } from '@/lib/types.ts'

/** The sources that do not carry a quote: an absence is a reading too. */
export function AbsentFrom({ story, ids }: { story: Story; ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => {
        const source = sourceById(story, id)
        return (
          <li key={id}>
            <a href={sourceHref(story.slug, source.slug)}>
              <SourceName story={story} id={id} />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
