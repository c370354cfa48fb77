import type { FilePlace } from './messages.ts'

/** Line and column of a UTF-16 offset into a file's text; the beginning where the offset is before it. */
export function placeOfOffset(text: string, offset: number): FilePlace {
  const before = text.slice(0, Math.max(0, offset)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
