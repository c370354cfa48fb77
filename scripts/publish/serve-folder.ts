import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { createGzip } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

const compressible = /^text\/|json|javascript|xml|svg|manifest/

/** Serves a folder as static hosts do: `index.html` of directories, a slash at their end, `404.html` for the rest. */
export function createFolderServer(folder: string, basePath: string): Server {
  return createServer((request, response) => answer(request, response, folder, basePath))
}

/** Listens on `port`, or on the next free one; gives the port. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate < port + 100) tryPort(candidate + 1)
        else reject(error)
      })
      server.listen(candidate, host, () => {
        server.removeAllListeners('error')
        const address = server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : candidate)
      })
    }
    tryPort(port)
  })
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, basePath: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const url = new URL(`http://localhost${(request.url ?? '/').replace(/^(?!\/)/, '/')}`)
  if (basePath !== '' && (url.pathname === '/' || url.pathname === basePath)) {
    response.writeHead(302, { Location: `${basePath}/` }).end()
    return
  }
  const path = localPath(url.pathname, basePath)
  const file = path === null ? null : join(folder, path)
  const kind = file === null ? null : kindOf(file)
  if (file !== null && kind === 'folder' && kindOf(join(file, 'index.html')) === 'file') {
    if (url.pathname.endsWith('/')) send(request, response, join(file, 'index.html'), 200)
    else response.writeHead(308, { Location: `${url.pathname}/${url.search}` }).end()
  } else if (file !== null && kind === 'file' && !url.pathname.endsWith('/'))
    send(request, response, file, 200)
  else if (kindOf(join(folder, '404.html')) === 'file') send(request, response, join(folder, '404.html'), 404)
  else response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Not found\n')
}

/** The path inside the folder that an address names; `null` where it leads out of it or is not readable. */
function localPath(pathname: string, basePath: string): string | null {
  if (!pathname.startsWith(`${basePath}/`)) return null
  try {
    const path = normalize(decodeURIComponent(pathname.slice(basePath.length)))
    return path.includes('\0') || path.split(sep).includes('..') ? null : path
  } catch {
    return null
  }
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const found = statSync(path)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : null
  } catch {
    return null
  }
}

function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const { size, mtime } = statSync(file)
  const tag = `"${size.toString(36)}-${mtime.getTime().toString(36)}"`
  const headers = { ETag: tag, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream'
  const gzip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    ...(gzip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : { 'Content-Length': size }),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const text = createReadStream(file).on('error', () => response.destroy())
  if (gzip) text.pipe(createGzip()).pipe(response)
  else text.pipe(response)
}
