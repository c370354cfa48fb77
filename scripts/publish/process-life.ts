import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process was started, in the system's own words; `null` where there is none. A number is given again to another
 * process when one has ended, so that only both together tell which process is meant.
 */
export function startOf(pid: number): string | null {
  if (process.platform === 'win32') return isThere(pid) ? '' : null
  return process.platform === 'linux' ? readStart(pid) : askStart(pid)
}

/** From `/proc/<pid>/stat` (proc(5)): state and start are the 3rd and 22nd field; the 2nd, a name in brackets, may hold anything. */
function readStart(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // A process that has ended and was not asked for its status yet holds no lock.
    return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19]!
  } catch {
    return null
  }
}

function askStart(pid: number): string | null {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || null
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
