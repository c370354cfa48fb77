import { checkDecisions } from './content/check-decisions.ts'
import { diagnose } from './content/messages.ts'
import { placeInMarkdown } from './content/place-in-markdown.ts'
import { type ContentFile, readStory } from './content/read-story.ts'
import { analyze } from './engine/analyze.ts'
import { formatLedger, ledgerAttributes } from './links/format-ledger.ts'
import { keepPermalinks } from './links/keep-permalinks.ts'
import { openLedger } from './links/open-ledger.ts'
import type { Analysis, Diagnostic, Library, Source, Story } from './types.ts'

/** What a compile needs from outside: nothing else can change its result. */
export type CompileOptions = {
  /** Four letters for a new quote id: `drawLetters` in a build, `countLetters` where nothing is published. */
  drawLetters: () => string
  /** ISO date of the build. */
  today: string
}

/** One story, `null` where a diagnostic is an error, and the files to write beside its sources. */
export type CompiledStory = {
  slug: string
  story: Story | null
  ledgers: { path: string; text: string }[]
  diagnostics: Diagnostic[]
}

export type Compiled = { library: Library } & Pick<CompiledStory, 'ledgers' | 'diagnostics'>

/** Compiles one story of a folder, or gives what an earlier compile of the same files gave. */
export type StoryCompiler = (files: StoryFiles, compile: () => CompiledStory) => CompiledStory

/** A story's folder. */
export type StoryFiles = { slug: string; files: ContentFile[] }

/** Compiles a content folder. A story depends on its own files alone, and on the quote ids that others have. */
export function compile(
  files: readonly ContentFile[],
  options: CompileOptions,
  compileOne: StoryCompiler = (_, compile) => compile(),
): Compiled {
  const stories = groupByStory(files)
  const taken = new Set(stories.flatMap(publishedIds))
  return gatherStories(
    tellStrays(files),
    stories.map((story) => {
      for (const id of publishedIds(story)) taken.delete(id)
      const compiled = compileOne(story, () => compileStory(story, taken, options))
      for (const { id } of [...(compiled.story?.quotes ?? []), ...(compiled.story?.gone ?? [])]) taken.add(id)
      for (const id of publishedIds(story)) taken.add(id)
      return compiled
    }),
  )
}

/** Compiles one story. `taken` has the quote ids of all others, in small letters. */
export function compileStory(
  { slug, files }: StoryFiles,
  taken: ReadonlySet<string>,
  { drawLetters, today }: CompileOptions,
): CompiledStory {
  const file = `${slug}/permalinks.json`
  const read = readStory(slug, files)
  const opened = openLedger(textOf(files, file), textOf(files, `${slug}/.gitattributes`) !== null, file)
  const diagnostics = [...read.diagnostics, ...opened.diagnostics]
  if (!read.story || hasError(diagnostics)) return { slug, story: null, ledgers: [], diagnostics }

  const { decisions, permalinks, ...content } = read.story
  const { sources } = content
  const analysis = analyze(
    sources,
    decisions.map(({ decision }) => decision),
  )
  const { ledger, ...kept } = keepPermalinks({
    story: slug,
    folder: slug,
    sources,
    analysis,
    ledger: opened.ledger,
    decisions: permalinks,
    hidden: decisions.flatMap(({ decision }) => (decision.kind === 'hide' ? [decision.place] : [])),
    taken,
    drawLetters,
    date: today,
  })
  diagnostics.push(
    ...tellProblems(analysis, sources, files),
    ...checkDecisions(`${slug}/story.md`, decisions, sources, analysis, () => analyze(sources)),
    ...kept.diagnostics,
  )
  if (hasError(diagnostics)) return { slug, story: null, ledgers: [], diagnostics }
  const { quotes, quotations, gone, moved } = kept
  const ledgers = [
    { path: file, text: formatLedger(ledger) },
    { path: `${slug}/.gitattributes`, text: ledgerAttributes },
  ]
  return { slug, story: { ...content, ...analysis, quotes, quotations, gone, moved }, ledgers, diagnostics }
}

/** The library of stories compiled one by one, with what can only be seen across them. */
function gatherStories(strays: readonly Diagnostic[], compiled: readonly CompiledStory[]): Compiled {
  const stories = compiled.flatMap(({ story }) => story ?? [])
  const diagnostics = [
    ...strays,
    ...compiled.flatMap((one) => one.diagnostics),
    ...findRepeated(
      stories.flatMap(({ sources }) => sources.map(({ id, file }) => ({ id, file }))),
      'id-duplicate',
    ),
    ...findRepeated(
      stories.flatMap(({ slug, quotes }) =>
        quotes.map(({ id }) => ({ id, file: `${slug}/permalinks.json` })),
      ),
      'quote-id-duplicate',
    ),
  ]
  return {
    library: {
      stories: stories.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.slug, b.slug)),
    },
    ledgers: hasError(diagnostics) ? [] : compiled.flatMap(({ ledgers }) => ledgers),
    diagnostics: diagnostics.sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
    ),
  }
}

/** Whether content must not be published. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** Files by the folder they lie in, in the order of their paths; those in no folder belong to no story. */
function groupByStory(files: readonly ContentFile[]): StoryFiles[] {
  const groups = new Map<string, ContentFile[]>()
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    const slug = file.path.slice(0, Math.max(0, file.path.indexOf('/')))
    const group = groups.get(slug)
    if (group) group.push(file)
    else if (slug !== '') groups.set(slug, [file])
  }
  return [...groups].map(([slug, files]) => ({ slug, files }))
}

/** Articles that lie beside the stories' folders. */
function tellStrays(files: readonly ContentFile[]): Diagnostic[] {
  return files
    .filter(({ path }) => /^[^/]+\.md$/.test(path) && path.toLowerCase() !== 'readme.md')
    .map(({ path }) => diagnose('not-read', path, null, 'an article lies in the folder of its story'))
}

function publishedIds({ slug, files }: StoryFiles): string[] {
  const text = textOf(files, `${slug}/permalinks.json`)
  const ledger = text === null ? null : openLedger(text, true, '').ledger
  return ledger?.quotes.map(({ id }) => id) ?? []
}

function textOf(files: readonly ContentFile[], path: string): string | null {
  const file = files.find((one) => one.path === path)
  return file?.kind === 'text' ? file.text : null
}

function findRepeated(
  ids: readonly { id: string; file: string }[],
  rule: 'id-duplicate' | 'quote-id-duplicate',
): Diagnostic[] {
  const seen = new Map<string, string>()
  return ids.flatMap(({ id, file }) => {
    const other = seen.get(id)
    seen.set(id, other ?? file)
    return other && other !== file ? [diagnose(rule, file, null, id, other)] : []
  })
}

/** What the engine could not read well, at its place in the file. */
function tellProblems(
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
