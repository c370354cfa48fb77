import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolderServer, listen } from './serve-folder.ts'

type Answer = { status: number; type: string; location: string | undefined; body: string }

/** The path as it is, which `fetch` would tidy up first. */
const ask = (port: number, path: string) =>
  new Promise<Answer>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location,
          body,
        }),
      )
    }).on('error', reject)
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
  writeFileSync(join(out, 'q/a/card.png'), 'png')
  writeFileSync(join(out, 'grün.json'), '{}')
})
afterAll(() => rmSync(place, { recursive: true }))

describe.each(['', '/reader'])('below “%s”', (base) => {
  const server = () => createFolderServer(join(place, 'out'), base)

  it('answers as a static host does', async () => {
    const running = server()
    const port = await listen(running, 0, '127.0.0.1')
    const table: [string, Partial<Answer>][] = [
      [`${base}/`, { status: 200, type: 'text/html; charset=utf-8', body: 'shelf' }],
      [`${base}/q/a/`, { status: 200, body: 'quote' }],
      [`${base}/q/a?s=x`, { status: 308, location: `${base}/q/a/?s=x` }],
      [`${base}/q/a/card.png`, { status: 200, type: 'image/png' }],
      [`${base}/gr%C3%BCn.json`, { status: 200, type: 'application/json; charset=utf-8' }],
      [`${base}/q/a/index.html/`, { status: 404 }],
      [`${base}/empty/`, { status: 404, body: 'not here' }],
      [`${base}/nowhere/`, { status: 404, type: 'text/html; charset=utf-8', body: 'not here' }],
      [`${base}/../secret.txt`, { status: 404 }],
      [`${base}/%2e%2e/secret.txt`, { status: 404 }],
      [`${base}/..%2fsecret.txt`, { status: 404 }],
      [`${base}/%`, { status: 404 }],
      [`${base}/%00`, { status: 404 }],
      ...(base === '' ? [] : ([['/', { status: 302, location: '/reader/' }]] as [string, Partial<Answer>][])),
    ]
    try {
      for (const [path, expected] of table)
        expect({ path, ...(await ask(port, path)) }).toMatchObject(expected)
    } finally {
      running.close()
    }
  })
})

it('takes the next port where one is taken', async () => {
  const first = createFolderServer(place, '')
  const second = createFolderServer(place, '')
  try {
    const port = await listen(first, 0, '127.0.0.1')
    expect(await listen(second, port, '127.0.0.1')).toBeGreaterThan(port)
  } finally {
    first.close()
    second.close()
  }
})
