import type { Source, Story } from '@/lib/types.ts'
import { letterOf } from './letter-of.ts'

/** What a source is called outside its own text: its outlet, else its title. */
export function nameOfSource(source: Source): string {
  return source.outlet ?? source.title
}

/** The source with this id. Throws where the story has none, which only a damaged library can cause. */
export function sourceById(story: Story, id: string): Source {
  const source = story.sources.find((s) => s.id === id)
  if (!source) throw new Error(`Story “${story.slug}” has no source “${id}”.`)
  return source
}

/** The name of a source, and the letter that stands for it where names are hidden. */
export function SourceName({ story, id }: { story: Story; id: string }) {
  const source = sourceById(story, id)
  return (
    <span className="outlet" data-letter={letterOf(story.sources.indexOf(source))}>
      <bdi className="outlet-name">{nameOfSource(source)}</bdi>
    </span>
  )
}

/** Names of sources in the order given, with commas between. */
export function SourceNames({ story, ids }: { story: Story; ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <SourceName story={story} id={id} />
    </span>
  ))
}
