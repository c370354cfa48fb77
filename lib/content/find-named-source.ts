import type { Source } from '../types.ts'

/** An address segment that a source had in an earlier build, and the source's id. */
export type FormerSlug = { slug: string; id: string }

/** The source that a name in `story.md` means: by its file, its id, or a file name that it had before. */
export function findNamedSource(
  name: string,
  sources: readonly Source[],
  former: readonly FormerSlug[],
): { source: Source; isFormer: boolean } | null {
  const source = sources.find(({ slug }) => slug === name) ?? sources.find(({ id }) => id === name)
  if (source) return { source, isFormer: false }
  const ids = new Set(former.filter(({ slug }) => slug === name).map(({ id }) => id))
  const renamed = sources.filter(({ id }) => ids.has(id))
  return renamed.length === 1 ? { source: renamed[0]!, isFormer: true } : null
}
