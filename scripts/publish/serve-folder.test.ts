import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from './listen-at.ts'
import { createFolderServer } from './serve-folder.ts'

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** The path as it is, which `fetch` would tidy up first. Rejects where the answer is shorter than it said. */
const ask = (port: number, path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
    })
    asked.on('error', reject).end()
  })

let place = ''
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-serve-'))
  const out = join(place, 'out')
  mkdirSync(join(out, 'q/a'), { recursive: true })
  mkdirSync(join(out, 'empty'))
  writeFileSync(join(place, 'secret.txt'), 'secret')
  writeFileSync(join(out, 'index.html'), 'shelf')
  writeFileSync(join(out, '404.html'), 'not here')
  writeFileSync(join(out, 'q/a/index.html'), 'quote')
  writeFileSync(join(out, 'q/a/card.png'), '0123456789')
  writeFileSync(join(out, '.nojekyll'), '')
  for (const name of ['grün.json', 'a.jsonld', 'a.webmanifest', 'a.js', 'a.wasm', 'a.xml', 'a.pf_meta'])
    writeFileSync(join(out, name), '{}')
})
afterAll(() => rmSync(place, { recursive: true }))

describe.each(['', '/reader'])('below “%s”', (base) => {
  let server: Server
  let port = 0
  beforeAll(async () => {
    server = createFolderServer(join(place, 'out'), base)
    port = await listen(server, { host: '127.0.0.1', port: 0 })
  })
  afterAll(() => {
    server.close()
  })
  const at = (path: string, method?: string, headers?: Record<string, string>) =>
    ask(port, base + path, method, headers)

  it.each([
    ['/', 'text/html; charset=utf-8', 'shelf'],
    ['/q/a/', 'text/html; charset=utf-8', 'quote'],
    ['/q/a/?w=1', 'text/html; charset=utf-8', 'quote'],
    ['/q/a/card.png', 'image/png', '0123456789'],
    ['/gr%C3%BCn.json', 'application/json; charset=utf-8', '{}'],
    ['/a.jsonld', 'application/ld+json', '{}'],
    ['/a.webmanifest', 'application/manifest+json', '{}'],
    ['/a.js', 'text/javascript; charset=utf-8', '{}'],
    ['/a.wasm', 'application/wasm', '{}'],
    ['/a.xml', 'application/xml', '{}'],
    ['/a.pf_meta', 'application/octet-stream', '{}'],
  ])('%s is there', async (path, type, body) => {
    const answer = await at(path)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' })
    expect(answer.body.toString()).toBe(body)
  })

  it.each([
    '/nowhere/',
    '/empty/',
    '/q/a/index.html/',
    '/.nojekyll',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/q/../../secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/q%2fa/',
    '/q//a/',
    '/./q/a/',
    '/%',
    '/%ff',
    '/%00',
    '/index.html%00.png',
    `/${'a'.repeat(5000)}/`,
    '//host/..%2f',
    '/\\host/..%2f',
    '//host',
    '//host/%2e%2e',
  ])('%s is not', async (path) => {
    const answer = await at(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.location).toBeUndefined()
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body.toString()).toBe('not here')
  })

  it('leads to the directory’s own address, on this host', async () => {
    const { status, headers } = await at('/q/a?s=x?y')
    expect([status, headers.location]).toEqual([308, `${base}/q/a/?s=x?y`])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('%s is not answered', async (method) => {
    const { status, headers } = await at('/', method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it.each(['/', '/q/a/card.png', '/nowhere/'])('HEAD of %s is GET without the body', async (path) => {
    const [head, get] = [await at(path, 'HEAD'), await at(path)]
    expect(head.body.length).toBe(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
    expect(head.status).toBe(get.status)
  })

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, null, 'bytes */10'],
    ['pages=1-2', 200, '0123456789', undefined],
  ])('a range of %s', async (range, status, body, told) => {
    const answer = await at('/q/a/card.png', 'GET', { range })
    expect([answer.status, answer.headers['content-range']]).toEqual([status, told])
    if (body !== null) expect(answer.body.toString()).toBe(body)
  })

  it('answers what has not changed with that alone, and a range that may have with the whole', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await at('/q/a/card.png')).headers
    const status = async (headers: Record<string, string>) =>
      (await at('/q/a/card.png', 'GET', headers)).status
    const same = await at('/q/a/card.png', 'GET', { 'if-none-match': etag })
    expect([same.status, same.headers['content-type'], same.body.length]).toEqual([304, undefined, 0])
    expect(await status({ 'if-none-match': `"x", ${etag}` })).toBe(304)
    expect(await status({ 'if-none-match': '"x"', 'if-modified-since': modified })).toBe(200)
    expect(await status({ 'if-modified-since': modified })).toBe(304)
    expect(await status({ 'if-match': '"x"' })).toBe(412)
    expect(await status({ range: 'bytes=0-3', 'if-range': etag })).toBe(200)
    expect((await at('/nowhere/', 'GET', { 'if-none-match': '*', range: 'bytes=0-1' })).status).toBe(404)
  })

  it('compresses text, and only whole', async () => {
    const gzip = { 'accept-encoding': 'br, gzip' }
    const whole = await at('/q/a/', 'GET', gzip)
    expect(whole.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(whole.body).toString()).toBe('quote')
    for (const refusing of ['gzip;q=0', 'br, gzip; q=0.0, *'])
      expect((await at('/q/a/', 'GET', { 'accept-encoding': refusing })).headers).not.toHaveProperty(
        'content-encoding',
      )
    const { etag } = whole.headers
    const asked: Record<string, string>[] = [
      {},
      gzip,
      { range: 'bytes=0-1' },
      { 'if-none-match': String(etag) },
    ]
    for (const headers of asked)
      expect((await at('/q/a/', 'GET', headers)).headers.vary).toBe('Accept-Encoding')
    expect((await at('/q/a/card.png', 'GET', gzip)).headers).not.toHaveProperty('vary')
    const part = await at('/q/a/', 'GET', { ...gzip, range: 'bytes=0-1' })
    expect([part.headers['content-encoding'], part.body.toString()]).toEqual([undefined, 'qu'])
    expect((await at('/q/a/card.png', 'GET', gzip)).headers['content-encoding']).toBeUndefined()
  })

  it.each(['GET http://host.example/ HTTP/1.1', 'GET * HTTP/1.1', 'OPTIONS * HTTP/1.1', 'GET ?x HTTP/1.1'])(
    'stays up after “%s”',
    async (line) => {
      const told = await new Promise<string>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
        )
        let text = ''
        socket.on('data', (part) => {
          text += part
        })
        socket.on('end', () => resolve(text)).on('error', reject)
      })
      expect(told).toMatch(/^HTTP\/1\.1 40[045]/)
      expect((await at('/')).status).toBe(200)
    },
  )
})

