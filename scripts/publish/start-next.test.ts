import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { startNext } from './start-next.ts'

const place = mkdtempSync(join(tmpdir(), 'synoptic-next-'))
afterEach(() => rmSync(place, { recursive: true }))

test.skipIf(process.platform === 'win32')(
  'a worker that outlives Next ends with it, and holds nobody up',
  async () => {
    const preload = join(place, 'worker.mjs')
    writeFileSync(
      preload,
      `import { spawn } from 'node:child_process'
       if (!process.env.IN_WORKER) {
         const env = { ...process.env, IN_WORKER: '1' }
         spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600_000)'], { stdio: 'inherit', env }).unref()
       }`,
    )
    const next = startNext(['--version'], { NODE_OPTIONS: `--import ${preload}` }, ['pipe', 'pipe'])
    next.stdout?.resume()
    next.stderr?.resume()
    const [status] = (await once(next, 'close')) as [number | null]
    expect(status).toBe(0)
  },
  60_000,
)
