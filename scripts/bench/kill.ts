import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scriptArguments, siteSettings } from '../../e2e/build/script-process.ts'
import { siteMarker } from '../publish/site-folder.ts'
import { recoverFolder } from '../publish/swap-folder.ts'
import { randomNumbers } from './random-numbers.ts'

/**
 * Kills builds at moments drawn at random, the build alone or with all that it started, and looks each time whether the
 * published folder is one whole site and whether the next build succeeds. `KILLS` says how often (30).
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const work = join(root, '.synoptic/bench/kill')
const content = join(work, 'content')
const out = join(work, 'site')
const times = Number(process.env.KILLS ?? 30)
/** A build that takes longer than this, in milliseconds, hangs. */
const longest = 600_000

export async function run(): Promise<void> {
  rmSync(work, { recursive: true, force: true })
  // The first build may have to compile the pages, which the others do not.
  writeStory(-1)
  await build()
  writeStory(0)
  const start = Date.now()
  await build()
  const usual = Date.now() - start
  const draw = randomNumbers(11)
  const faults: string[] = []
  let swapped = 0
  for (let time = 1; time <= times; time++) {
    writeStory(time)
    const moment = draw() * usual
    const whole = time % 2 === 0
    const running = startBuild()
    const ended = endOf(running)
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, moment))])
    if (running.exitCode === null) process.kill(whole ? -running.pid! : running.pid!, 'SIGKILL')
    await ended
    // What the next `build` or `serve` does first.
    if (!existsSync(out)) recoverFolder(out)
    const at = `kill ${time}, after ${(moment / 1000).toFixed(1)} s, ${whole ? 'with its group' : 'alone'}`
    const found = findFaults([time, time - 1])
    if (typeof found === 'number') swapped += found === time ? 1 : 0
    else faults.push(`${at}: ${found.fault}`)
    await build().catch((error: Error) => faults.push(`${at}: the next build failed: ${error.message}`))
    const after = findFaults([time])
    if (typeof after !== 'number') faults.push(`${at}: after the next build: ${after.fault}`)
  }
  console.log(
    `${times} builds of ${(usual / 1000).toFixed(1)} s killed, ${swapped} of them after the swap: ${faults.length} faults`,
  )
  for (const fault of faults) console.log(fault)
}

/** A story whose every page carries the number of its version. */
function writeStory(version: number): void {
  const source = (id: string) =>
    `---\nid: ${id}\ntitle: ${id} of version-${version}-\noutlet: ${id}\n---\n\n“We will not pay for any of it,” said Ada Byron.\n\nRivers were high all week in the valley of ${id}.\n`
  mkdirSync(join(content, 'bill'), { recursive: true })
  writeFileSync(join(content, 'bill/story.md'), `---\ntitle: Version-${version}-\nsummary: Who pays.\n---\n`)
  for (const id of ['one', 'two']) writeFileSync(join(content, `bill/${id}.md`), source(id))
}

/** The version that a whole site shows, or what is wrong with it. */
function findFaults(versions: readonly number[]): number | { fault: string } {
  if (!existsSync(out)) return { fault: 'there is no site' }
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const marked = existsSync(join(out, siteMarker)) ? readFileSync(join(out, siteMarker), 'utf8') : ''
  const missing = ['index.html', '404.html', 'bill', 'pagefind', 'q', 'search', 'sitemap.xml'].filter(
    (name) => !existsSync(join(out, name)) || !marked.includes(`\n${name}\n`),
  )
  if (missing.length > 0) return { fault: `${missing.join(', ')} missing` }
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readFileSync(file, 'utf8'))
  const shown = new Set(
    pages.flatMap((page) => [...page.matchAll(/version-(-?\d+)-/gi)].map(([, version]) => Number(version))),
  )
  const [version] = shown
  if (version === undefined || shown.size > 1 || !versions.includes(version))
    return { fault: `pages of version ${[...shown].join(', ')} where ${versions.join(' or ')} should be` }
  const cut = pages.filter((page) => !page.endsWith('</footer>')).length
  if (cut > 0) return { fault: `${cut} pages are cut off` }
  const dead = pages
    .flatMap((page) => [...page.matchAll(/(?:href|src)="?(\/[^"#?>\s]*)/g)].map(([, path]) => path!))
    .filter((path) => !existsSync(join(out, path.endsWith('/') ? `${path}index.html` : path)))
  return dead.length === 0 ? version : { fault: `${dead[0]} is linked and not there` }
}

function startBuild(): ChildProcess {
  return spawn(process.execPath, scriptArguments('scripts/build.ts'), {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: siteSettings({ content, out, basePath: '' }),
  })
}

async function build(): Promise<void> {
  const running = startBuild()
  let told = ''
  running.stderr?.on('data', (text) => {
    told += text
  })
  const late = setTimeout(() => process.kill(-running.pid!, 'SIGKILL'), longest)
  const status = await endOf(running)
  clearTimeout(late)
  if (status !== 0) throw new Error(told.trim() || `status ${status}`)
}

function endOf(running: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => running.on('close', resolve))
}
