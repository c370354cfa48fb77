import { diagnose, type messages, type Rule } from '../content/messages.ts'
import { placeOfOffset } from '../content/place-of-offset.ts'
import type { Diagnostic } from '../types.ts'
import { hashText } from './hash-text.ts'
import { indexText } from './index-text.ts'
import {
  type Ledger,
  type LedgerFile,
  type LedgerPlace,
  type LedgerQuote,
  type LedgerSection,
  type LedgerSource,
  ledgerColumns,
  ledgerFileSchema,
} from './ledger.ts'
import { locateRecords } from './locate-records.ts'
import { fromPlace } from './place-words.ts'

type ParsedLedger = { ledger: Ledger; diagnostics: [] } | { ledger: null; diagnostics: Diagnostic[] }

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/

/**
 * The ledger from the text of `permalinks.json`, or everything that is wrong with it, with its place. Records that git
 * kept from both sides of a merge are made one.
 */
export function parseLedger(text: string, file: string): ParsedLedger {
  const refuse = (...diagnostics: Diagnostic[]): ParsedLedger => ({ ledger: null, diagnostics })

  const lines = text.split('\n')
  const conflict = lines.findIndex((line) => marker.test(line))
  if (conflict >= 0) {
    const offset = lines.slice(0, conflict).join('\n').length + (conflict > 0 ? 1 : 0)
    return refuse(diagnose('ledger-conflict', file, placeOfOffset(text, offset)))
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const { offset, cause } = toSyntaxError(text, error)
    const end = text.trimEnd().length
    return refuse(
      offset >= end
        ? diagnose('ledger-truncated', file, placeOfOffset(text, Math.max(0, end - 1)))
        : diagnose('ledger-syntax', file, placeOfOffset(text, offset), cause),
    )
  }
  const records = locateRecords(text)
  const lineOf = (section: string, index: number) =>
    records.get(section)?.[index + (isSection(section) ? 1 : 0)] ?? Math.max(0, text.indexOf(`"${section}"`))

  const version = (json as { permalinks?: unknown } | null)?.permalinks
  if (typeof version === 'number' && version !== 1)
    return refuse(
      diagnose(
        'ledger-version',
        file,
        placeOfOffset(text, Math.max(0, text.indexOf('"permalinks"'))),
        version,
      ),
    )
  const checked = ledgerFileSchema.safeParse(withoutColumnNames(json))
  if (!checked.success)
    return refuse(
      ...checked.error.issues.map((issue) => {
        const [section, index, column] = issue.path
        const name = typeof section === 'string' ? section : ''
        const names: readonly string[] = isSection(name) ? ledgerColumns[name] : []
        const where =
          typeof column === 'number' ? `“${names[column]}” of this record` : name ? `“${name}”` : 'The file'
        const offset = name ? lineOf(name, typeof index === 'number' ? index : -1) : 0
        return diagnose('ledger-shape', file, placeOfOffset(text, offset), where, issue.message)
      }),
    )
  const ledger = toLedger(checked.data)
  const problems = findContradictions(ledger, checked.data, (rule, section, index, ...values) =>
    diagnose(rule, file, placeOfOffset(text, lineOf(section, index)), ...values),
  )
  return problems.length > 0 ? refuse(...problems) : { ledger, diagnostics: [] }
}

function isSection(key: string): key is LedgerSection {
  return Object.hasOwn(ledgerColumns, key)
}

/** The first row of a section names its columns; a section that lost it is left whole for the schema to refuse. */
function withoutColumnNames(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, rows]) => {
      if (!isSection(key) || !Array.isArray(rows)) return [key, rows]
      const named = JSON.stringify(rows[0]) === JSON.stringify(ledgerColumns[key])
      return [key, named ? rows.slice(1) : rows]
    }),
  )
}

function toLedger(file: LedgerFile): Ledger {
  const quotes = new Map<string, LedgerQuote>()
  for (const [id, state, first, last, to, speaker, words, was] of file.quotes) {
    const row: LedgerQuote = { id, state, first, last, to, speaker, words, was }
    const known = quotes.get(id)
    quotes.set(id, known ? mergeQuotes(known, row) : row)
  }
  const places = new Map<string, LedgerPlace>()
  for (const [quote, source, before, words, after, nth, base] of file.places)
    places.set(JSON.stringify([quote, source, before, words, after, nth]), {
      quote,
      source,
      before,
      words,
      after,
      nth,
      base,
    })
  const paragraphs = new Map<string, string[]>()
  for (const [source, paragraph] of file.texts) {
    const list = paragraphs.get(source)
    if (list) list.push(paragraph)
    else paragraphs.set(source, [paragraph])
  }
  const sources = new Map<string, LedgerSource>()
  for (const [id, slug, formerly, date, hash] of file.sources) {
    const row = { id, slug, formerly, date, hash, text: paragraphs.get(id)?.join('\n\n') ?? null }
    const known = sources.get(id)
    sources.set(id, known ? mergeSources(known, row) : row)
  }
  return {
    story: file.story,
    formerly: file.formerly,
    quotes: [...quotes.values()],
    places: [...places.values()],
    sources: [...sources.values()],
  }
}

