import type { Diagnostic } from '../types.ts'
import { diagnose, type FilePlace } from './messages.ts'
import { hasEndingOf, type PictureFormat } from './picture-format.ts'

/** Files of a story below `images/` by their path in its folder, and what each is by its bytes. */
export type PictureFiles = Map<string, PictureFormat | 'SVG' | null>

/** A place in a file that shows a picture of the story; `url` is the picture's path in its folder. */
export type PictureReference = FilePlace & { file: string; url: string }

/** Pictures that are named and cannot be shown, at each place that names them, and files that nothing names. */
export function checkPictures(
  story: string,
  files: PictureFiles,
  references: readonly PictureReference[],
): Diagnostic[] {
  const named = new Set(references.map(({ url }) => url))
  const alike = new Map([...files.keys()].map((path) => [level(path), path]))
  const wrong = references.flatMap(({ file, url, ...place }) => {
    const format = files.get(url)
    if (format === undefined)
      return [diagnose('picture-missing', file, place, url, alike.get(level(url)) ?? null)]
    if (format !== null && format !== 'SVG' && hasEndingOf(format, url)) return []
    return [diagnose('picture-kind', file, place, url, format)]
  })
  const unused = [...files.keys()].filter((path) => !named.has(path))
  return [...wrong, ...unused.map((path) => diagnose('picture-unused', `${story}/${path}`, null))]
}

/** A name as computers have it that take letters of either case and of either encoding for the same; hosts do not. */
function level(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
