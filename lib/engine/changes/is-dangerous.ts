import type { Change, ChangeKind } from '../../types.ts'

/** Kinds after which two wordings no longer say the same thing. */
const dangerous: ReadonlySet<ChangeKind> = new Set([
  'negation-added',
  'negation-lost',
  'denial-added',
  'denial-lost',
  'number-changed',
  'date-changed',
  'unit-changed',
  'quantifier-changed',
  'roles-swapped',
  'name-changed',
  'antonym',
  'hedge-added',
  'hedge-dropped',
  'certainty-changed',
])

/** Whether a change alters what is said. A wording with one is never verbatim. Who said it is a matter of its own: `speaker-differs`. */
export function isDangerous({ kind }: Pick<Change, 'kind'>): boolean {
  return dangerous.has(kind)
}
