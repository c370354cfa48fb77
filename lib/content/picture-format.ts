/** Kinds of pictures that are shown. None of them can run: SVG is left out for its scripts. */
export type PictureFormat = 'PNG' | 'JPEG' | 'GIF' | 'WebP' | 'AVIF'

/** Bytes at a file's beginning that tell what picture it is. */
export const bytesToTell = 512

const endings: Record<PictureFormat, RegExp> = {
  PNG: /\.png$/i,
  JPEG: /\.jpe?g$/i,
  GIF: /\.gif$/i,
  WebP: /\.webp$/i,
  AVIF: /\.avif$/i,
}

/** The kind of a picture by its first `bytesToTell` bytes, whatever its name says; `null` for all else. */
export function tellPictureFormat(bytes: Uint8Array): PictureFormat | null {
  const head = String.fromCharCode(...bytes.subarray(0, 32))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (/^GIF8[79]a/.test(head)) return 'GIF'
  if (/^RIFF.{4}WEBP/s.test(head)) return 'WebP'
  // ISO/IEC 23000-22: a file type box whose brands, the major one or a compatible one, name AVIF.
  if (/^.{4}ftyp(?:.{4})*?avi[fs]/s.test(head)) return 'AVIF'
  return null
}

/** Whether bytes begin as an SVG does, to tell an editor what to do about it. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(String.fromCharCode(...bytes.subarray(0, bytesToTell)))
}

/** Whether a file's name ends as its format asks for. */
export function hasEndingOf(format: PictureFormat, path: string): boolean {
  return endings[format].test(path)
}
