import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readSync } from 'node:fs'

/** Why a file is not read, for the person who has to act. */
class Unreadable extends Error {}

/**
 * Bytes of a regular file, at most the first `most` of them. Never waits and follows no link: a link, a named pipe or a device
 * throws `Unreadable`, as does all else that cannot be read.
 */
export function readRegularFile(file: string, most = Number.POSITIVE_INFINITY): Buffer {
  let descriptor: number | null = null
  try {
    const kind = lstatSync(file)
    if (!kind.isFile()) throw new Unreadable(describeKind(kind))
    // What was put in its place since then is not followed and not waited for either. Windows has neither flag.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    descriptor = openSync(file, flags)
    const opened = fstatSync(descriptor)
    if (!opened.isFile()) throw new Unreadable(describeKind(opened))
    const bytes = Buffer.alloc(Math.min(opened.size, most))
    let read = 0
    for (let more = -1; more !== 0 && read < bytes.length; read += more)
      more = readSync(descriptor, bytes, read, bytes.length - read, read)
    return bytes.subarray(0, read)
  } catch (error) {
    throw new Unreadable(explain(error))
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/** What stands in a folder and is no file and no folder. */
export function describeKind(
  kind: Pick<Dirent, 'isSymbolicLink' | 'isDirectory' | 'isFIFO' | 'isSocket'>,
): string {
  if (kind.isSymbolicLink())
    return 'it is a symbolic link, and links are not followed: put what it leads to in its place'
  if (kind.isDirectory()) return 'it is a folder, and a file is expected here'
  if (kind.isFIFO()) return 'it is a named pipe, and only files are read'
  if (kind.isSocket()) return 'it is a socket, and only files are read'
  return 'it is a device, and only files are read'
}

/** Why the system refuses a file or folder. */
export function explain(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const known = new Map([
    ['ENOENT', 'it is not there'],
    ['ENOTDIR', 'it is not there'],
    ['EACCES', 'you may not read it'],
    ['EPERM', 'you may not read it'],
    ['EISDIR', 'it is a folder'],
    ['ELOOP', 'it is a symbolic link, or lies behind links that lead in a circle'],
    ['ENAMETOOLONG', 'its path is too long'],
    ['EMFILE', 'too many files are open'],
    ['EIO', 'the disk fails'],
  ])
  return known.get(code) ?? code
}
