import type { Analysis, Diagnostic, EngineProblem, Source } from '../types.ts'
import { textOfFile } from './group-by-story.ts'
import { diagnose } from './messages.ts'
import { placeInMarkdown } from './place-in-markdown.ts'
import type { ContentFile } from './read-story.ts'

/** Problems of one rule told one by one in a file: more say no more, and finding each one's line takes time. */
const mostTold = 50

/** What the engine could not read well, at its place in the source's file. */
export function tellProblems(
  { problems }: Analysis,
  sources: readonly Source[],
  files: readonly ContentFile[],
): Diagnostic[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const alike = new Map<string, EngineProblem[]>()
  for (const problem of problems) {
    const key = `${problem.source} ${problem.rule}`
    const list = alike.get(key)
    if (list) list.push(problem)
    else alike.set(key, [problem])
  }
  return [...alike.values()].flatMap((list) => {
    const source = byId.get(list[0]!.source)
    const markdown = source && textOfFile(files, source.file)
    if (!markdown) return []
    const { file, text } = source
    list.sort((a, b) => a.at.start - b.at.start)
    return list.slice(0, mostTold + 1).map(({ at, rule, message }, n): Diagnostic => {
      const place = placeInMarkdown(markdown, text, at.start)
      return n < mostTold
        ? { file, ...place, rule, severity: 'warning', message }
        : diagnose('problems-more', file, place, list.length - mostTold, rule)
    })
  })
}
