import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Story } from '../../lib/types.ts'
import { copyPictures } from '../../lib/write.ts'
import { Refusal } from '../tell-failure.ts'
import { judgeFolder, markSite } from './site-folder.ts'

/** `npm run dev` serves what is in `public/`. A build takes its pictures from its snapshot, and leaves these out. */
const pictureFolder = 'public/pictures'

/** Throws where what stands in the folder of the pictures is somebody's. */
export function claimPictures(content: string, folder: string = pictureFolder): void {
  const state = judgeFolder(folder)
  if (typeof state === 'object' && !isCopy(content, folder))
    throw new Refusal(
      `${folder} ${state.foreign}. The pictures of stories are shown from there; move it away.`,
    )
}

/** Copies the pictures of stories to where the pages of `npm run dev` find them. */
export function showPictures(
  content: string,
  stories: readonly Story[],
  folder: string = pictureFolder,
): void {
  claimPictures(content, folder)
  copyPictures(content, stories, folder)
  if (existsSync(folder)) markSite(folder)
}

/** Whether every file of a folder stands in the content as a picture too, so that nothing is lost with it. */
function isCopy(content: string, folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false
  return readdirSync(folder, { recursive: true, withFileTypes: true }).every((entry) => {
    if (entry.isDirectory()) return true
    const file = join(entry.parentPath, entry.name)
    const [story = '', ...path] = relative(folder, file).split(sep)
    const picture = statSync(join(content, story, 'images', ...path), { throwIfNoEntry: false })
    return entry.isFile() && picture?.size === statSync(file).size
  })
}
