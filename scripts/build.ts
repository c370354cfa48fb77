import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { basePath, siteOrigin } from '../lib/publish/address.ts'
import { findContentDir } from '../lib/read-content.ts'
import { writeCards } from './cards/write-cards.ts'
import { type Holder, takeLock } from './publish/build-lock.ts'
import { bundleScripts } from './publish/bundle-scripts.ts'
import { indexSearch } from './publish/index-search.ts'
import { publishPages } from './publish/publish-pages.ts'
import { releaseContent } from './publish/release-content.ts'
import { nextFolder, renderPages } from './publish/render-pages.ts'
import { besideSite, markSite, refuseSite } from './publish/site-folder.ts'
import { recoverFolder, swapFolder } from './publish/swap-folder.ts'
import { writeData } from './publish/write-data.ts'
import { during, inWords, Refusal, refuseWords } from './tell-failure.ts'

/**
 * `npm run build`: content → pages → published folder. Any error ends the build with status 1, and the site of the
 * last good build stays where it is (docs/publishing.md).
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = resolve(process.env.OUT_DIR || 'out')
/** Where the site is put together. */
const exported = '.synoptic/export'
const snapshots = '.synoptic/build'
const snapshot = join(snapshots, `${Date.now()}-${process.pid}`)

let published = false
process.on('exit', (status) => {
  if (status !== 0 && !published) console.error('Nothing was published; the last good site is as it was.')
})

refuseWords('build')
process.chdir(root)
const content = findContentDir()
checkPlace()
const lock = await takeLock('.synoptic/build.lock', out, tellHolder)
await claimPlace()
rmSync(snapshots, { recursive: true, force: true })
recoverFolder(out)

const library = await during('While reading the content', () => releaseContent(content, snapshot))
const scripts = await during('While bundling the scripts', () => bundleScripts(root))
await during('While rendering the pages', () => renderPages(resolve(snapshot), lock.lead))
rmSync(exported, { recursive: true, force: true })
// A page can name its card only by a full address.
const { cards, drawn } =
  siteOrigin === null
    ? { cards: 0, drawn: 0 }
    : await during('While drawing the cards', () => writeCards(library, exported, '.synoptic/cards'))
const { pages, problems } = await during('While writing the pages', () => {
  const written = publishPages(nextFolder, exported, { basePath, scripts }, 'public')
  writeData(library, exported)
  const pictures = join(snapshot, 'pictures')
  if (existsSync(pictures)) renameSync(pictures, join(exported, 'pictures'))
  return written
})
if (pages === 0) throw new Refusal('Next made no pages.')
if (problems.length > 0)
  throw new Refusal(`Pages that would not work under their policy:\n${problems.join('\n')}\n`)
await during('While indexing the search', () => indexSearch(library, exported))
await during('While publishing', () => {
  markSite(exported)
  swapFolder(exported, out)
})
published = true
await during('The new site is published. While deleting the one before', () => recoverFolder(out))
rmSync(snapshots, { recursive: true, force: true })
console.log(`${cards} cards for sharing, ${drawn} of them drawn anew`)
console.log(`${pages} pages are in ${relative(process.cwd(), out) || out}`)

/** Says before any work is done why the site could not be published. */
function checkPlace(): void {
  const refused = refuseSite(out, { project: root, content })
  if (refused !== null) throw new Refusal(refused)
}

/** Locks the place of the site, which shows as well whether anything can be written there: asking for rights does not. */
async function claimPlace(): Promise<void> {
  try {
    await takeLock(besideSite(out).lock, out, tellHolder)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`OUT_DIR is ${out}, and nothing can be written in ${dirname(out)}: ${inWords(error)}`)
  }
}

function tellHolder({ pid, host, since, work }: Holder): void {
  console.log(
    `Another build is under way, to ${work} (process ${pid} on ${host}, since ${since}). This one waits for it; Ctrl+C ends the waiting.`,
  )
}
