// Installs the packages where they are missing or older than the lock file. Plain JavaScript, because it runs
// before there is anything to run TypeScript with.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const changed = (file) => statSync(root + file, { throwIfNoEntry: false })?.mtimeMs ?? 0

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Synoptic needs Node 20.9 or newer; this is ${process.versions.node}. See https://nodejs.org`)
  process.exit(1)
}
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.log('Installing packages …')
  const run = (command, stdio) =>
    spawnSync('npm', [...command, '--no-audit', '--no-fund'], {
      cwd: root,
      stdio,
      shell: process.platform === 'win32',
    }).status
  // `npm ci` refuses a lock that was written where packages for other platforms could not be had; `npm install` takes
  // the same versions from it.
  const status = run(['ci'], 'ignore') === 0 ? 0 : run(['install', '--no-save'], 'inherit')
  if (status !== 0) {
    console.error('The packages could not be installed; npm says why above.')
    process.exit(1)
  }
}
