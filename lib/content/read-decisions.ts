import { z } from 'zod'
import type { PermalinkDecision } from '../links/permalink-decision.ts'
import type { Decision, Diagnostic, Source, Span } from '../types.ts'
import { type FormerSlug, findNamedSource } from './find-named-source.ts'
import { diagnose, type FilePlace } from './messages.ts'
import { findNearest } from './nearest.ts'

const place = z.strictObject({
  source: z.string().min(1),
  words: z.string().trim().min(1),
  occurrence: z.int().min(1).optional(),
})
const spoken = place.extend({ name: z.string().trim().min(1) })
const shapes = { same: z.array(place), 'not-same': z.array(place), speaker: spoken, base: place, hide: place }
const kinds = Object.keys(shapes)

type GivenPlace = z.infer<typeof place>
type Path = (string | number)[]

/** A decision and where in `story.md` it stands. */
export type PlacedDecision = { decision: Decision; at: FilePlace }
/** The same of a published id. `name` is the id as it is written there. */
export type PlacedPermalinkDecision = { decision: PermalinkDecision; name: string; at: FilePlace }

/** Editors' decisions of `story.md` with the words they name found in the sources. */
export function readDecisions(
  file: string,
  given: readonly unknown[],
  placeOf: (path: readonly PropertyKey[]) => FilePlace,
  sources: readonly Source[],
  former: readonly FormerSlug[],
): { decisions: PlacedDecision[]; diagnostics: Diagnostic[] } {
  const decisions: PlacedDecision[] = []
  const diagnostics: Diagnostic[] = []

  given.forEach((item, index) => {
    const at: Path = ['quotes', index]
    const kind = typeof item === 'object' && item !== null ? Object.keys(item)[0] : undefined
    if (kind === undefined || Object.keys(item as object).length !== 1) {
      diagnostics.push(diagnose('decision-shape', file, placeOf(at), kinds.join(', ')))
      return
    }
    const value = (item as Record<string, unknown>)[kind]
    const path = [...at, kind]
    const decide = (decision: Decision): number => decisions.push({ decision, at: placeOf(path) })
    const locate = (spot: GivenPlace, spotPath: Path): (Span & { source: string })[] => {
      const result = findPlace(file, spot, spotPath, placeOf, sources, former)
      diagnostics.push(...result.diagnostics)
      return result.place ? [result.place] : []
    }
    switch (kind) {
      case 'same':
      case 'not-same': {
        const spots = parse(shapes[kind], value, path)
        const places = spots?.flatMap((spot, i) => locate(spot, [...path, i])) ?? []
        if (!spots || places.length < spots.length) return
        if (places.length < 2) diagnostics.push(diagnose('decision-places', file, placeOf(path), kind))
        else decide({ kind, places })
        return
      }
      case 'speaker': {
        const spot = parse(spoken, value, path)
        if (spot) for (const place of locate(spot, path)) decide({ kind, place, speaker: spot.name })
        return
      }
      case 'base':
      case 'hide': {
        const spot = parse(shapes[kind], value, path)
        if (spot) for (const place of locate(spot, path)) decide({ kind, place })
        return
      }
      default:
        diagnostics.push(
          diagnose('decision-key', file, placeOf(at), kind, findNearest(kind, kinds), kinds.join(', ')),
        )
    }
  })
  return { decisions, diagnostics }

  function parse<T>(shape: z.ZodType<T>, value: unknown, path: Path): T | null {
    const result = shape.safeParse(value)
    if (result.success) return result.data
    const keys = path.includes('speaker') ? '“source”, “words” and “name”' : '“source” and “words”'
    for (const issue of result.error.issues) {
      const issuePath = [...path, ...(issue.path as Path)]
      if (issue.code === 'unrecognized_keys') {
        const known = Object.keys(spoken.shape)
        for (const key of issue.keys)
          diagnostics.push(
            diagnose(
              'decision-key',
              file,
              placeOf([...issuePath, key]),
              key,
              findNearest(key, known),
              known.join(', '),
            ),
          )
      } else diagnostics.push(diagnose('decision-place', file, placeOf(issuePath), keys))
    }
    return null
  }
}

/**
 * Editors' words on published ids: `removed`, `withdrawn`, or the place where the quote stands now. Addresses are known
 * in any case, and so are the ids here.
 */
export function readPermalinkDecisions(
  file: string,
  given: Readonly<Record<string, unknown>>,
  placeOf: (path: readonly PropertyKey[]) => FilePlace,
  sources: readonly Source[],
  former: readonly FormerSlug[],
): { decisions: PlacedPermalinkDecision[]; diagnostics: Diagnostic[] } {
  const decisions: PlacedPermalinkDecision[] = []
  const diagnostics: Diagnostic[] = []
  for (const [name, value] of Object.entries(given)) {
    const path: Path = ['permalinks', name]
    const at = placeOf(path)
    const id = name.toLowerCase()
    const spot = place.safeParse(value)
    if (value === 'removed' || value === 'withdrawn')
      decisions.push({ decision: { kind: value, id }, name, at })
    else if (spot.success) {
      const { place: found, diagnostics: told } = findPlace(file, spot.data, path, placeOf, sources, former)
      diagnostics.push(...told)
      if (!found) continue
      const { source, start, end } = found
      decisions.push({ decision: { kind: 'at', id, source, span: { start, end } }, name, at })
    } else diagnostics.push(diagnose('permalink-shape', file, placeOf(path), name))
  }
  return { decisions, diagnostics }
}

function findPlace(
  file: string,
  spot: GivenPlace,
  path: Path,
  placeOf: (path: readonly PropertyKey[]) => FilePlace,
  sources: readonly Source[],
  former: readonly FormerSlug[],
): { place: (Span & { source: string }) | null; diagnostics: Diagnostic[] } {
  const miss = (diagnostic: Diagnostic) => ({ place: null, diagnostics: [diagnostic] })
  const known = findNamedSource(spot.source, sources, former)
  if (!known) {
    const nearest = findNearest(
      spot.source,
      sources.map(({ slug }) => slug),
    )
    return miss(diagnose('decision-source', file, placeOf([...path, 'source']), spot.source, nearest))
  }
  const { source, isFormer } = known
  const starts = findAll(source.text, spot.words)
  const words = placeOf([...path, 'words'])
  if (starts.length === 0) {
    const typography = levelOnce(source).includes(level(spot.words))
    return miss(diagnose('decision-words-missing', file, words, spot.source, typography))
  }
  const start =
    spot.occurrence === undefined && starts.length > 1 ? undefined : starts[(spot.occurrence ?? 1) - 1]
  if (start === undefined)
    return miss(diagnose('decision-words-many', file, words, spot.source, starts.length))
  return {
    place: { source: source.id, start, end: start + spot.words.length },
    diagnostics: isFormer
      ? [diagnose('source-renamed', file, placeOf([...path, 'source']), spot.source, source.slug, source.id)]
      : [],
  }
}

function findAll(text: string, words: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at)
  return starts
}

const levelled = new WeakMap<Source, string>()

/** A source's text levelled, once for however many decisions name words that it does not have. */
function levelOnce(source: Source): string {
  const known = levelled.get(source) ?? level(source.text)
  levelled.set(source, known)
  return known
}

/** Letters and digits alone, to tell whether words differ in typography only. */
function level(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
