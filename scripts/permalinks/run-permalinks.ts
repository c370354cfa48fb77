import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Compiled, compile } from '../../lib/compile.ts'
import type { ContentFile } from '../../lib/content/read-story.ts'
import { reportDiagnostics } from '../../lib/content/report-diagnostics.ts'
import { isReservedSlug, isSlug } from '../../lib/content/slug.ts'
import { countLetters } from '../../lib/links/draw-letters.ts'
import { formatLedger } from '../../lib/links/format-ledger.ts'
import { type Ledger, type LedgerQuote, ledgerStates } from '../../lib/links/ledger.ts'
import { parseLedger } from '../../lib/links/parse-ledger.ts'
import { renameSource, renameStory } from '../../lib/links/rename-in-ledger.ts'
import { resolveConflicts } from '../../lib/links/resolve-conflicts.ts'
import { readContent } from '../../lib/read-content.ts'
import { moveContent, writeLedgers } from '../../lib/write.ts'

const usage = `npm run permalinks                                  how many ids each story has, and in which state
npm run permalinks -- history <id>                  what became of one id
npm run permalinks -- --check [--against <commit>]  for CI: fails if a published id would be lost, or a ledger is out of date
npm run permalinks -- rename story <old> <new>      renames a story's folder; its old addresses lead on
npm run permalinks -- rename source <story>/<old> <new>
npm run permalinks -- resolve <story>               settles a git conflict in a ledger: keeps the ids of both sides

Exit status: 0 done, 1 something is wrong, 2 wrong use.`

/** What the command says instead of doing it, and its exit status. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly status: 1 | 2,
  ) {
    super(message)
  }
}

/** `dir`: the content folder. */
type Site = { dir: string; print: (line: string) => void }

/** `npm run permalinks -- …`: what is published under which id (docs/permalinks.md). Throws a `Failure`. */
export function runPermalinks(args: string[], dir: string, print: (line: string) => void): void {
  const site = { dir, print }
  const { values, positionals } = parse(args)
  const [command, ...rest] = positionals
  if (values.help) print(usage)
  else if (values.check && !command) check(site, values.against ?? 'HEAD')
  else if (!command || (command === 'status' && rest.length === 0)) printStatus(site)
  else if (command === 'history' && rest.length === 1) printHistory(site, rest[0]!)
  else if (command === 'rename' && rest[0] === 'story' && rest.length === 3)
    moveStory(site, rest[1]!, rest[2]!)
  else if (command === 'rename' && rest[0] === 'source' && rest.length === 3)
    moveSource(site, rest[1]!, rest[2]!)
  else if (command === 'resolve' && rest.length === 1) resolveLedger(site, rest[0]!)
  else throw new Failure(usage, 2)
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: 'boolean' }, against: { type: 'string' }, help: { type: 'boolean' } },
    })
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2)
  }
}

function printStatus(site: Site): void {
  const { dir, print } = site
  const stories = readLedgers(site)
  for (const [story, ledger] of stories) {
    const counts = ledgerStates.map((state) => ledger.quotes.filter((quote) => quote.state === state).length)
    const told = ledgerStates.flatMap((state, i) => (counts[i]! > 0 ? `${counts[i]} ${state}` : []))
    print(`${story}: ${ledger.quotes.length} ids${told.length > 0 ? ` (${told.join(', ')})` : ''}`)
  }
  if (stories.size === 0) print(`No story in ${dir} has been published yet.`)
  const stale = staleLedgers(site, compileNow(site))
  if (stale.length > 0)
    print(`Not yet in the ledger: changes to ${stale.join(', ')}. The next build writes them.`)
}

