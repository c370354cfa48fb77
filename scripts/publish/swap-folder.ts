import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Publishes the finished folder `next` as `out`, in two renames with nothing between them. A reader of `out` sees the
 * old site or the new one, never a part of either. The site before is deleted afterwards.
 */
export function swapFolder(next: string, out: string): void {
  recoverFolder(out)
  const old = `${out}.old`
  if (existsSync(out)) renameSync(out, old)
  renameSync(next, out)
  rmSync(old, { recursive: true, force: true })
}

/** Puts the last good site back where a swap was cut off between its two renames, and clears what a swap left. */
export function recoverFolder(out: string): void {
  const old = `${out}.old`
  if (!existsSync(old)) return
  if (existsSync(out)) rmSync(old, { recursive: true, force: true })
  else renameSync(old, out)
}

/** Moves a folder, also to another disk. What was at `to` is replaced. */
export function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true, force: true })
  }
}
