import { rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findContentDir } from '../lib/read-content.ts'
import { type Holder, takeLock } from './publish/build-lock.ts'
import { bundleScripts } from './publish/bundle-scripts.ts'
import { type MadeSite, makeSite } from './publish/make-site.ts'
import { releaseContent } from './publish/release-content.ts'
import { besideSite, markSite, refuseSite } from './publish/site-folder.ts'
import { writeSiteState } from './publish/site-state.ts'
import { recoverFolder, swapFolder } from './publish/swap-folder.ts'
import { during, inWords, Refusal, refuseWords } from './tell-failure.ts'

/**
 * `npm run build`: content → pages → published folder. Any error ends the build with status 1, and the site of the
 * last good build stays where it is (docs/publishing.md).
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = resolve(process.env.OUT_DIR || 'out')
const shownOut = relative(process.cwd(), out) || out
/** Where the site is put together. */
const assembled = '.synoptic/export'
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
const site = await makeSite(library, { snapshot, out, folder: assembled, scripts }, lock.lead)
if (site === null) console.log(`Nothing has changed: the site in ${shownOut} is that of this content.`)
else await publish(site)
published = true
rmSync(snapshots, { recursive: true, force: true })

/** Puts the site in its place, and keeps what the next build asks of it. */
async function publish({ program, parts, counts }: MadeSite): Promise<void> {
  await during('While publishing', () => {
    markSite(assembled)
    swapFolder(assembled, out)
  })
  published = true
  await during('The new site is published. While deleting the one before', () => recoverFolder(out))
  writeSiteState(out, program, parts)
  console.log(
    `${counts.rendered} of ${library.stories.length} stories were made anew: ${counts.pages} pages rendered, ${counts.drawn} cards drawn, ${counts.written} files written in ${shownOut}`,
  )
}

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
