import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Holder, takeLock } from './build-lock.ts'
import { startOf } from './process-life.ts'

let place = ''
let file = ''
const started: ChildProcess[] = []
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-lock-'))
  file = join(place, 'lock')
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(place, { recursive: true })
})

/** A process that leads a group and does nothing. */
async function startIdle(): Promise<{ pid: number; start: string; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  started.push(child)
  const ended = new Promise((resolve) => child.on('exit', resolve))
  await new Promise((resolve) => child.stdout.on('data', resolve))
  return { pid: child.pid!, start: startOf(child.pid!)!, ended }
}
const holder = (given: Partial<Holder>): Holder => ({
  ...{ pid: 1, start: 'never', host: hostname(), since: '2026-01-01T00:00:00.000Z', work: 'out', led: null },
  ...given,
})
const writeBeside = (name: string): string => {
  writeFileSync(join(place, name), '')
  return join(place, name)
}
const never = () => {
  throw new Error('nobody holds it')
}

describe('a lock', () => {
  it('is one build’s until it lets go; who waits is told by whom, once', async () => {
    const first = await takeLock(file, '/a/out', never)
    const told: string[] = []
    const second = takeLock(file, '/b/out', ({ work, pid }) => {
      told.push(`${work} ${pid}`)
      first.release()
    })
    await second.then(({ release }) => release())
    expect(told).toEqual([`/a/out ${process.pid}`])
    expect(existsSync(file)).toBe(false)
  })

  it('is not let go of by one that lost it', async () => {
    const first = await takeLock(file, 'out', never)
    writeFileSync(file, 'of another')
    first.release()
    expect(readFileSync(file, 'utf8')).toBe('of another')
  })

  it('that a killed build left is nobody’s, and what it started is ended', async () => {
    const [builder, next] = [await startIdle(), await startIdle()]
    writeFileSync(file, JSON.stringify(holder({ ...builder, led: next })))
    process.kill(builder.pid, 'SIGKILL')
    await builder.ended
    const { release } = await takeLock(file, 'out', never)
    await next.ended
    expect(startOf(next.pid)).toBeNull()
    release()
  })

  it('of a living build is waited for, though its file is old', async () => {
    const builder = await startIdle()
    writeFileSync(file, JSON.stringify(holder(builder)))
    utimesSync(file, 0, 0)
    let waited = false
    const { release } = await takeLock(file, 'out', () => {
      waited = true
      process.kill(builder.pid, 'SIGKILL')
    })
    expect(waited).toBe(true)
    release()
  })

  it.each<[string, string]>([
    ['whose number another process has now', JSON.stringify(holder({ pid: process.pid }))],
    ['that was cut off', '{"pid":'],
    ['that is empty', ''],
    ['that names no process', '{}'],
    ['that is no record', '5'],
    ['whose process has no start', '{"pid":1,"host":"elsewhere","since":"","work":"","led":null}'],
    ['of another machine', JSON.stringify(holder({ host: 'elsewhere' }))],
  ])('%s is nobody’s when it is old', async (_, text) => {
    writeFileSync(file, text)
    utimesSync(file, 0, 0)
    const { release } = await takeLock(file, 'out', never)
    release()
  })

  it('of a time to come is nobody’s', async () => {
    writeFileSync(file, '{"pid":')
    utimesSync(file, new Date(), new Date(Date.now() + 86_400_000))
    const { release } = await takeLock(file, 'out', never)
    release()
  })

  it.each<[string, () => void]>([
    ['a folder', () => mkdirSync(file)],
    ['a link to nowhere', () => symlinkSync(join(place, 'nowhere'), file)],
    ['a link to a file', () => symlinkSync(writeBeside('text'), file)],
  ])('is not waited for where %s stands in its place', async (_, make) => {
    make()
    await expect(takeLock(file, 'out', never)).rejects.toThrow(`${file} says who is building`)
  })

  it('of another machine is waited for while it is young', async () => {
    writeFileSync(file, JSON.stringify(holder({ host: 'elsewhere' })))
    const { release } = await takeLock(file, 'out', ({ host }) => {
      expect(host).toBe('elsewhere')
      rmSync(file)
    })
    release()
  })

  it('is one’s alone when many find it stale at once', async () => {
    writeFileSync(file, JSON.stringify(holder({})))
    let holding = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { release } = await takeLock(file, 'out', () => {})
        most = Math.max(most, ++holding)
        await new Promise((resolve) => setTimeout(resolve, 5))
        holding--
        release()
      }),
    )
    expect(most).toBe(1)
    expect(existsSync(file)).toBe(false)
  })
})

it('a process that is not there has no start', () => {
  expect(startOf(process.pid)).toBe(startOf(process.pid))
  expect(startOf(2 ** 30)).toBeNull()
})
