import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  completeLock,
  findMissing,
  type Missing,
  type PackageLock,
  type Platform,
} from './lock/complete-lock.ts'

/**
 * `npm run lock`: gives the lock file an entry for every package that is meant for another platform. npm leaves out
 * those that the registry does not have when the lock is written, and `npm ci` then refuses the lock. npm runs this by
 * itself whenever it has changed `node_modules`.
 */
const path = fileURLToPath(new URL('../package-lock.json', import.meta.url))
// npm's own file.
const lock = JSON.parse(readFileSync(path, 'utf8')) as PackageLock

const missing = findMissing(lock)
if (missing.length > 0) {
  writeFileSync(path, `${JSON.stringify(completeLock(lock, askRegistry), null, 2)}\n`)
  console.log(`package-lock.json: added ${missing.length} packages for other platforms.`)
}

/** What the registry says of a package; `null` where it does not have this version. */
function askRegistry({ name, version }: Missing): Platform | null {
  const { status, stdout } = spawnSync(
    'npm',
    ['view', `${name}@${version}`, 'name', 'os', 'cpu', 'libc', '--json'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  )
  if (status !== 0) return null
  // The registry's answer; the name is asked for so that there is one also where no platform is told.
  const { os, cpu, libc } = JSON.parse(stdout) as Platform
  return { ...(os && { os }), ...(cpu && { cpu }), ...(libc && { libc }) }
}
