import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, it } from 'vitest'
import { listen, readListenAt, toAddress } from './listen-at.ts'

it('is this machine alone unless HOST says otherwise', () => {
  expect(readListenAt({}, 4000)).toEqual({ host: '127.0.0.1', port: 4000 })
  expect(readListenAt({ HOST: '', PORT: '' }, 4000)).toEqual({ host: '127.0.0.1', port: 4000 })
  expect(readListenAt({ HOST: '::', PORT: '80' }, 4000)).toEqual({ host: '::', port: 80 })
})

it.each(['http', '-1', '65536', '40 00', '1e3', '4000.5'])('PORT=%s is told to be none', (port) => {
  expect(() => readListenAt({ PORT: port }, 4000)).toThrow(`“${port}” is not`)
})

it('takes the next port where one is taken', async () => {
  const [first, second] = [createServer(), createServer()]
  try {
    const port = await listen(first, { host: '127.0.0.1', port: 0 })
    expect(await listen(second, { host: '127.0.0.1', port })).toBeGreaterThan(port)
  } finally {
    first.close()
    second.close()
  }
})

it.each([
  ['192.0.2.77', 'no such address'],
  ['no-such-host.invalid', 'HOST=no-such-host.invalid'],
])('says that %s is not here', async (host, told) => {
  await expect(listen(createServer(), { host, port: 0 })).rejects.toThrow(told)
})

it.each([
  ['127.0.0.1', 'http://localhost:4000/r/'],
  ['0.0.0.0', 'http://localhost:4000/r/'],
  ['192.168.1.2', 'http://192.168.1.2:4000/r/'],
  ['fe80::1', 'http://[fe80::1]:4000/r/'],
])('%s is opened at %s', (host, address) => {
  expect(toAddress({ host, port: 4000 }, '/r')).toBe(address)
})

const other = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address

it.skipIf(other === undefined)('is not heard on another address of this machine', async () => {
  const server = createServer((socket) => socket.end())
  try {
    const port = await listen(server, { ...readListenAt({}, 0), port: 0 })
    await expect(fetch(`http://${other}:${port}/`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  } finally {
    server.close()
  }
})
