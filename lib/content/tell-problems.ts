import type { Analysis, Diagnostic, Source } from '../types.ts'
import { textOf } from './group-by-story.ts'
import { placeInMarkdown } from './place-in-markdown.ts'
import type { ContentFile } from './read-story.ts'

/** What the engine could not read well, at its place in the source's file. */
export function tellProblems(
  { problems }: Analysis,
  sources: readonly Source[],
  files: readonly ContentFile[],
): Diagnostic[] {
  return problems.flatMap(({ source: id, at, rule, message }) => {
    const source = sources.find((one) => one.id === id)
    const markdown = source && textOf(files, source.file)
    if (!markdown) return []
    const place = placeInMarkdown(markdown, source.text, at.start)
    return [{ file: source.file, ...place, rule, severity: 'warning' as const, message }]
  })
}
