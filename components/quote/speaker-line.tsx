import { SourceNames } from '@/components/names/source-name.tsx'
import { sameSpeaker } from '@/lib/engine/changes/describe-given.ts'
import { listInWords } from '@/lib/story/list-in-words.ts'
import { mainSpeaker, type Saying, sayingsOf, speakersDiffer } from '@/lib/story/sayings-of.ts'
import type { Quote, Story } from '@/lib/types.ts'

/** Who said it: the name that most sources give, then what the others say, flagged where it is another person. */
export function SpeakerLine({ story, quote }: { story: Story; quote: Quote }) {
  const sayings = sayingsOf(story, quote)
  const main = mainSpeaker(sayings)
  const others = groupByName(
    sayings.filter(({ speaker }) => !(main && speaker && sameSpeaker(main.name, speaker.name))),
  )
  const differ = speakersDiffer(quote)
  const via = [...new Set(sayings.flatMap((s) => (s.via ? [s.via] : [])))]
  return (
    <div className="said-by">
      <p>
        {main ? (
          <>
            <span aria-hidden="true">— </span>
            <bdi>
              <b>{main.name}</b>
            </bdi>
            {main.role && main.role !== main.name && (
              <span className="quiet">
                , <bdi>{main.role}</bdi>
              </span>
            )}
          </>
        ) : (
          <span className="quiet">No source names the speaker.</span>
        )}
      </p>
      {main && others.length > 0 && (
        <ul className={differ ? 'label speaker-others grave' : 'label speaker-others quiet'}>
          {others.map(({ name, sources }) => (
            <li key={name ?? ''}>
              {differ && name !== null && 'Speaker differs: '}
              <bdi>{name ?? 'no speaker'}</bdi>
              {' in '}
              <SourceNames story={story} ids={sources} />
            </li>
          ))}
        </ul>
      )}
      {via.length > 0 && <p className="label quiet">Via {listInWords(via)}</p>}
    </div>
  )
}

function groupByName(sayings: readonly Saying[]): { name: string | null; sources: string[] }[] {
  const groups = new Map<string | null, string[]>()
  for (const { speaker, source } of sayings) {
    const name = speaker?.name ?? null
    groups.set(name, [...(groups.get(name) ?? []), source.id])
  }
  return [...groups].map(([name, sources]) => ({ name, sources }))
}
