import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { basePath, siteOrigin } from '../../lib/publish/address.ts'
import {
  findPageOwners,
  type PageOwners,
  partOfFile,
  searchPart,
  sharedPart,
} from '../../lib/publish/page-owners.ts'
import type { SiteAssets } from '../../lib/publish/publish-page.ts'
import { recordsOfVolume, type SearchVolume, toSearchVolumes } from '../../lib/publish/search-volumes.ts'
import { writeRun } from '../../lib/snapshot.ts'
import { countInWords } from '../../lib/story/list-in-words.ts'
import type { Library, Story } from '../../lib/types.ts'
import { writeCards } from '../cards/write-cards.ts'
import { during, Refusal } from '../tell-failure.ts'
import { nextFolder } from './compiled-pages.ts'
import { cardFolders, hashFolders, siteFolders } from './hash-folders.ts'
import { closeIndex, indexSearch } from './index-search.ts'
import { tellProgress } from './progress.ts'
import { filesOf, publishAssets, publishPages } from './publish-pages.ts'
import { renderPages } from './render-pages.ts'
import { findKeptFiles, holdsOnly, readSiteState } from './site-state.ts'
import { takeFiles, takeSame } from './take-files.ts'
import { writeSharedData, writeStoryData } from './write-data.ts'

/** Stories that one run of Next renders: its memory grows with them, and every run takes seconds to begin. */
const storiesPerRun = 40

/** A site put together in a folder, with what `writeSiteState` keeps of it, and counts for the last lines of a build. */
export type MadeSite = {
  program: string
  parts: Map<string, { hash: string; files: string[] }>
  /** Stories that were rendered, pages of them, cards that were drawn, files that are new or other than before. */
  counts: { rendered: number; pages: number; drawn: number; written: number }
}

/**
 * Puts the site of a library together in `folder`. What the site at `out` has of the same content and program is taken
 * over from there; everything else is rendered and written. The same library gives the same bytes, whatever was built
 * before. `null` where the site at `out` is this one already.
 */
export async function makeSite(
  library: Library,
  {
    snapshot,
    out,
    folder,
    scripts,
  }: { snapshot: string; out: string; folder: string; scripts: SiteAssets['scripts'] },
  onStart: (pid: number | null) => void,
): Promise<MadeSite | null> {
  const program = hashFolders(siteFolders)
  const owners = findPageOwners(library.stories)
  const volumes = toSearchVolumes(library.stories)
  const hashes = hashParts(library, owners, volumes, join(snapshot, 'pictures'))
  const state = readSiteState(out, program)
  const kept = new Map([...hashes].map(([name, hash]) => [name, findKeptFiles(state, out, name, hash)]))
  const isKept = Object.keys(state.parts).length === hashes.size && [...kept.values()].every(Boolean)
  if (
    isKept &&
    holdsOnly(
      out,
      [...kept.values()].flatMap((files) => files ?? []),
    )
  )
    return null

  // Made anew whenever anything is.
  kept.delete(sharedPart)
  rmSync(folder, { recursive: true, force: true })
  const fresh = library.stories.filter(({ slug }) => !kept.get(slug))
  const { pages } = await during('While rendering the pages', () =>
    renderStories(library, fresh, owners, { snapshot, folder, scripts }, onStart),
  )
  const { drawn } = await during('While drawing the cards', () => drawCards(fresh, folder))
  await during('While writing the pages', () => {
    for (const story of fresh) {
      writeStoryData(story, folder)
      movePictures(join(snapshot, 'pictures', story.slug), join(folder, 'pictures', story.slug))
    }
    writeSharedData(library, folder)
    publishAssets(nextFolder, folder, { basePath, scripts }, 'public')
  })
  await during('While indexing the search', async () => {
    for (const volume of volumes)
      if (!kept.get(searchPart(volume.folder)))
        await indexSearch(recordsOfVolume(volume), join(folder, 'pagefind', volume.folder))
    await closeIndex()
  })
  // Last, so that nothing is ever written to a file that the site at `out` still has.
  for (const files of kept.values()) takeFiles(out, folder, files ?? [])

  const parts = new Map([...hashes].map(([name, hash]) => [name, { hash, files: [] as string[] }]))
  for (const path of filesOf(folder)) parts.get(partOfFile(owners, path))!.files.push(path)
  const made = [...parts].flatMap(([name, { files }]) => (kept.get(name) ? [] : files))
  const written = takeSame(out, folder, made).length
  return { program, parts, counts: { rendered: fresh.length, pages, drawn, written } }
}

/** For each part of the site a hash of what it is made of. */
function hashParts(
  library: Library,
  owners: PageOwners,
  volumes: readonly SearchVolume[],
  pictures: string,
): Map<string, string> {
  const folders = new Map<string, string[]>()
  for (const [folder, slug] of owners) folders.set(slug, [...(folders.get(slug) ?? []), folder])
  const stories = library.stories.map((story): [string, string] => {
    const hash = createHash('sha256').update(JSON.stringify([story, folders.get(story.slug)]))
    const own = join(pictures, story.slug)
    if (existsSync(own))
      for (const file of filesOf(own)) hash.update(file).update(readFileSync(join(own, file)))
    return [story.slug, hash.digest('hex')]
  })
  const hashJson = (value: object) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
  return new Map([
    ...stories,
    ...volumes.map((volume): [string, string] => [
      searchPart(volume.folder),
      hashJson(recordsOfVolume(volume)),
    ]),
    [sharedPart, hashJson(stories)],
  ])
}

/** Renders and publishes the pages of some stories, and in the last run of Next those that all stories share. */
async function renderStories(
  library: Library,
  fresh: readonly Story[],
  owners: PageOwners,
  { snapshot, folder, scripts }: { snapshot: string; folder: string; scripts: SiteAssets['scripts'] },
  onStart: (pid: number | null) => void,
): Promise<{ pages: number }> {
  let pages = 0
  console.log(`Rendering ${countInWords(fresh.length, 'story', 'stories')}`)
  const progress = tellProgress(fresh.length, process.stdout)
  for (let at = 0; at === 0 || at < fresh.length; at += storiesPerRun) {
    const run = fresh.slice(at, at + storiesPerRun).map(({ slug }) => slug)
    const isLast = at + storiesPerRun >= fresh.length
    const wanted = new Set(isLast ? [...run, sharedPart] : run)
    writeRun(snapshot, { library: isLast ? library.stories.map(({ slug }) => slug) : run, rendered: run })
    await renderPages(resolve(snapshot), onStart)
    const published = publishPages(nextFolder, folder, { basePath, scripts }, (path) =>
      wanted.has(partOfFile(owners, path)),
    )
    if (published.problems.length > 0)
      throw new Refusal(`Pages that would not work under their policy:\n${published.problems.join('\n')}\n`)
    pages += published.pages
    progress.advance(Math.min(at + storiesPerRun, fresh.length))
  }
  progress.end()
  if (pages === 0) throw new Refusal('Next made no pages.')
  return { pages }
}

/** A page can name its card only by a full address. */
async function drawCards(stories: readonly Story[], folder: string): Promise<{ drawn: number }> {
  return siteOrigin === null
    ? { drawn: 0 }
    : writeCards(stories, folder, { cache: '.synoptic/cards', program: hashFolders(cardFolders, []) })
}

function movePictures(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}
