import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../sites.ts'
import { findBrowser } from './find-browser.ts'
import { makeTestSites } from './make-test-sites.ts'

/** What came of some tests, and what a person should read about them. */
export type Outcome = { passed: number; failed: number; skipped: number; lines: string[] }

/** Finds a browser, builds the test sites and runs Playwright on them. */
export async function runBrowserTests(words: readonly string[]): Promise<Outcome> {
  const browser = await findBrowser()
  if (browser === null) return { passed: 0, failed: 1, skipped: 0, lines: [noBrowser] }
  const steps = process.env.E2E_BUILD === '0' ? [] : makeTestSites()
  const broken = steps.filter(({ ok }) => !ok)
  const outcome: Outcome = {
    passed: steps.length - broken.length,
    failed: broken.length,
    skipped: 0,
    lines: broken.map(({ name }) => `failed: ${name}`),
  }
  if (broken.length > 0) return outcome

  const report = join(root, '.synoptic/test/playwright.json')
  rmSync(report, { force: true })
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const { status } = spawnSync(process.execPath, [playwright, 'test', ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(browser.kind === 'system' ? { CHROMIUM: browser.path } : {}) },
  })
  const stats = readStats(report)
  if (status !== 0 && !stats?.unexpected)
    return { ...outcome, failed: outcome.failed + 1, lines: ['failed: Playwright did not run to its end'] }
  // A reporter that was asked for on the command line takes the place of the report.
  if (stats === null) return outcome
  return {
    passed: outcome.passed + stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    lines: [],
  }
}

const noBrowser = `No browser was found and Playwright could not download one, so the browser tests did not run. Do one of these:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium        (or your system’s own way)
  CHROMIUM=/path/to/chromium npm test`

type Stats = { expected: number; unexpected: number; flaky: number; skipped: number }

function readStats(report: string): Stats | null {
  try {
    // Playwright's own report, written a moment ago.
    return (JSON.parse(readFileSync(report, 'utf8')) as { stats: Stats }).stats
  } catch {
    return null
  }
}
