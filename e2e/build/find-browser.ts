import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'

/** How Chromium is started for tests: nothing of its own goes over the network, and it runs in containers. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a Chromium for the tests is: Playwright's own, or the path of one that the system has. */
type Browser = { kind: 'playwright' } | { kind: 'system'; path: string }

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'Google Chrome',
  'Chromium',
]
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  'C:\\Program Files\\Google\\Chrome\\Application',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application',
]

/**
 * A Chromium that starts, dear attempts last: the one that `CHROMIUM` names; Playwright's, if it is there; Playwright's,
 * downloaded; one of the system; one installed by apt, only in CI as root. `null` where there is none.
 */
export async function findBrowser(): Promise<Browser | null> {
  const named = process.env.CHROMIUM
  if (named) return (await starts({ executablePath: named })) ? { kind: 'system', path: named } : null
  if (existsSync(chromium.executablePath()) && (await starts({}))) return { kind: 'playwright' }
  if (installFromPlaywright() && (await starts({}))) return { kind: 'playwright' }
  const found = await findSystemBrowser()
  if (found !== null) return found
  return installFromApt() ? findSystemBrowser() : null
}

async function findSystemBrowser(): Promise<Browser | null> {
  for (const path of systemBrowsers())
    if (await starts({ executablePath: path })) return { kind: 'system', path }
  return null
}

/** Paths of the Chromiums that the system has, the likeliest first. */
export function systemBrowsers(): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...places]
  const ending = process.platform === 'win32' ? '.exe' : ''
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
  return [...new Set(paths)].filter((path) => existsSync(path))
}

async function starts(options: LaunchOptions): Promise<boolean> {
  try {
    const browser = await chromium.launch({ args: chromiumFlags, timeout: 30_000, ...options })
    await browser.close()
    return true
  } catch {
    return false
  }
}

function installFromPlaywright(): boolean {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const { status } = spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 300_000,
  })
  return status === 0
}

function installFromApt(): boolean {
  if (!process.env.CI || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return (
    apt('install', '-y', '--no-install-recommends', 'chromium') ||
    (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium'))
  )
}
