import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { explain, readRegularFile } from '../../lib/read-file.ts'
import { Refusal } from '../tell-failure.ts'
import { startOf } from './process-life.ts'
import { endGroup } from './start-next.ts'

/**
 * One build at a time in a folder. A lock is a file that names the process that holds it; a process that is gone holds
 * nothing. Libraries of locks tell the living by a file that is touched every few seconds, which a build cannot do while
 * it compiles or waits for Next.
 */
type Lock = {
  /** Names the process that was started for the build and must not outlive it; `null` when it has ended. */
  lead: (pid: number | null) => void
  release: () => void
}

/** A process by its number and its start (`startOf`). */
type Process = { pid: number; start: string }

/** Who holds a lock, as its file says. */
export type Holder = Process & {
  host: string
  /** ISO 8601, UTC. */
  since: string
  /** What is being built. */
  work: string
  /** Next, which leads a process group. */
  led: Process | null
}

/** How often a lock is asked for again, in milliseconds: short enough not to be noticed beside a build. */
const pause = 300
/** Age of a lock of another machine, in milliseconds, from which it counts as left behind: longer than any build. */
const longestElsewhere = 3_600_000
/** Age in milliseconds from which the guard of a clearing, which is held for a moment, was left by a killed process. */
const longestClearing = 10_000

/**
 * Takes the lock, at once or when its holder has let go of it; `onWait` is told who that is, each holder once. Throws
 * where something stands in the lock's place that cannot be read, and that no waiting takes away.
 */
export async function takeLock(file: string, work: string, onWait: (holder: Holder) => void): Promise<Lock> {
  const self = { pid: process.pid, start: startOf(process.pid) ?? '', host: hostname(), work, led: null }
  let told = ''
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    const mine: Holder = { ...self, since: new Date().toISOString() }
    if (create(file, mine)) return holdLock(file, mine)
    const text = readText(file)
    if (text === null) continue
    const holder = parse(text)
    if (holder === null ? isOlder(file, longestClearing) : !isHeld(file, holder)) {
      clear(file, text, holder)
      continue
    }
    if (holder !== null && told !== text) onWait(holder)
    told = text
    await wait(pause)
  }
}

function holdLock(file: string, mine: Holder): Lock {
  let text = JSON.stringify(mine)
  const release = () => {
    process.off('exit', release)
    if (readText(file) === text) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return {
    lead: (pid) => {
      const led = pid === null ? null : { pid, start: startOf(pid) ?? '' }
      text = JSON.stringify({ ...mine, led })
      writeFileSync(`${file}.next`, text)
      renameSync(`${file}.next`, file)
    },
    release,
  }
}

function isHeld(file: string, holder: Holder): boolean {
  if (holder.host !== hostname()) return !isOlder(file, longestElsewhere)
  return lives(holder)
}

function lives({ pid, start }: Process): boolean {
  return startOf(pid) === start
}

/**
 * Takes away what a killed build left: its lock, and Next, where that lives on. A guard keeps two that wait from
 * clearing at once, of which the second would take away the lock of the first.
 */
function clear(file: string, text: string, holder: Holder | null): void {
  const guard = `${file}.clearing`
  if (isOlder(guard, longestClearing)) rmSync(guard, { force: true })
  if (!create(guard, null)) return
  try {
    if (readText(file) !== text) return
    if (holder?.led && holder.host === hostname() && lives(holder.led)) endGroup(holder.led.pid, 'SIGKILL')
    rmSync(file, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

/** Makes a file with a value that is not there yet; says whether it was made. */
function create(file: string, value: Holder | null): boolean {
  try {
    writeFileSync(file, JSON.stringify(value), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    rmSync(file, { force: true })
    throw error
  }
}

function isOlder(file: string, age: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  // A time to come, which a wrong clock left, says nothing: it would be young for ever.
  return stat !== undefined && Math.abs(Date.now() - stat.mtimeMs) > age
}

/** `null` where no file is there. */
function readText(file: string): string | null {
  for (;;) {
    try {
      return readRegularFile(file).toString('utf8')
    } catch (error) {
      if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null
      // Made by another process since it was looked for.
      if (explain(error) === 'it is not there') continue
      throw new Refusal(`${file} says who is building, and cannot be read: ${explain(error)}. Move it away.`)
    }
  }
}

/** Who holds a lock; `null` where its text was cut off while it was written, or is somebody else's. */
function parse(text: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(text)
    return isHolder(holder) ? holder : null
  } catch {
    return null
  }
}

function isHolder(value: unknown): value is Holder {
  if (!isProcess(value) || !('led' in value)) return false
  const { host, since, work, led } = value as Partial<Holder>
  return [host, since, work].every((part) => typeof part === 'string') && (led === null || isProcess(led))
}

function isProcess(value: unknown): value is Process {
  if (typeof value !== 'object' || value === null) return false
  const { pid, start } = value as Partial<Process>
  return Number.isSafeInteger(pid) && typeof start === 'string'
}
