import { sameSpeaker } from '../engine/changes/describe-given.ts'
import type { Quote } from '../types.ts'
import { isTranslated } from './is-translated.ts'

/**
 * What sources say of a quote's speaker beside the name that is shown first; `name` is `null` where they name none.
 * `differs`: they name somebody else, and not only in another language.
 */
type OtherSpeaker = { name: string | null; differs: boolean; sources: string[] }

/** Sources that name another speaker than the one shown first, or none, by what they say; in the story's order. */
export function otherSpeakers(quote: Quote): OtherSpeaker[] {
  const { sayings, speaker: main } = quote
  const groups = new Map<string | null, OtherSpeaker>()
  for (const { speaker, source } of sayings) {
    if (main && speaker && sameSpeaker(main.name, speaker.name)) continue
    const name = speaker?.name ?? null
    const group = groups.get(name) ?? { name, differs: false, sources: [] }
    groups.set(name, {
      name,
      differs: group.differs || (name !== null && !isTranslated(quote, source)),
      sources: [...group.sources, source],
    })
  }
  return [...groups.values()]
}
