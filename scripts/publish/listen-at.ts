import type { Server } from 'node:net'
import { inWords, Refusal } from '../tell-failure.ts'

/** Where a server listens, as `HOST` and `PORT` say: this machine alone unless they say otherwise. */
type ListenAt = { host: string; port: number }

/** Throws where `PORT` is not one. */
export function readListenAt(env: Record<string, string | undefined>, usualPort: number): ListenAt {
  const port = env.PORT || String(usualPort)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Refusal(`PORT is a number up to 65535; “${port}” is not.`)
  return { host: env.HOST || '127.0.0.1', port: Number(port) }
}

/** Ports that are tried after the one that was asked for. */
const mostPorts = 100

/** Listens on the port, or on the next free one; gives the port. Throws where this machine has no such host. */
export function listen(server: Server, { host, port }: ListenAt): Promise<number> {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate < Math.min(port + mostPorts, 65_535))
          tryPort(candidate + 1)
        else
          reject(
            new Refusal(`The server cannot listen on HOST=${host}, PORT=${candidate}: ${inWords(error)}`),
          )
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

/** The address to open in a browser on this machine. */
export function toAddress({ host, port }: ListenAt, basePath: string): string {
  const every = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
  return `http://${every ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}${basePath}/`
}
