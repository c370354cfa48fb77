import { SourceNames } from '@/components/names/source-name.tsx'
import { listInWords } from '@/lib/story/list-in-words.ts'
import { otherSpeakers } from '@/lib/story/other-speakers.ts'
import type { Quote, Story } from '@/lib/types.ts'

/** Who said it: the name that most sources give, then what the others say, flagged where it is another person. */
export function SpeakerLine({ story, quote }: { story: Story; quote: Quote }) {
  const { speaker, speakersDiffer } = quote
  const others = otherSpeakers(quote)
  const via = [...new Set(quote.sayings.flatMap((saying) => saying.via ?? []))]
  return (
    <div>
      <p>
        {speaker ? (
          <>
            <span aria-hidden="true">— </span>
            <bdi>
              <b>{speaker.name}</b>
            </bdi>
            {speaker.role && speaker.role !== speaker.name && (
              <span className="text-quiet">
                , <bdi>{speaker.role}</bdi>
              </span>
            )}
          </>
        ) : (
          <span className="text-quiet">No source names the speaker.</span>
        )}
      </p>
      {speaker && others.length > 0 && (
        <ul className={speakersDiffer ? 'mt-1 label font-semibold text-rubric' : 'mt-1 label text-quiet'}>
          {others.map(({ name, differs, sources }) => (
            <li key={name ?? ''}>
              {differs && 'Speaker differs: '}
              <bdi>{name ?? 'no speaker'}</bdi>
              {' in '}
              <SourceNames story={story} ids={sources} />
            </li>
          ))}
        </ul>
      )}
      {via.length > 0 && <p className="label text-quiet">Via {listInWords(via)}</p>}
    </div>
  )
}
