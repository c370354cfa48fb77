import { compareStrings } from './compare-strings.ts'
import { askEditor } from './content/ask-editor.ts'
import { askTranslations } from './content/ask-translations.ts'
import { checkDecisions } from './content/check-decisions.ts'
import { checkLedger } from './content/check-ledger.ts'
import { checkPermalinks } from './content/check-permalinks.ts'
import type { FormerSlug } from './content/find-named-source.ts'
import { findRepeatedIds } from './content/find-repeated-ids.ts'
import { groupByStory, type StoryFiles, textOfFile } from './content/group-by-story.ts'
import { type ContentFile, readStory } from './content/read-story.ts'
import { tellFault } from './content/tell-fault.ts'
import { tellProblems } from './content/tell-problems.ts'
import { analyze } from './engine/analyze.ts'
import { formatLedger, ledgerAttributes } from './links/format-ledger.ts'
import { keepPermalinks } from './links/keep-permalinks.ts'
import type { Ledger } from './links/ledger.ts'
import { openLedger } from './links/open-ledger.ts'
import type { Diagnostic, Library, Story } from './types.ts'

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
export type StoryCompiler = (files: StoryFiles, compileNow: () => CompiledStory) => CompiledStory

/** Compiles a content folder. A story depends on its own files alone, and on the quote ids that others have. */
export function compile(
  files: readonly ContentFile[],
  options: CompileOptions,
  compileOne: StoryCompiler = (_, compileNow) => compileNow(),
): Compiled {
  const { stories, diagnostics } = groupByStory(files)
  const published = new Map(stories.map((story) => [story, publishedIds(story)]))
  const taken = new Set([...published.values()].flat())
  const compiled = stories.map((story) => {
    const own = published.get(story) ?? []
    for (const id of own) taken.delete(id)
    const one = compileOne(story, () =>
      tellFault(
        `${story.slug}/story.md`,
        () => compileStory(story, taken, options),
        (fault) => ({ slug: story.slug, story: null, ledgers: [], diagnostics: [fault] }),
      ),
    )
    const { quotes = [], gone = [] } = one.story ?? {}
    for (const { id } of [...quotes, ...gone]) taken.add(id)
    for (const id of own) taken.add(id)
    return one
  })
  const library = { stories: compiled.flatMap(({ story }) => story ?? []).sort(latestFirst) }
  diagnostics.push(...compiled.flatMap((one) => one.diagnostics), ...findRepeatedIds(library.stories, files))
  return {
    library,
    ledgers: hasError(diagnostics) ? [] : compiled.flatMap(({ ledgers }) => ledgers),
    diagnostics: diagnostics.sort(
      (a, b) => compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column,
    ),
  }
}

/** Compiles one story. `taken` has the quote ids of all others, in small letters. */
function compileStory(
  { slug, files }: StoryFiles,
  taken: ReadonlySet<string>,
  { drawLetters, today }: CompileOptions,
): CompiledStory {
  const file = `${slug}/permalinks.json`
  const attributes = `${slug}/.gitattributes`
  const opened = openLedger(textOfFile(files, file), textOfFile(files, attributes) !== null, file)
  const read = readStory(slug, files, formerSlugs(opened.ledger))
  const diagnostics = [...read.diagnostics, ...opened.diagnostics]
  if (!read.story || hasError(diagnostics)) return { slug, story: null, ledgers: [], diagnostics }

  const { decisions, permalinks, ...content } = read.story
  const { sources } = content
  diagnostics.push(...checkLedger(slug, opened.ledger, sources, permalinks, files))
  if (hasError(diagnostics)) return { slug, story: null, ledgers: [], diagnostics }
  const decided = decisions.map(({ decision }) => decision)
  const analysis = analyze(sources, decided)
  const { ledger, ...kept } = keepPermalinks({
    story: slug,
    sources,
    analysis,
    ledger: opened.ledger,
    decisions: decided,
    permalinks: permalinks.map(({ decision }) => decision),
    taken,
    drawLetters,
    date: today,
  })
  diagnostics.push(
    ...tellProblems(analysis, sources, files),
    ...checkDecisions(`${slug}/story.md`, decisions, sources, analysis, kept.places, () => analyze(sources)),
    ...askEditor(kept.asked, sources, files),
    ...askTranslations(analysis.nearMisses, sources, files),
    ...checkPermalinks(`${slug}/story.md`, permalinks, opened.ledger, kept.quotes, taken),
  )
  if (hasError(diagnostics)) return { slug, story: null, ledgers: [], diagnostics }
  const { quotes, quotations, gone, former, moved } = kept
  const { linksBetween, ...found } = analysis
  return {
    slug,
    story: { ...content, ...found, quotes, quotations, gone, former, moved },
    ledgers: [
      { path: file, text: formatLedger(ledger) },
      { path: attributes, text: ledgerAttributes },
    ],
    diagnostics,
  }
}

/** Whether content must not be published. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** Every name that a source has had in a build, the last one too. */
function formerSlugs(ledger: Ledger | null): FormerSlug[] {
  return (ledger?.sources ?? []).flatMap(({ id, slug, formerly }) =>
    [slug, ...formerly].map((name) => ({ slug: name, id })),
  )
}

function publishedIds({ slug, files }: StoryFiles): string[] {
  const text = textOfFile(files, `${slug}/permalinks.json`)
  const ledger = text === null ? null : openLedger(text, true, '').ledger
  return ledger?.quotes.map(({ id }) => id) ?? []
}

function latestFirst(a: Story, b: Story): number {
  return compareStrings(b.date ?? '', a.date ?? '') || compareStrings(a.slug, b.slug)
}
