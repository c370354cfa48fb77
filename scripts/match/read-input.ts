import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { EngineSource } from '../../lib/types.ts'
import { inputSchema } from './schema.ts'

const textFile = /\.(txt|md|markdown|text)$/i

/** Sources from files, folders, or standard input for `-`. Throws an error with a message for the user. */
export function readInput(names: readonly string[], readStdin: () => Uint8Array): EngineSource[] {
  const sources = names.flatMap((name) =>
    name === '-' ? parse(decode(readStdin(), 'standard input'), 'stdin', 'standard input') : readPath(name),
  )
  const seen = new Set<string>()
  for (const { id } of sources) {
    if (seen.has(id)) throw new Error(`Two sources are named “${id}”. Ids must be unique.`)
    seen.add(id)
  }
  if (sources.length === 0) throw new Error('There is no text to read.')
  return sources
}

function readPath(name: string): EngineSource[] {
  let folder: boolean
  try {
    folder = statSync(name).isDirectory()
  } catch {
    throw new Error(`${name}: there is no such file or folder.`)
  }
  if (!folder) return readFile(name)
  const files = readdirSync(name)
    .filter((file) => textFile.test(file))
    .sort()
  if (files.length === 0) throw new Error(`${name}: the folder holds no .txt or .md file.`)
  return files.flatMap((file) => readFile(join(name, file)))
}

function readFile(name: string): EngineSource[] {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(name)
  } catch {
    throw new Error(`${name}: the file cannot be read.`)
  }
  const text = decode(bytes, name)
  if (extname(name).toLowerCase() === '.json') return parse(text, name, name)
  return [{ id: basename(name, extname(name)), text }]
}

/** Text that begins with a brace is read as JSON with sources; any other is one source. */
function parse(text: string, id: string, name: string): EngineSource[] {
  if (!text.trimStart().startsWith('{')) return [{ id, text }]
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`${name}: not valid JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
  const parsed = inputSchema.safeParse(json)
  if (parsed.success) return parsed.data.sources
  const [issue] = parsed.error.issues
  throw new Error(`${name}: ${issue!.path.join('.') || 'the document'}: ${issue!.message}.`)
}

/** The byte order mark stays: offsets are into the text as given. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error(`${name}: the text is not UTF-8.`)
  }
}