it('leads from the host to the folder of the site', async () => {
  const server = createFolderServer(join(place, 'out'), '/reader')
  try {
    const port = await listen(server, { host: '127.0.0.1', port: 0 })
    for (const path of ['/', '/reader'])
      expect(await ask(port, path)).toMatchObject({ status: 302, headers: { location: '/reader/' } })
    expect(await ask(port, '/readers/')).toMatchObject({ status: 404 })
  } finally {
    server.close()
  }
})

it('answers with whole files, old or new, while the folder is swapped under load', async () => {
  const out = join(place, 'swapped')
  const bodies = (n: number) => ({
    'index.html': `${n} `.repeat(1 + (n % 7) * 20_000),
    'q/card.png': `${n} `.repeat(1 + ((n + 3) % 5) * 30_000),
    '404.html': `none ${n} `.repeat(1 + (n % 3) * 500),
  })
  const write = (to: string, n: number) => {
    mkdirSync(join(to, 'q'), { recursive: true })
    for (const [name, body] of Object.entries(bodies(n))) writeFileSync(join(to, name), body)
  }
  write(out, 0)
  const server = createFolderServer(out, '')
  const port = await listen(server, { host: '127.0.0.1', port: 0 })
  const swaps = 200
  let swapping = true
  const faults: string[] = []
  let answers = 0

  const load = async (path: string, file: keyof ReturnType<typeof bodies>, status: number) => {
    while (swapping) {
      const answer = await ask(port, path).catch((error: Error) => error)
      answers++
      if (answer instanceof Error) {
        faults.push(`${path}: ${answer.message}`)
        continue
      }
      const body = answer.body.toString()
      const n = Number(/\d+/.exec(body)?.[0])
      if (answer.status !== status || body !== bodies(n)[file])
        faults.push(`${path}: ${answer.status} with ${body.length} bytes that begin “${body.slice(0, 20)}”`)
    }
  }
  const loads = [
    ...Array.from({ length: 4 }, () => load('/', 'index.html', 200)),
    ...Array.from({ length: 4 }, () => load('/q/card.png', 'q/card.png', 200)),
    load('/none/', '404.html', 404),
  ]
  try {
    for (let n = 1; n <= swaps; n++) {
      write(`${out}.next`, n)
      renameSync(out, `${out}.old`)
      if (n % 4 === 0) await wait(2)
      renameSync(`${out}.next`, out)
      await ask(port, '/')
      rmSync(`${out}.old`, { recursive: true })
    }
  } finally {
    swapping = false
    await Promise.all(loads)
    server.close()
  }
  expect(faults.slice(0, 5)).toEqual([])
  expect(answers).toBeGreaterThan(swaps)
})