function printHistory(site: Site, asked: string): void {
  const { dir, print } = site
  const id = asked
    .toLowerCase()
    .replace(/^.*\/q\//, '')
    .replace(/[/#].*$/, '')
  for (const [story, ledger] of readLedgers(site)) {
    const record = ledger.quotes.find((quote) => quote.id === id)
    if (!record) continue
    printRecord(site, record, story, ledger)
    for (const line of commitsOf(site, story, id)) print(`  ${line}`)
    return
  }
  throw new Failure(`No story in ${dir} has published “${id}”.`, 1)
}

function printRecord(site: Site, record: LedgerQuote, story: string, ledger: Ledger): void {
  const { print } = site
  const isMoved = record.state === 'merged' || record.state === 'split'
  const others = record.to.join(', ')
  print(`${record.id}\n  ${record.state}${isMoved ? ` into ${others}` : ''}, in ${story}`)
  if (!isMoved && others) print(`  other places of it are now ${others}`)
  print(`  first published ${record.first}, last changed ${record.last}`)
  if (record.words) print(`  “${record.words}”${record.speaker ? ` (${record.speaker})` : ''}`)
  if (record.was) print(`  first published as “${record.was}”`)
  for (const place of ledger.places.filter(({ quote }) => quote === record.id))
    print(
      `  in ${place.source}: …${[place.before.slice(-24), place.words, place.after.slice(0, 24)].join('|')}…`.replace(
        /\n/g,
        ' ',
      ),
    )
}

/** Commits that changed the id's record, the newest first; none where the folder is not in git. */
function commitsOf(site: Site, story: string, id: string): string[] {
  const path = `${story}/permalinks.json`
  const log = git(site, ['log', '--date=short', '--format=%h %ad %s', `-G\\["${id}"`, '--', path])
  return log?.split('\n').filter((line) => line !== '') ?? []
}

/** Fails where ids of a commit are in no ledger any more, or where a build would write another ledger. */
function check(site: Site, commit: string): void {
  const { dir, print } = site
  const compiled = compileNow(site)
  const problems: string[] = []
  const report = reportDiagnostics(compiled.diagnostics)
  const wrong = compiled.diagnostics.some(({ severity }) => severity === 'error')
  if (wrong) problems.push(report)
  const now = new Set(
    [...readLedgers(site, { skipBroken: true }).values()].flatMap(({ quotes }) => quotes.map(({ id }) => id)),
  )
  const published = idsAt(site, commit)
  if (published === null) print(`Not compared with an earlier commit: ${dir} is not in git at “${commit}”.`)
  for (const [id, path] of published ?? [])
    if (!now.has(id)) problems.push(`${id} was published (${path} at ${commit}) and is in no ledger now.`)
  if (!wrong)
    for (const path of staleLedgers(site, compiled))
      problems.push(`${dir}/${path} is out of date. Build, and commit the ledger with the change.`)
  if (problems.length > 0) throw new Failure(problems.join('\n'), 1)
  print(`${now.size} ids, all kept; the ledgers are up to date.`)
}

/** Ids by ledger in the content folder of a commit; `null` where there is none. */
function idsAt(site: Site, commit: string): Map<string, string> | null {
  const tree = git(site, ['ls-tree', '-r', '--name-only', commit, '--', '.'])
  if (tree === null) return null
  const ids = new Map<string, string>()
  for (const path of tree.split('\n').filter((one) => one.endsWith('permalinks.json'))) {
    const text = git(site, ['show', `${commit}:./${path}`])
    const { ledger } = parseLedger(text ?? '', path)
    for (const { id } of ledger?.quotes ?? []) ids.set(id, path)
  }
  return ids
}

function moveStory(site: Site, from: string, to: string): void {
  const { dir } = site
  const ledger = ledgerToRename(site, from, to, `${from}/`)
  if (readContent(dir).some(({ path }) => path.startsWith(`${to}/`)))
    throw new Failure(`There is a story “${to}” already.`, 1)
  moveContent(dir, from, to)
  if (ledger)
    writeLedgers(dir, [{ path: `${to}/permalinks.json`, text: formatLedger(renameStory(ledger, to)) }])
  finishRename(site, `/${from}/`, `/${to}/`, ledger !== null)
}

function moveSource(site: Site, address: string, to: string): void {
  const { dir } = site
  const [story, from, ...more] = address.replace(/\.md$/, '').split('/')
  if (!story || !from || more.length > 0)
    throw new Failure(`Name the source as <story>/<source>.\n\n${usage}`, 2)
  const file = `${story}/${from}.md`
  const ledger = ledgerToRename(site, story, to, file)
  if (readContent(dir).some(({ path }) => path === `${story}/${to}.md`))
    throw new Failure(`There is a source “${story}/${to}” already.`, 1)
  moveContent(dir, file, `${story}/${to}.md`)
  if (ledger)
    writeLedgers(dir, [
      { path: `${story}/permalinks.json`, text: formatLedger(renameSource(ledger, from, to)) },
    ])
  finishRename(site, `/${story}/${from}/`, `/${story}/${to}/`, ledger !== null)
}

function ledgerToRename(site: Site, story: string, to: string, needed: string): Ledger | null {
  const { dir } = site
  if (!isSlug(to) || isReservedSlug(to))
    throw new Failure(
      `“${to}” cannot be an address: small letters, digits and single hyphens, and no word of the site's own.`,
      1,
    )
  if (!readContent(dir).some(({ path }) => path.startsWith(needed)))
    throw new Failure(`There is no ${dir}/${needed}.`, 1)
  return readLedgers(site).get(story) ?? null
}

function finishRename(site: Site, from: string, to: string, published: boolean): void {
  const { print } = site
  print(
    published
      ? `${from} is now ${to}; the old address leads on.`
      : `${from} is now ${to}; it was never published.`,
  )
  const { diagnostics } = compileNow(site)
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new Failure(`Still to do, where the old name is used:\n${reportDiagnostics(diagnostics)}`, 1)
}

function resolveLedger(site: Site, story: string): void {
  const { dir, print } = site
  const path = `${story}/permalinks.json`
  const text = textOf(readContent(dir), path)
  if (text === null) throw new Failure(`There is no ${dir}/${path}.`, 1)
  const { ledger, diagnostics } = parseLedger(resolveConflicts(text), path)
  if (!ledger) throw new Failure(reportDiagnostics(diagnostics), 1)
  const written = writeLedgers(dir, [{ path, text: formatLedger(ledger) }])
  print(
    written.length > 0
      ? `${dir}/${path} has the ids of both sides. Build, then commit it.`
      : `${dir}/${path} has no conflict.`,
  )
}

function readLedgers(site: Site, { skipBroken = false } = {}): Map<string, Ledger> {
  const { dir } = site
  const ledgers = new Map<string, Ledger>()
  for (const file of readContent(dir)) {
    const story = /^([^/]+)\/permalinks\.json$/.exec(file.path)?.[1]
    if (!story || file.kind !== 'text') continue
    const { ledger, diagnostics } = parseLedger(file.text, file.path)
    if (ledger) ledgers.set(story, ledger)
    else if (!skipBroken) throw new Failure(reportDiagnostics(diagnostics), 1)
  }
  return ledgers
}

/** Compiles what is there; new quotes get letters that are never published, and nothing is written. */
function compileNow(site: Site): Compiled {
  const { dir } = site
  return compile(readContent(dir), {
    drawLetters: countLetters(),
    today: new Date().toISOString().slice(0, 10),
  })
}

/** Ledgers that a build would write otherwise than they are. */
function staleLedgers(site: Site, { ledgers }: Compiled): string[] {
  const { dir } = site
  const files = readContent(dir)
  return ledgers.flatMap(({ path, text }) => (textOf(files, path) === text ? [] : path))
}

function textOf(files: readonly ContentFile[], path: string): string | null {
  const file = files.find((one) => one.path === path)
  return file?.kind === 'text' ? file.text : null
}

function git(site: Site, args: string[]): string | null {
  const { dir } = site
  try {
    return execFileSync('git', args, {
      cwd: resolve(dir),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}
