import type { Quote } from '../types.ts'

/** Ids of the sources that do not carry a quote, in the order given. */
export function findAbsent(
  { members }: Pick<Quote, 'members'>,
  sources: readonly { id: string }[],
): string[] {
  const carriers = new Set(members.map(({ source }) => source))
  return sources.filter(({ id }) => !carriers.has(id)).map(({ id }) => id)
}
