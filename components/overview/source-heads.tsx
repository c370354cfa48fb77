import { SourceName } from '@/components/names/source-name.tsx'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Source, Story } from '@/lib/types.ts'

/** A column head for each source: its letter to the eye, its name to the ear. */
export function SourceHeads({ story, sources }: { story: Story; sources: readonly Source[] }) {
  return sources.map((source, i) => (
    <th key={source.id} scope="col">
      <span aria-hidden="true">{letterOf(i)}</span>
      <span className="sr-only">
        <SourceName story={story} id={source.id} />
      </span>
    </th>
  ))
}
