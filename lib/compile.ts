import { diagnose } from './content/messages.ts'
import { placeInMarkdown } from './content/place-in-markdown.ts'
import { type ContentFile, readStory } from './content/read-story.ts'
import type { Analysis, Diagnostic, Library, Story } from './types.ts'

/** What a compile needs from outside: nothing else can change its result. */
export type CompileOptions = {
  /** Four letters for a new quote id. */
  drawLetters: () => string
  /** ISO date of the build. */
  today: string
  /** Quote ids that other stories have, in small letters. */
  taken?: ReadonlySet<string>
}

/** One story, `null` where a diagnostic is an error, and the text of its ledger to be written. */
export type CompiledStory = { story: Story | null; ledger: string | null; diagnostics: Diagnostic[] }

export type Compiled = {
  library: Library
  /** Files to write, by path in the content folder. */
  ledgers: { path: string; text: string }[]
  diagnostics: Diagnostic[]
}

/** Compiles one story of a folder, or gives what an earlier compile of the same files gave. */
export type StoryCompiler = (
  slug: string,
  files: readonly ContentFile[],
  compile: () => CompiledStory,
) => CompiledStory

/** Compiles a whole content folder. */
export function compile(files: readonly ContentFile[], options: CompileOptions): Compiled {
  return compileStories(files, options, (_slug, _files, compile) => compile())
}

/** Compiles a content folder story by story: each depends on its own files alone, and on the ids that are taken. */
export function compileStories(
  files: readonly ContentFile[],
  options: CompileOptions,
  compileOne: StoryCompiler,
): Compiled {
  const compiled = groupByStory(files).map(({ slug, files }) => ({
    slug,
    ...compileOne(slug, files, () => compileStory(slug, files, options)),
  }))
  return gatherStories(compiled)
}

/** Compiles one story from the files of its folder. */
export function compileStory(
  slug: string,
  files: readonly ContentFile[],
  _options: CompileOptions,
): CompiledStory {
  const { story, diagnostics } = readStory(slug, files)
  if (!story || diagnostics.some(({ severity }) => severity === 'error'))
    return { story: null, ledger: null, diagnostics }
  const { decisions: _, ...content } = story
  const analysis: Analysis = {
    quotations: [],
    quotes: [],
    passages: [],
    origins: [],
    overlaps: [],
    nearMisses: [],
    problems: [],
  }
  return {
    story: { ...content, ...analysis, gone: [], moved: [] },
    ledger: null,
    diagnostics: [...diagnostics, ...tellProblems(analysis, story.sources, files)],
  }
}

/** The library of stories compiled one by one, with what can only be seen across them. */
export function gatherStories(compiled: readonly ({ slug: string } & CompiledStory)[]): Compiled {
  const diagnostics = compiled.flatMap((one) => one.diagnostics)
  const seen = new Map<string, string>()
  for (const source of compiled.flatMap(({ story }) => story?.sources ?? [])) {
    const other = seen.get(source.id)
    if (other) diagnostics.push(diagnose('id-duplicate', source.file, null, source.id, other))
    seen.set(source.id, source.file)
  }
  const stories = compiled.flatMap(({ story }) => story ?? [])
  return {
    library: {
      stories: stories.sort(
        (a, b) => compareStrings(b.date ?? '', a.date ?? '') || compareStrings(a.slug, b.slug),
      ),
    },
    ledgers: compiled.flatMap(({ slug, ledger }) =>
      ledger === null ? [] : [{ path: `${slug}/permalinks.json`, text: ledger }],
    ),
    diagnostics: diagnostics.sort(
      (a, b) => compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column,
    ),
  }
}

/** Files by the folder they lie in, in the order of their paths. */
export function groupByStory(files: readonly ContentFile[]): { slug: string; files: ContentFile[] }[] {
  const groups = new Map<string, ContentFile[]>()
  for (const file of [...files].sort((a, b) => compareStrings(a.path, b.path))) {
    const slug = file.path.slice(0, file.path.indexOf('/'))
    const group = groups.get(slug)
    if (group) group.push(file)
    else groups.set(slug, [file])
  }
  return [...groups].map(([slug, files]) => ({ slug, files }))
}

function tellProblems(
  analysis: Analysis,
  sources: readonly Story['sources'][number][],
  files: readonly ContentFile[],
): Diagnostic[] {
  return analysis.problems.flatMap(({ source: id, at, rule, message }) => {
    const source = sources.find((one) => one.id === id)
    const file = files.find(({ path }) => path === source?.file)
    if (!source || file?.kind !== 'text') return []
    const place = placeInMarkdown(file.text, source.text, at.start)
    return [{ file: source.file, ...place, rule, severity: 'warning' as const, message }]
  })
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
