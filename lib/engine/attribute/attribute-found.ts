import type { EngineSource, Quotation } from '../../types.ts'
import { attributePlaces } from './attribute-place.ts'

/** The same found places, each with the speaker, cue and via that its sentence gives. */
export function attributeFound(
  sources: readonly EngineSource[],
  quotations: readonly Quotation[],
  found: readonly Quotation[],
): Quotation[] {
  return sources.flatMap((source) => {
    const mine = found.filter((q) => q.source === source.id)
    if (mine.length === 0) return []
    const given = attributePlaces(
      source,
      mine,
      quotations.filter((q) => q.source === source.id),
    )
    return mine.map((q, at) => ({ ...q, ...given[at]! }))
  })
}
