import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { Refusal } from '../tell-failure.ts'

/**
 * Which folders a build may replace or delete: empty ones, and those that it made itself. A folder that it made says so
 * in a file of its own, which names what stands in it; whatever else stands there is somebody's.
 */
export const siteMarker = '.synoptic-site'

const words = `This folder is written by “npm run build” of Synoptic, which replaces it as a whole. A file that you put here
yourself stops the next build, so that it is not lost. The build wrote:
`

/** What stands at a path; `foreign` says what is not the build's, for a sentence that begins with the path. */
type FolderState = 'absent' | 'empty' | 'site' | { foreign: string }

/** Folders and files that a build needs beside the published one, under names that nobody else gives. */
export function besideSite(out: string): { next: string; old: string; gone: string; lock: string } {
  const name = (part: string) => join(dirname(out), `.${basename(out)}.synoptic-${part}`)
  return { next: name('next'), old: name('old'), gone: name('gone'), lock: name('lock') }
}

/** What stands at the path where a site is published. */
export function judgeSite(path: string): FolderState {
  const state = judgeFolder(path)
  if (state !== 'site') return state
  const made = new Set(readFileSync(join(path, siteMarker), 'utf8').slice(words.length).split('\n'))
  const others = readdirSync(path).filter((name) => name !== siteMarker && !made.has(name) && !isDebris(name))
  return others.length === 0 ? 'site' : { foreign: `holds what no build put there: ${list(others)}` }
}

/** What stands at a path of the build's own beside it, where a site may be unfinished or half deleted. */
export function judgeFolder(path: string): FolderState {
  const file = fileAbove(path)
  if (file !== null) return { foreign: `lies below a file, ${file}` }
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 'absent'
  if (stat.isSymbolicLink()) return { foreign: 'is a link; name the folder itself' }
  if (!stat.isDirectory()) return { foreign: 'is a file' }
  const names = readdirSync(path)
  if (names.length === 0) return 'empty'
  if (names.includes(siteMarker)) return 'site'
  return { foreign: `was not made by a build: it holds ${list(names)}` }
}

/** The file that a path would lie below; `null` where all that is there of the way to it are folders. */
function fileAbove(path: string): string | null {
  const above = dirname(path)
  if (above === path) return null
  try {
    const stat = statSync(above, { throwIfNoEntry: false })
    if (stat !== undefined) return stat.isDirectory() ? null : above
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error
  }
  return fileAbove(above)
}

/** Says in a folder that the build made it, and what of it. Called again when more was written. */
export function markSite(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== siteMarker)
  writeFileSync(
    join(folder, siteMarker),
    words +
      names
        .sort()
        .map((name) => `${name}\n`)
        .join(''),
  )
}

/**
 * Deletes a folder of the build's, the marker last: a deletion that is cut off leaves a folder that may be deleted.
 * Throws where the folder is somebody's.
 */
export function removeSite(path: string): void {
  const state = judgeFolder(path)
  if (typeof state === 'object') throw new Refusal(standsInTheWay(path, state.foreign))
  if (state === 'absent') return
  for (const name of readdirSync(path))
    if (name !== siteMarker) rmSync(join(path, name), { recursive: true, force: true })
  rmSync(join(path, siteMarker), { force: true })
  rmdirSync(path)
}

/** What is somebody's at a path that a build needs, for a person. */
export function standsInTheWay(path: string, foreign: string): string {
  return `${path} ${foreign}. It stands in the way of the build; move it away.`
}

/**
 * Whether a folder without a marker is a site that this program published before it left markers: it has the files that
 * a build always wrote, and nothing beside what the stories in its list of addresses account for.
 */
export function isEarlierSite(path: string): boolean {
  const always = ['.nojekyll', '404.html', '_next', 'index.html', 'pagefind', 'q', 'search', 'sitemap.xml']
  const sometimes = ['_synoptic', 'icon.svg', 'pictures']
  try {
    const names = readdirSync(path)
    // Written by the build as data; another file of this name fails one of the tests.
    const stories = JSON.parse(readFileSync(join(path, 'q/index.json'), 'utf8')) as { slug: string }[]
    const known = new Set([...always, ...sometimes, ...stories.map(({ slug }) => slug)])
    return (
      always.every((name) => names.includes(name)) && names.every((name) => known.has(name) || isDebris(name))
    )
  } catch {
    return false
  }
}

/** Folders of the project that must never be published over or into, below its own. */
const taken = [
  ...[
    '.git',
    '.next',
    'app',
    'components',
    'content',
    'docs',
    'e2e',
    'lib',
    'node_modules',
    'public',
    'scripts',
  ],
  ...['build', 'cache', 'cards', 'export', 'sites'].map((folder) => join('.synoptic', folder)),
]

/**
 * Why a site cannot be published at a path, before any work is done: `null` where it can. `project` and `content` are
 * the folders that must not be lost or built into.
 */
export function refuseSite(
  out: string,
  { project, content }: { project: string; content: string },
): string | null {
  const place = followLinks(out)
  const [own, texts] = [followLinks(project), followLinks(content)]
  const name = 'Choose another folder with OUT_DIR.'
  if (isWithin(own, place)) return `OUT_DIR is ${out}, which holds this project: it would be deleted. ${name}`
  if (isWithin(texts, place))
    return `OUT_DIR is ${out}, which holds the content: it would be deleted. ${name}`
  if (isWithin(place, texts))
    return `OUT_DIR is ${out}, inside the content: its pages would be read as stories. ${name}`
  if (place === join(own, '.synoptic') || taken.some((folder) => isWithin(place, join(own, folder))))
    return `OUT_DIR is ${out}, inside a folder that this project needs for something else. ${name}`
  if (isMountPoint(place))
    return `OUT_DIR is ${out}, where another disk or folder is mounted. A site is put in its place by renaming, which that cannot be. Name a folder in it: OUT_DIR=${join(out, 'site')}`
  const state = judgeSite(out)
  if (typeof state === 'object' && !isEarlierSite(out))
    return `OUT_DIR is ${out}, which ${state.foreign}. Nothing was built, and nothing there is touched. Move it away or delete it yourself, or choose another folder with OUT_DIR.`
  const { next, old, gone } = besideSite(out)
  for (const path of [next, old, gone]) {
    const beside = judgeFolder(path)
    if (typeof beside === 'object') return standsInTheWay(path, beside.foreign)
  }
  return null
}

/** Whether a disk begins at a path, or a folder of elsewhere is shown there, as containers do with their volumes. */
function isMountPoint(path: string): boolean {
  if (!existsSync(path)) return false
  return statSync(path).dev !== statSync(dirname(path)).dev || listMounts().includes(path)
}

/** From `/proc/self/mountinfo` (proc(5)): the 5th field, blanks and the like as octal numbers. Elsewhere nothing is known. */
function listMounts(): string[] {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) =>
        (line.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code) =>
          String.fromCharCode(Number.parseInt(code, 8)),
        ),
      )
  } catch {
    return []
  }
}

/** The path without links, as far as it is there. */
function followLinks(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync(whole)
  } catch {
    const above = dirname(whole)
    return above === whole ? whole : join(followLinks(above), relative(above, whole))
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return (
    way === '' ||
    (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path && !/^[a-z]:/i.test(way))
  )
}

/** What systems leave in folders that were looked at. */
function isDebris(name: string): boolean {
  return ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name)
}

function list(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}