/**
 * Two branches changed the same record: the later one, from the earlier first build. The next build looks again at what
 * is there. Words that one of them took back for good stay taken back.
 */
function mergeQuotes(a: LedgerQuote, b: LedgerQuote): LedgerQuote {
  const forgotten = [a, b].find(({ state, words }) => state === 'withdrawn' && words === '')
  if (forgotten) return forgotten
  const later = b.last > a.last || (b.last === a.last && isHere(b) && !isHere(a)) ? b : a
  return { ...later, first: [a.first, b.first].sort()[0]!, was: later.was ?? a.was ?? b.was }
}

function isHere(quote: LedgerQuote): boolean {
  return quote.state === 'live' || quote.state === 'changed'
}

/** The text is then of both branches, so no checksum can be right. */
function mergeSources(a: LedgerSource, b: LedgerSource): LedgerSource {
  const later = b.date > a.date ? b : a
  const formerly = new Set([...a.formerly, ...b.formerly, a.slug, b.slug])
  formerly.delete(later.slug)
  return { ...later, formerly: [...formerly], hash: a.hash === b.hash ? a.hash : '' }
}

/** A diagnostic at a record of the file: its section, its index there, and the words of the message. */
type TellRecord = <R extends Rule>(
  rule: R,
  section: LedgerSection,
  index: number,
  ...values: Parameters<(typeof messages)[R]['text']>
) => Diagnostic

function findContradictions(ledger: Ledger, file: LedgerFile, tell: TellRecord): Diagnostic[] {
  const found: Diagnostic[] = []
  const quotes = new Map(ledger.quotes.map((quote) => [quote.id, quote]))
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))
  const placed = new Set(file.places.map(([quote]) => quote))
  file.sources.forEach(([id, , , , hash], index) => {
    const source = sources.get(id)
    if (!source || hash === '') return
    if (source.text === null) found.push(tell('ledger-text-missing', 'sources', index, id))
    else if (source.hash === hash && hashText(source.text) !== hash)
      found.push(tell('ledger-text', 'sources', index, id))
  })
  file.texts.forEach(([id], index) => {
    if (!sources.has(id) && file.texts.findIndex(([other]) => other === id) === index)
      found.push(tell('ledger-text-unknown', 'texts', index, id))
  })
  /**
   * Git may keep a place or a record as it stood in either branch, also one that a branch took out, beside a line that
   * the other changed; the next build looks again. Words that were changed by hand have their context left.
   */
  const texts = new Map(ledger.sources.map(({ id, text }) => [id, text === null ? null : indexText(text)]))
  const standing = new Set(
    ledger.places.flatMap((place) => {
      const text = texts.get(place.source)
      return text && fromPlace(place, text) ? [place.quote, `${place.quote} ${place.source}`] : []
    }),
  )
  const rows = new Map<string, number>()
  for (const [id] of file.quotes) rows.set(id, (rows.get(id) ?? 0) + 1)
  file.places.forEach(([id, sourceId, before, , after], index) => {
    const quote = quotes.get(id)
    if (!quote) {
      found.push(tell('ledger-place-unknown', 'places', index, id))
      return
    }
    const source = sources.get(sourceId)
    if (!source || source.text === null || source.hash === '' || !isHere(quote)) return
    if (standing.has(`${id} ${sourceId}`) || rows.get(id)! > 1) return
    const isContextLeft = source.text.includes(before) && source.text.includes(after)
    if (standing.has(id) && !isContextLeft) return
    found.push(tell('ledger-place', 'places', index, id, sourceId))
  })
  file.quotes.forEach(([id, state, , , to], index) => {
    const lost = to.find((other) => !quotes.has(other))
    if (lost !== undefined) found.push(tell('ledger-leads-unknown', 'quotes', index, id, lost))
    if ((state === 'live' || state === 'changed') && !placed.has(id))
      found.push(tell('ledger-place-missing', 'quotes', index, id))
    if ((state === 'merged' || state === 'split') && to.length === 0)
      found.push(tell('ledger-leads-nowhere', 'quotes', index, id, state))
  })
  return found
}

/** Where and why `JSON.parse` gave up; engines word it differently, and some give no position. */
function toSyntaxError(text: string, error: unknown): { offset: number; cause: string } {
  const message = error instanceof Error ? error.message : String(error)
  const position = /position (\d+)/.exec(message)
  if (position) return { offset: Number(position[1]), cause: cleanCause(message) }
  if (/end of (?:JSON input|data)|unterminated/i.test(message)) return { offset: text.length, cause: message }
  return { offset: offsetOfBrokenLine(text), cause: cleanCause(message) }
}

function cleanCause(message: string): string {
  return message.replace(/ in JSON at position.*$/s, '').replace(/, ".*$/s, '')
}

function offsetOfBrokenLine(text: string): number {
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.startsWith(',')) {
      try {
        JSON.parse(line.slice(1))
      } catch {
        return offset
      }
    }
    offset += line.length + 1
  }
  return 0
}
