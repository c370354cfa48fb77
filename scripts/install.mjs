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
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(
      'The packages could not be installed; npm says why above. Where it names packages that the lock file lacks: npm install && npm run lock',
    )
    process.exit(1)
  }
}
