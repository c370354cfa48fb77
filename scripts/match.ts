import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyzeWithLinks } from '../lib/engine/analyze.ts'
import { toCsv, toTable } from './match/print.ts'
import { readInput } from './match/read-input.ts'
import { toOutput } from './match/to-output.ts'

const usage = 'npm run --silent match -- [files or folder | -] [--format json|table|csv]'
const help = `${usage}

Finds what texts share: quotations and their speakers, quotes and passages that more than one carries, and origins.
Each .txt or .md file is a source; - or nothing reads standard input, a text or {"sources": [{"id", "text", "lang"?}]}.

  json   all of it; "pairs" lists each pair of places that carry the same words, once (docs/engine.md)
  table  quotes × sources
  csv    a line for each place of a quote
`

/** `npm run match`: what texts share, on standard output (docs/engine.md). Exit status 1 and a message otherwise. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    print(help)
    return
  }
  const { format } = values
  if (format !== 'json' && format !== 'table' && format !== 'csv')
    throw new Error(`There is no format “${format}”; there are json, table and csv.\n${usage}`)
  const names = positionals.length > 0 ? positionals : ['-']
  const sources = readInput(names, () => readFileSync(0))
  const { analysis, links } = analyzeWithLinks(sources)
  const output = toOutput(sources, analysis, links)
  if (format === 'json') print(`${JSON.stringify(output, null, 1)}\n`)
  else print(format === 'table' ? toTable(sources, output) : toCsv(output))
}

/** Whoever reads may have enough before the end (`| head`). */
function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(text)
}

try {
  main()
} catch (error) {
  process.stderr.write(`match: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
