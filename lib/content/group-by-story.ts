import { compareStrings } from '../compare-strings.ts'
import type { Diagnostic } from '../types.ts'
import { diagnose } from './messages.ts'
import type { ContentFile } from './read-story.ts'

/** A story's folder. */
export type StoryFiles = { slug: string; files: ContentFile[] }

/** Files by the folder they lie in, in the order of their paths; an article that lies beside the folders is told. */
export function groupByStory(files: readonly ContentFile[]): {
  stories: StoryFiles[]
  diagnostics: Diagnostic[]
} {
  const groups = new Map<string, ContentFile[]>()
  const diagnostics: Diagnostic[] = []
  for (const file of [...files].sort((a, b) => compareStrings(a.path, b.path))) {
    const slash = file.path.indexOf('/')
    if (slash < 0) {
      if (file.kind === 'unreadable') diagnostics.push(diagnose('unreadable', file.path, null, file.why))
      else if (/\.md$/.test(file.path) && file.path.toLowerCase() !== 'readme.md')
        diagnostics.push(diagnose('not-read', file.path, null, 'an article lies in the folder of its story'))
      continue
    }
    const slug = file.path.slice(0, slash)
    const group = groups.get(slug)
    if (group) group.push(file)
    else groups.set(slug, [file])
  }
  diagnostics.push(...findTwins(files.map(({ path }) => path)))
  return { stories: [...groups].map(([slug, group]) => ({ slug, files: group })), diagnostics }
}

/** Folders, and files that are not articles, whose names some computers take for one. */
function findTwins(paths: readonly string[]): Diagnostic[] {
  const seen = new Map<string, string>()
  const names = new Set(
    paths.flatMap((path) => {
      const parts = path.split('/')
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    }),
  )
  return [...names].sort(compareStrings).flatMap((path) => {
    const level = path.normalize('NFC').toLowerCase()
    const other = seen.get(level)
    seen.set(level, other ?? path)
    return other !== undefined && !path.endsWith('.md') ? [diagnose('name-twice', path, null, other)] : []
  })
}

/** The text of one file, `null` where there is none. */
export function textOfFile(files: readonly ContentFile[], path: string): string | null {
  const file = files.find((one) => one.path === path)
  return file?.kind === 'text' ? file.text : null
}
