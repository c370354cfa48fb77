import { letterOf } from '@/lib/story/letter-of.ts'
import { sourceById } from '@/lib/story/source-by-id.ts'
import type { Story } from '@/lib/types.ts'
import { OutletName } from './outlet-name.tsx'

/** The name of a source by its id. */
export function SourceName({ story, id }: { story: Story; id: string }) {
  const source = sourceById(story, id)
  return <OutletName source={source} letter={letterOf(story.sources.indexOf(source))} />
}

/** Names of sources in the order given; a point stands between, as titles have commas of their own. */
export function SourceNames({ story, ids }: { story: Story; ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && '\u00a0· '}
      <SourceName story={story} id={id} />
    </span>
  ))
}
