import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Diagnostic } from '../types.ts'
import { diagnose, type FilePlace, type Rule } from './messages.ts'
import { findNearest } from './nearest.ts'

/** The values of a file's front matter and where each of them stands. */
type FrontMatter<T> = {
  /** `null` where they are not as the schema has them; the diagnostics say why. */
  values: T | null
  /** Place in the file of the value at a path of keys and indices, of its nearest ancestor where it is absent. */
  placeOf: (path: readonly PropertyKey[]) => FilePlace
  diagnostics: Diagnostic[]
}

/** Faults of one kind that are told of a file; the others are counted. */
const mostTold = 20

const ruleNames = ['date', 'url', 'lang', 'id'] as const satisfies Rule[]

/** Reads the YAML between the `---` lines at the head of `text` and checks it by a schema. */
export function readFrontMatter<T>(
  file: string,
  text: string,
  schema: z.ZodObject & z.ZodType<T>,
): FrontMatter<T> {
  const nowhere = { values: null, placeOf: () => ({ line: 1, column: 1 }) }
  const known = Object.keys(schema.shape)
  const yaml = cutFrontMatter(text)
  if (yaml === 'open') return { ...nowhere, diagnostics: [diagnose('front-matter-open', file, null)] }
  if (yaml === 'missing') {
    const required = known.filter((key) => !schema.shape[key]!.safeParse(undefined).success)
    const keys = required.map((key) => `“${key}: …”`).join(' and ')
    return { ...nowhere, diagnostics: [diagnose('front-matter-missing', file, null, keys)] }
  }

  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // The parser compares every key with every other; `findRepeated` asks the same once.
    uniqueKeys: false,
  })
  const toPlace = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset)
    return { line: line + 1, column: Math.max(1, col) }
  }
  const faults = document.errors.map(({ pos, message }) => ({ at: pos[0], message }))
  for (const at of findRepeated(document)) faults.push({ at, message: 'Map keys must be unique' })
  if (faults.length > 0) {
    const diagnostics = faults
      .slice(0, mostTold)
      .map(({ at, message }) => diagnose('front-matter-syntax', file, toPlace(at), message))
    return { ...nowhere, diagnostics }
  }

  const placeOf = (path: readonly PropertyKey[]): FilePlace => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return toPlace(node.range[0])
    }
    return { line: 1, column: 1 }
  }
  const placeOfKey = (path: readonly PropertyKey[]): FilePlace => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
    const pair = isMap(parent)
      ? (parent.items.find(({ key }) => isScalar(key) && String(key.value ?? '') === path.at(-1)) ??
        parent.items.find(({ key }) => !isScalar(key)))
      : undefined
    const range = isNode(pair?.key) ? pair.key.range : null
    return range ? toPlace(range[0]) : placeOf(path)
  }

  let value: unknown
  try {
    value = document.contents === null ? {} : document.toJS()
  } catch (error) {
    // Aliases that multiply, or that refer to nothing.
    const why = error instanceof Error ? error.message : String(error)
    return { ...nowhere, diagnostics: [diagnose('front-matter-syntax', file, { line: 2, column: 1 }, why)] }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...nowhere, diagnostics: [diagnose('front-matter-shape', file, { line: 2, column: 1 })] }

  const result = schema.safeParse(value)
  const diagnostics = (result.error?.issues ?? []).flatMap((issue): Diagnostic[] => {
    if (issue.code === 'unrecognized_keys') {
      const more = issue.keys.length - mostTold
      const told = issue.keys
        .slice(0, mostTold)
        .map((key) =>
          diagnose(
            'key-unknown',
            file,
            placeOfKey([...issue.path, key]),
            key,
            findNearest(key, known),
            known.join(', '),
          ),
        )
      return more > 0 ? [...told, diagnose('keys-more', file, { line: 1, column: 1 }, more)] : told
    }
    const key = String(issue.path[0])
    const given = valueAt(value, issue.path)
    if (given === undefined || (given === null && issue.path.length === 1))
      return [diagnose('key-missing', file, placeOfKey(issue.path), key)]
    const rule = ruleNames.find((name) => name === issue.message)
    return [
      rule
        ? diagnose(rule, file, placeOf(issue.path), key, String(given))
        : diagnose('key-type', file, placeOf(issue.path), key, issue.message),
    ]
  })
  return { values: result.success ? result.data : null, placeOf, diagnostics }
}

/** Offsets of keys that their map has already. */
function findRepeated(document: Document): number[] {
  const found: number[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0)
        seen.add(key.value)
      }
    },
  })
  return found
}

/** The YAML between a first line `---` and the next such line; lines end where Markdown ends them. */
function cutFrontMatter(text: string): string | 'missing' | 'open' {
  const opening = /^\uFEFF?---[ \t]*(?:\r?\n|\r|$)/.exec(text)
  if (!opening) return 'missing'
  const rest = text.slice(opening[0].length)
  const closing = /(?<=^|[\r\n])---[ \t]*(?=[\r\n]|$)/.exec(rest)
  // YAML knows no line that a carriage return alone ends; one sign for one keeps the offsets.
  return closing ? rest.slice(0, closing.index).replace(/\r(?!\n)/g, '\n') : 'open'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return at
}
