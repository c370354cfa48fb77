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
  if (head.startsWith('ftyp', 4) && brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis'))
    return 'AVIF'
  return null
}

/** The major brand and the compatible ones, of a file type box at the head (ISO/IEC 14496-12, 4.3; AVIF: 23000-22). */
function brandsOf(bytes: Uint8Array): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  const end = Math.min(((a << 24) | (b << 16) | (c << 8) | d) >>> 0, bytes.length, bytesToTell)
  const brands: string[] = []
  for (let at = 8; at + 4 <= end; at += 4) brands.push(String.fromCharCode(...bytes.subarray(at, at + 4)))
  // The second four bytes are a version.
  return brands.toSpliced(1, 1)
}

/** Whether bytes begin as an SVG does, to tell an editor what to do about it. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(String.fromCharCode(...bytes.subarray(0, bytesToTell)))
}

/** Whether a file's name ends as its format asks for. */
export function hasEndingOf(format: PictureFormat, path: string): boolean {
  return endings[format].test(path)
}
