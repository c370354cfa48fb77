import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumFlags, findBrowser } from '../../e2e/build/find-browser.ts'
import { scriptArguments, siteSettings } from '../../e2e/build/script-process.ts'
import { listen } from '../publish/listen-at.ts'
import { createFolderServer } from '../publish/serve-folder.ts'
import { makeLargeStory } from './make-large-story.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const content = join(root, '.synoptic/bench/content')
const out = join(root, '.synoptic/bench/site')

const stories = [
  { slug: 'five', sources: 5, words: 900 },
  { slug: 'twenty', sources: 20, words: 2000 },
]

/** Each page is opened and scrolled so often; machines do other things besides. */
const rounds = 3

/** What a scroll is: frames, and pixels from one to the next. */
const frames = 240
const pixels = 20

/**
 * The built reader in Chromium, with five sources of 900 words and twenty of 2,000, six columns wide: load, scroll and
 * focus. *Clock* is what somebody at this machine would wait, other work on it included; *thread* is processor time of
 * the page's main thread alone. Of several rounds the quickest is printed, and the median.
 */
export async function run(): Promise<void> {
  const found = await findBrowser()
  if (found === null) {
    console.log('left out: no browser')
    return
  }
  if (!buildStories()) throw new Error('The stories of the bench could not be built.')
  const server = createFolderServer(out, '')
  const port = await listen(server, { host: '127.0.0.1', port: 4900 })
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(found.kind === 'system' ? { executablePath: found.path } : {}),
  })
  try {
    for (const { slug, sources, words } of stories) {
      const html = readFileSync(join(out, slug, 'index.html'))
      console.log(
        `${sources} sources of ${words} words: ${(html.length / 1000).toFixed(0)} kB of HTML, ${(gzipSync(html).length / 1000).toFixed(0)} kB compressed`,
      )
      await measureStory(browser, `http://127.0.0.1:${port}/${slug}/`)
    }
  } finally {
    await browser.close()
    server.close()
  }
}

function buildStories(): boolean {
  rmSync(content, { recursive: true, force: true })
  for (const { slug, sources, words } of stories)
    for (const { path, text } of makeLargeStory(slug, sources, words)) {
      mkdirSync(dirname(join(content, path)), { recursive: true })
      writeFileSync(join(content, path), text)
    }
  const { status } = spawnSync(process.execPath, scriptArguments('scripts/build.ts'), {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: siteSettings({ content, out, basePath: '' }),
  })
  return status === 0
}

/** Milliseconds; a line of the printed table for each key. */
type Measures = Record<string, number>

async function measureStory(browser: Browser, address: string): Promise<void> {
  const measured: Measures[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage({ viewport: { width: 2560, height: 1200 } })
    const measures: Measures = await measureLoad(page, address)
    for (const { name, mode, lines, move } of scrolls) {
      await page.locator('select[data-action="mode"]').selectOption(mode)
      const pressed = await page.locator('[data-action="lines"]').getAttribute('aria-pressed')
      if ((pressed === 'true') !== lines) await page.locator('[data-action="lines"]').click()
      const { clock, thread } = await measureScroll(page, move)
      measures[`${name}: longest frame, clock`] = clock
      measures[`${name}: longest task, thread`] = thread
    }
    Object.assign(measures, await measureFocus(page))
    measured.push(measures)
    await page.close()
  }
  for (const name of Object.keys(measured[0] ?? {})) {
    const values = measured.map((measures) => measures[name]!).sort((a, b) => a - b)
    const middle = values[Math.floor(values.length / 2)]!
    console.log(
      `  ${name.padEnd(58)} ${values[0]!.toFixed(0).padStart(5)} ms  (median ${middle.toFixed(0)} ms)`,
    )
  }
}

const scrolls = [
  { name: 'a column carries five, quotes', mode: 'quotes', lines: false, move: 'column' },
  { name: 'a column carries five, passages and lines', mode: 'passages', lines: true, move: 'column' },
  { name: 'the page, down to the overview', mode: 'quotes', lines: false, move: 'page' },
] as const

/** From asking for the page to its load event, and the longest task until it is still. */
async function measureLoad(page: Page, address: string): Promise<Measures> {
  const tasks = await traceTasks(page, async () => {
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForSelector('[data-ready]')
    await settle(page)
  })
  const times = await page.evaluate(() => {
    const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    return { load: entry.loadEventEnd, paint: paint?.startTime ?? 0 }
  })
  return {
    'load: first words on screen, clock': times.paint,
    'load: everything, clock': times.load,
    'load: all tasks, thread': tasks.reduce((sum, task) => sum + task, 0),
    'load: longest task, thread': Math.max(...tasks),
  }
}

/** A scroll by script, a step in each frame, as a wheel that is never still. */
async function measureScroll(
  page: Page,
  move: 'column' | 'page',
): Promise<{ clock: number; thread: number }> {
  let clock = 0
  const tasks = await traceTasks(page, async () => {
    clock = await page.evaluate(
      async ([what, count, step]) => {
        const column = document.querySelector('[data-columns] > [data-source]:not([hidden]) [data-text]')!
        const moved = what === 'page' ? document.documentElement : column
        moved.scrollTop = 0
        let longest = 0
        let before = 0
        for (let frame = 0; frame < count; frame++) {
          const now = await new Promise<number>(requestAnimationFrame)
          // The first frames draw what the jump to the top has brought into view.
          if (frame > 5) longest = Math.max(longest, now - before)
          before = now
          moved.scrollTop += step
        }
        return longest
      },
      [move, frames, move === 'page' ? pixels * 4 : pixels] as const,
    )
  })
  await page.evaluate(() => scrollTo(0, 0))
  return { clock, thread: Math.max(...tasks) }
}

/** Walking through forty quotes with `j`: from the key to the frame that shows it, and all that the page did for it. */
async function measureFocus(page: Page): Promise<Measures> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const clock: number[] = []
  const thread: number[] = []
  for (let i = 0; i < 40; i++) {
    const waited = page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          addEventListener(
            'keydown',
            ({ timeStamp }) => {
              // A message that is sent in a frame arrives after it is painted.
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => resolve(performance.now() - timeStamp)
              requestAnimationFrame(() => port2.postMessage(null))
            },
            { once: true, capture: true },
          ),
        ),
    )
    await settle(page)
    const before = await spent()
    await page.keyboard.press('j')
    clock.push(await waited)
    await settle(page)
    thread.push((await spent()) - before)
  }
  await session.detach()
  return { 'focus: p95, clock': p95(clock), 'focus: p95, thread': p95(thread) }
}

function p95(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0
}

const settle = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )

/** Processor time of each task of the page's main thread while something is done, in milliseconds. */
async function traceTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  type TraceEvent = {
    name: string
    ph: string
    pid: number
    tid: number
    tdur?: number
    args: { name?: string }
  }
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const threads = new Set(main.map(threadOf))
  return events
    .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
    .map(({ tdur }) => (tdur ?? 0) / 1000)
}
