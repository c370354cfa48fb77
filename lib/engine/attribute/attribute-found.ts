import type { EngineSource, Quotation } from '../../types.ts'
import { attributePlaces } from './attribute-place.ts'

/** The same found places, each with the speaker, cue and via that its sentence gives. */
export function attributeFound(
  sources: readonly EngineSource[],
  quotations: readonly Quotation[],
  found: readonly Quotation[],
): Quotation[] {
  const foundIn = bySource(found)
  const quotedIn = bySource(quotations)
  return sources.flatMap((source) => {
    const mine = foundIn.get(source.id)
    if (mine === undefined) return []
    const given = attributePlaces(source, mine, quotedIn.get(source.id) ?? [])
    return mine.map((q, at) => ({ ...q, ...given[at]! }))
  })
}

function bySource(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const lists = new Map<string, Quotation[]>()
  for (const quotation of quotations) {
    const list = lists.get(quotation.source)
    if (list) list.push(quotation)
    else lists.set(quotation.source, [quotation])
  }
  return lists
}
