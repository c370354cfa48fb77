import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { scriptArguments, siteSettings } from '../../e2e/build/script-process.ts'
import { benchData } from './data.ts'

/**
 * Builds generated collections from nothing, again with nothing changed, and after an edit of one source, and prints
 * what that takes and gives. `STORIES` says how many stories (`100,1000`). Linux alone tells the memory.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const work = join(root, '.synoptic/bench/scale')
const sizes = (process.env.STORIES ?? '100,1000').split(',').map(Number)
/** Milliseconds between two looks at the memory. */
const every = 250

type Taken = { clock: number; cpu: number; peak: number; told: string }

export async function run(): Promise<void> {
  const generator = join(benchData, 'scale/make-collection.mjs')
  if (!existsSync(generator)) return console.log(`left out: there is no ${generator}`)
  for (const stories of sizes) {
    rmSync(work, { recursive: true, force: true })
    const [content, out] = [join(work, 'content'), join(work, 'site')]
    mkdirSync(content, { recursive: true })
    spawnSync(process.execPath, [generator, join(benchData, 'data/prose.json'), content, String(stories)])
    console.log(`\n${stories} stories of 5 × 900 words`)
    tell('nothing built before', await build(content, out))
    tellFiles(out, stories)
    tell('nothing changed', await build(content, out))
    const edited = join(content, 'story-00001/source-1.md')
    writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nOne more sentence stands here now.\n`)
    tell('one source edited', await build(content, out))
  }
  rmSync(work, { recursive: true, force: true })
}

function tell(what: string, { clock, cpu, peak, told }: Taken): void {
  console.log(
    `${what.padEnd(22)} ${clock.toFixed(1)} s, ${cpu.toFixed(1)} s of processor time, ${(peak / 1e9).toFixed(2)} GB at most; ${told}`,
  )
}

/** One build with `SITE_URL`, so that cards are drawn. Throws what it said where it failed. */
async function build(content: string, out: string): Promise<Taken> {
  const begun = Date.now()
  const command = [process.execPath, ...scriptArguments('scripts/build.ts')]
  // Bash tells the processor time of a command with all that it started.
  const running = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'time', ...command], {
    cwd: root,
    env: { ...siteSettings({ content, out, basePath: '' }), SITE_URL: 'https://example.org' },
  })
  let told = ''
  let timed = ''
  running.stdout.on('data', (text) => {
    told += text
  })
  running.stderr.on('data', (text) => {
    timed += text
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryBelow(running.pid!))
  }, every)
  const status = await new Promise((resolve) => running.on('close', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(timed)
  const [, user = '0', system = '0'] = /cpu (\S+) (\S+)/.exec(timed) ?? []
  return {
    clock: (Date.now() - begun) / 1000,
    cpu: Number(user) + Number(system),
    peak,
    told: told.trim().split('\n').at(-1) ?? '',
  }
}

/** Bytes that a process and all that it started hold, what they share counted once; from `/proc` (proc(5)). */
function memoryBelow(pid: number): number {
  if (!existsSync('/proc')) return 0
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const [, , parent] = /\) (\S) (\d+)/.exec(readText(`/proc/${name}/stat`)) ?? []
    const known = parents.get(Number(parent))
    if (known) known.push(Number(name))
    else parents.set(Number(parent), [Number(name)])
  }
  const sum = (one: number): number => {
    const own = /^Pss:\s+(\d+) kB/m.exec(readText(`/proc/${one}/smaps_rollup`))?.[1] ?? '0'
    return Number(own) * 1024 + (parents.get(one) ?? []).reduce((all, child) => all + sum(child), 0)
  }
  return sum(pid)
}

/** A process may end while it is looked at. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Files and bytes by kind, and what the pages that list stories weigh. */
function tellFiles(out: string, stories: number): void {
  const kinds = new Map<string, { files: number; bytes: number }>()
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const kind = extname(entry.name) || entry.name
    const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 }
    kinds.set(kind, { files: files + 1, bytes: bytes + statSync(join(entry.parentPath, entry.name)).size })
  }
  const all = [...kinds.values()]
  const [files, bytes] = [
    all.reduce((sum, one) => sum + one.files, 0),
    all.reduce((sum, one) => sum + one.bytes, 0),
  ]
  console.log(
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 1e6 / stories).toFixed(2)} MB a story: ${[
      ...kinds,
    ]
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .slice(0, 8)
      .map(([kind, one]) => `${kind} ${one.files}, ${(one.bytes / 1e6).toFixed(1)} MB`)
      .join('; ')}`,
  )
  for (const page of ['index.html', 'search/index.html', 'q/index.json', 'sitemap.xml']) {
    const content = readFileSync(join(out, page))
    console.log(`  /${page}: ${content.length} bytes, ${gzipSync(content).length} compressed`)
  }
}
