import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLibrary } from '../lib/load-library.ts'
import { basePath } from '../lib/publish/address.ts'
import { findContentDir } from '../lib/read-content.ts'
import { writeCards } from './cards/write-cards.ts'
import { bundleScripts } from './publish/bundle-scripts.ts'
import { indexSearch } from './publish/index-search.ts'
import { publishFolder } from './publish/publish-folder.ts'
import { releaseContent } from './publish/release-content.ts'
import { moveFolder, recoverFolder, swapFolder } from './publish/swap-folder.ts'

/**
 * `npm run build`: content → pages → published folder. Any error ends the build with status 1, and the site of the
 * last good build stays where it is (docs/publishing.md).
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = resolve(process.env.OUT_DIR ?? 'out')
const exported = '.synoptic/export'
/** Stands while Next builds; a build that was killed leaves it behind, with files of Next's that may be half written. */
const unfinished = '.synoptic/unfinished'

process.chdir(root)
recoverFolder(out)
const library = releaseContent(findContentDir())
if (library === null) fail('The content has errors.')
const scripts = await bundleScripts(root)
exportPages()
const folder = resolve(root, exported)
const { cards, drawn } = writeCards(await loadLibrary(), folder, '.synoptic/cards')
const { pages, problems } = publishFolder(folder, basePath, scripts)
if (problems.length > 0) fail(`Pages that would not work under their policy:\n${problems.join('\n')}\n`)
await indexSearch(library, folder)
moveFolder(folder, `${out}.next`)
swapFolder(`${out}.next`, out)
console.log(`${cards} cards for sharing, ${drawn} of them drawn anew`)
console.log(`${pages} pages are in ${relative(process.cwd(), out) || out}`)

function exportPages(): void {
  if (existsSync(unfinished)) {
    for (const name of existsSync('.next') ? readdirSync('.next') : [])
      if (name !== 'dev') rmSync(join('.next', name), { recursive: true })
  }
  mkdirSync('.synoptic', { recursive: true })
  writeFileSync(unfinished, '')
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, EXPORT_DIR: exported, NEXT_TELEMETRY_DISABLED: '1' },
  })
  rmSync(unfinished)
  if (status !== 0) fail('The pages could not be built.')
}

function fail(message: string): never {
  console.error(`${message} Nothing was published; the last good site is as it was.`)
  process.exit(1)
}
