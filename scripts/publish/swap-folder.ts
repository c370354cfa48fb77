import { cpSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../tell-failure.ts'
import {
  besideSite,
  isEarlierSite,
  judgeFolder,
  judgeSite,
  markSite,
  removeSite,
  siteMarker,
  standsInTheWay,
} from './site-folder.ts'

/**
 * Publishes the finished folder as `out`, in two renames with nothing between them. A reader of `out` sees the old site
 * or the new one, never a part of either. The site before stands beside it until `recoverFolder` deletes it. Throws
 * where `out` is not a site, and nothing was published then.
 */
export function swapFolder(finished: string, out: string): void {
  const { next, old } = besideSite(out)
  moveSite(finished, next)
  recoverFolder(out)
  const state = judgeSite(out)
  if (typeof state === 'object') {
    if (!isEarlierSite(out)) throw new Refusal(`${out} ${state.foreign}. It was not replaced.`)
    markSite(out)
  }
  if (state !== 'absent') renameSync(out, old)
  try {
    renameSync(next, out)
  } catch (error) {
    if (state !== 'absent') renameSync(old, out)
    throw error
  }
}

/** Puts the last good site back where a swap was cut off between its two renames, and clears what a swap left. */
export function recoverFolder(out: string): void {
  const { old, gone } = besideSite(out)
  removeSite(gone)
  const state = judgeFolder(old)
  if (state === 'absent') return
  if (typeof state === 'object') throw new Refusal(standsInTheWay(old, state.foreign))
  if (judgeFolder(out) === 'absent') renameSync(old, out)
  else {
    // Under another name first: half of a site that is being deleted is never put back.
    renameSync(old, gone)
    removeSite(gone)
  }
}

/** Moves a site, also to another disk; the marker goes first, so that half a copy is known for what it is. */
function moveSite(from: string, to: string): void {
  removeSite(to)
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copySite(from, to)
    removeSite(from)
  }
}

/** Copies a site whole or not at all, each file with its time, by which a deploy sees what differs. Throws with the folder that was written, and not the file that was read last. */
function copySite(from: string, to: string): void {
  try {
    mkdirSync(to)
    const names = [siteMarker, ...readdirSync(from).filter((name) => name !== siteMarker)]
    for (const name of names)
      cpSync(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true })
  } catch (error) {
    removeHalf(to)
    throw Object.assign(error as NodeJS.ErrnoException, { path: dirname(to) })
  }
}

/** Without a word where it fails: what stopped the copy is what is told. */
function removeHalf(copy: string): void {
  try {
    removeSite(copy)
  } catch {}
}
