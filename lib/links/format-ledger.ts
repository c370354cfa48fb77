import { compareStrings } from '../compare-strings.ts'
import { hashText } from './hash-text.ts'
import { type Ledger, type LedgerFile, type LedgerSection, ledgerColumns, ledgerSections } from './ledger.ts'

/**
 * The ledger as the text of `permalinks.json`: valid JSON, one record a line, sorted, the comma before the record, so
 * that a line can be added or taken anywhere without touching another. The same ledger gives the same text.
 */
export function formatLedger(ledger: Ledger): string {
  const file = toFile(ledger)
  const head = `{"permalinks": 1,\n"story": ${JSON.stringify(ledger.story)},\n"formerly": ${JSON.stringify([...ledger.formerly].sort())}`
  return `${head},\n${ledgerSections.map((section) => formatSection(section, file)).join(',\n')}}\n`
}

function formatSection(section: LedgerSection, file: LedgerFile): string {
  const rows: readonly unknown[] = file[section]
  const lines = [JSON.stringify(ledgerColumns[section]), ...rows.map((row) => `,${JSON.stringify(row)}`)]
  return `"${section}": [${lines.join('\n')}\n]`
}

function toFile(ledger: Ledger): LedgerFile {
  const quotes = [...ledger.quotes].sort((a, b) => compareStrings(a.id, b.id))
  const places = [...ledger.places].sort(
    (a, b) =>
      compareStrings(a.quote, b.quote) ||
      compareStrings(a.source, b.source) ||
      compareStrings(a.words, b.words) ||
      a.nth - b.nth,
  )
  const sources = [...ledger.sources].sort((a, b) => compareStrings(a.id, b.id))
  return {
    permalinks: 1,
    story: ledger.story,
    formerly: ledger.formerly,
    quotes: quotes.map((q) => [q.id, q.state, q.first, q.last, q.to, q.speaker, q.words, q.was]),
    places: places.map((p) => [p.quote, p.source, p.before, p.words, p.after, p.nth, p.base]),
    sources: sources.map((s) => [
      s.id,
      s.slug,
      [...s.formerly].sort(),
      s.date,
      s.text === null ? '' : hashText(s.text),
    ]),
    texts: sources.flatMap((s) =>
      s.text === null ? [] : s.text.split('\n\n').map((paragraph): [string, string] => [s.id, paragraph]),
    ),
  }
}

/** The line for git that lets two branches add records; it lies beside the ledger, so that a story that has it and no ledger has lost it. */
export const ledgerAttributes = 'permalinks.json merge=union\n'
