import { once } from 'node:events'
import { fstatSync, ReadStream, type Stats, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createGzip } from 'node:zlib'
import send, { type SendResult } from '@fastify/send'

/**
 * Serves a folder as static hosts do: `index.html` of directories, a slash at their end, `404.html` for the rest. The
 * folder may be swapped for another under it at any time: each answer is a whole file of the one or of the other.
 */
export function createFolderServer(folder: string, basePath: string): Server {
  return createServer((request, response) => {
    answer(request, response, folder, basePath).catch(() => {
      if (response.headersSent) response.destroy()
      else respond(response, 500, 'The server could not read this file.\n')
    })
  })
}

// The library's table has the older name (RFC 9239).
send.mime.define({ 'text/javascript': ['js', 'mjs'] }, true)

const compressible = /^text\/|json|xml|svg|manifest/
/** In `Accept-Encoding`: gzip, but not where it is named to be refused (RFC 9110, 12.4.2). */
const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i

/** How often a file is looked for while its folder is being swapped, and for how long in between, in milliseconds. */
const mostTries = 200
const pause = 5

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  basePath: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return respond(response, 405, 'Only GET and HEAD are answered here.\n')
  }
  const [address = '', ...query] = (request.url ?? '').split('?')
  if (basePath !== '' && (address === '/' || address === basePath))
    return redirect(response, 302, `${basePath}/`)
  // A range of a file that may have changed is answered with the whole: a weak tag does not say that bytes are equal.
  if (request.headers['if-range'] !== undefined) delete request.headers.range
  const found = await findFile(request, folder, localPath(address, basePath))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cache-Control', 'no-cache')
  if (found.type === 'missing')
    return respond(response, 404, found.page ?? 'Not found\n', found.page !== null)
  if (found.type === 'directory') return redirect(response, 308, [`${address}/`, ...query].join('?'))
  // What a file is need not be said again where it is as it was.
  if (found.statusCode !== 304) response.setHeader('Content-Type', 'application/octet-stream')
  const { 'Content-Length': length, 'Accept-Ranges': ranges, ...headers } = found.headers
  // An answer without a body has no type; the one that it confirms may have been compressed.
  const type = headers['Content-Type']
  if (type === undefined || compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding')
  const gzip =
    found.statusCode === 200 &&
    compressible.test(type ?? '') &&
    takesGzip.test(String(request.headers['accept-encoding'] ?? ''))
  if (gzip) response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' })
  else response.writeHead(found.statusCode, found.headers)
  if (request.method === 'HEAD') response.end()
  else if (gzip) await pipeline(found.stream, createGzip(), response)
  else await pipeline(found.stream, response)
}

/**
 * The path inside the folder that an address names, as the address has it. `null` where the address is none of the
 * site's: what leads out, empty parts, and signs that a file system would take for a separator or an end.
 */
function localPath(address: string, basePath: string): string | null {
  if (!address.startsWith(`${basePath}/`)) return null
  const path = address.slice(basePath.length)
  const parts = path.slice(1).split('/')
  try {
    const isName = (part: string, at: number) =>
      part === '' ? at === parts.length - 1 : !/^\.\.?$|[\\/\0]/.test(decodeURIComponent(part))
    return parts.every(isName) ? path : null
  } catch {
    return null
  }
}

type Found = SendResult | { type: 'missing'; page: Buffer | null }

/** What stands at a path, opened; looked for again while the folder is being swapped. */
async function findFile(request: IncomingMessage, folder: string, path: string | null): Promise<Found> {
  for (let tries = 1; ; tries++) {
    const before = identify(folder)
    const found = path === null ? null : await openFile(request, folder, path)
    if (found !== null) return found
    const page = await readFile(join(folder, '404.html')).catch(() => null)
    const swapped = before === null || before !== identify(folder)
    if (!swapped || tries === mostTries) return { type: 'missing', page }
    await wait(pause)
  }
}

/** A file and the headers that describe it; `null` where there is none, or where it was replaced in between. */
async function openFile(request: IncomingMessage, folder: string, path: string): Promise<Found | null> {
  const found = await send(request, path, { root: folder, cacheControl: false })
  if (found.type === 'error') return [400, 403, 404].includes(found.statusCode) ? null : found
  if (found.type === 'directory' || !(found.stream instanceof ReadStream)) return found
  try {
    if (await isSame(found.stream, found.metadata.stat)) return found
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  found.stream.destroy()
  return null
}

/** Whether the file that was opened is the one that was looked at before. */
async function isSame(file: ReadStream, seen: Stats): Promise<boolean> {
  const [descriptor] = (await once(file, 'open')) as [number]
  const opened = fstatSync(descriptor)
  return opened.ino === seen.ino && opened.size === seen.size && opened.mtimeMs === seen.mtimeMs
}

/** Another string whenever the folder at this path is another one; `null` where there is none. */
function identify(folder: string): string | null {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat ? `${stat.ino} ${stat.ctimeMs}` : null
}

function redirect(response: ServerResponse, status: number, to: string): void {
  response.writeHead(status, { Location: to }).end()
}

/** An answer that is written here, as text or as a page. */
function respond(response: ServerResponse, status: number, body: string | Buffer, page = false): void {
  const type = `text/${page ? 'html' : 'plain'}; charset=utf-8`
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body)
}
