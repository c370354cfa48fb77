import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const preload = new URL('end-with-parent.mjs', import.meta.url).href

/**
 * Starts Next in a process group of its own, which ends with Next and with this process: asked to by a signal, and at
 * once where this process is killed.
 */
export function startNext(
  words: readonly string[],
  settings: Record<string, string>,
  output: SpawnOptions['stdio'] = 'inherit',
): ChildProcess {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const started = spawn(process.execPath, ['--import', preload, next, ...words], {
    cwd: root,
    detached: process.platform !== 'win32',
    stdio: ['ignore', ...(Array.isArray(output) ? output : [output, output]), 'pipe'],
    env: {
      ...process.env,
      ...settings,
      NEXT_TELEMETRY_DISABLED: '1',
      SYNOPTIC_STARTED_BY: String(process.pid),
    },
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const pass = (signal: NodeJS.Signals) => {
    endGroup(started.pid, signal)
  }
  for (const signal of signals) process.on(signal, pass)
  started.on('exit', () => {
    for (const signal of signals) process.off(signal, pass)
    // A worker that outlives Next would hold its output open, and whoever reads that would wait for ever.
    endGroup(started.pid, 'SIGKILL')
  })
  return started
}

/** Sends a signal to a process and those that it started; says whether there was one. */
export function endGroup(pid: number | undefined, signal: NodeJS.Signals): boolean {
  if (pid === undefined) return false
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
    return true
  } catch {
    return false
  }
}
