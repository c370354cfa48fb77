import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { ledgerAttributes } from './format-ledger.ts'
import type { LedgerQuote } from './ledger.ts'
import { parseLedger } from './parse-ledger.ts'
import { resolveConflicts } from './resolve-conflicts.ts'

/** Two editors work on one story in two branches of a git repository, each builds, and git merges what they commit. */
type Sources = Record<string, string>

const base: Sources = {
  monitor: 'Nothing was said at the pier on Monday, and nobody was there to say it.',
  gazette:
    'The last boat left early.\n\n“We shall not wait for a bridge that nobody has paid for,” Ada Reed said.',
  herald:
    'Ada Reed spoke on Monday.\n\n“The river does not read contracts,” she said.\n\nThe landing was full.',
}
const paperOf = (name: string, words: readonly string[]) =>
  [`This is the report of the ${name}.`, ...words.map((one) => `“${one},” Ada Reed said.`)].join('\n\n')

let folder: string
let drawn = 0
const letters = () => `b${(drawn++ % 8) + 2}${String.fromCharCode(98 + (Math.floor(drawn / 8) % 20))}d`
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const readLedger = () => readFileSync(join(folder, 'permalinks.json'), 'utf8')

/** Builds the story as it is on disk, and commits. */
function build(sources: Sources, today: string): LedgerQuote[] {
  const text = (path: string, content: string) => ({ path, kind: 'text' as const, text: content })
  const files = [
    text('ferry/story.md', '---\ntitle: The ferry\nlang: en\n---\n'),
    ...Object.entries(sources).map(([slug, body]) =>
      text(`ferry/${slug}.md`, `---\nid: s-${slug}\ntitle: ${slug}\nlang: en\n---\n\n${body}\n`),
    ),
  ]
  try {
    files.push(text('ferry/permalinks.json', readLedger()))
  } catch {
    // The first build has none.
  }
  const { ledgers, diagnostics } = compile(files, { drawLetters: letters, today })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  for (const { path, text: content } of ledgers)
    writeFileSync(join(folder, path.replace('ferry/', '')), content)
  for (const [slug, body] of Object.entries(sources)) writeFileSync(join(folder, `${slug}.md`), `${body}\n`)
  git('add', '-A')
  git('commit', '-qm', today, '--allow-empty')
  return parseLedger(readLedger(), 'permalinks.json').ledger!.quotes
}

function merge(branch: string): boolean {
  try {
    git('merge', '-q', '--no-edit', branch)
    return true
  } catch {
    return false
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgers-'))
  git('init', '-q', '-b', 'main')
})
afterEach(() => rmSync(folder, { recursive: true }))

const ours: Sources = {
  courier: paperOf('Courier', [
    'Half of my crew learned to read from tide tables',
    'Ask the gulls who pays for the fuel',
  ]),
}
const theirs: Sources = {
  dispatch: paperOf('Dispatch', [
    'Salt eats the hinges long before the fish',
    'I have rung that bell for a bride',
  ]),
}

describe('ledgers of two branches', () => {
  it.each([
    ['each adds a source', { ...base, ...ours }, { ...base, ...theirs }],
    [
      'one adds a source, the other corrects one',
      { ...base, ...ours },
      { ...base, herald: base.herald!.replace('Monday', 'Tuesday') },
    ],
    [
      'both correct one source, in other paragraphs',
      { ...base, herald: base.herald!.replace('Monday', 'Tuesday') },
      { ...base, herald: base.herald!.replace('was full', 'was empty') },
    ],
    [
      'one withdraws a source, the other adds one',
      { gazette: base.gazette!, monitor: base.monitor! },
      { ...base, ...theirs },
    ],
  ])('%s: git merges them, and no id is lost', (_, mine, other) => {
    build(base, '2026-11-20')
    git('checkout', '-qb', 'theirs')
    const published = build(other as Sources, '2026-11-22')
    git('checkout', '-q', 'main')
    published.push(...build(mine as Sources, '2026-11-21'))
    expect(merge('theirs')).toBe(true)
    const merged = { ...(other as Sources), ...(mine as Sources) }
    if (!('herald' in mine)) delete merged.herald
    for (const slug of Object.keys(merged))
      merged[slug] = readFileSync(join(folder, `${slug}.md`), 'utf8').trim()
    const now = new Map(build(merged, '2026-11-23').map((quote) => [quote.id, quote]))
    for (const { id, words, first } of published) {
      expect(now.get(id), id).toMatchObject({ words, first })
    }
  })

  it('a conflict where the attributes are missing is settled by keeping both sides', () => {
    build(base, '2026-11-20')
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe(ledgerAttributes)
    git('rm', '-q', '.gitattributes')
    git('commit', '-qm', 'without')
    const attributes = () => rmSync(join(folder, '.gitattributes'), { force: true })
    git('checkout', '-qb', 'theirs')
    const published = build({ ...base, ...theirs }, '2026-11-22')
    attributes()
    git('commit', '-qam', 'without')
    git('checkout', '-q', 'main')
    published.push(...build({ ...base, ...ours }, '2026-11-21'))
    attributes()
    git('commit', '-qam', 'without')
    expect(merge('theirs')).toBe(false)
    expect(parseLedger(readLedger(), 'permalinks.json').diagnostics).toMatchObject([
      { rule: 'ledger-conflict' },
    ])
    const settled = parseLedger(resolveConflicts(readLedger()), 'permalinks.json')
    expect(settled.diagnostics).toEqual([])
    const ids = new Set(settled.ledger!.quotes.map(({ id }) => id))
    for (const { id } of published) expect(ids.has(id)).toBe(true)
  })
})
