import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inWords, Refusal } from '../tell-failure.ts'
import { startNext } from './start-next.ts'

/** Stands while Next builds; a build that failed or was killed leaves it, with files of Next's that may be half written. */
const unfinished = '.synoptic/unfinished'
/** Next's folder, and in it the part that `npm run dev` may be using. */
const nextFolder = '.next'
const devFolder = 'dev'

/** Characters of what Next complained of that are kept to be shown: more than any one fault takes. */
const mostKept = 20_000

/** What Next says of the disk and the machine in a stack trace, and we in a sentence. */
const systemFault = /\b(?:code: '|Error: )(EACCES|EDQUOT|EFBIG|EIO|EMFILE|ENOSPC|EPERM|EROFS)\b/

/** Status of a process that was asked to end, by Ctrl+C or by another process, and did. */
const stopped = [130, 143]

/**
 * Renders every page of a snapshot into `exported`, by Next in a process of its own; `onStart` gets its number while it
 * runs. Throws where it did not come to its end.
 */
export async function renderPages(
  exported: string,
  snapshot: string,
  onStart: (pid: number | null) => void,
): Promise<void> {
  if (existsSync(unfinished)) clearNext()
  mkdirSync('.synoptic', { recursive: true })
  writeFileSync(unfinished, '')
  const next = startNext(['build'], { EXPORT_DIR: exported, SYNOPTIC_SNAPSHOT: snapshot }, [
    'inherit',
    'pipe',
  ])
  let complaint = ''
  next.stderr?.setEncoding('utf8').on('data', (text) => {
    complaint = (complaint + text).slice(-mostKept)
  })
  onStart(next.pid ?? null)
  const { status, signal } = await new Promise<{ status: number | null; signal: string | null }>(
    (resolve, reject) => {
      next.on('error', reject)
      next.on('close', (status, signal) => resolve({ status, signal }))
    },
  )
  onStart(null)
  if (status !== 0) {
    if (signal !== null || stopped.includes(status ?? 0)) throw new Refusal('The build was stopped.')
    const code = systemFault.exec(complaint)?.[1]
    if (code === undefined || process.env.DEBUG) console.error(complaint)
    throw new Refusal(
      `The pages could not be rendered${code === undefined ? '; Next says above why. The next build starts without what Next has kept.' : `: ${inWords(Object.assign(new Error(code), { code }))}`}`,
    )
  }
  if (complaint !== '') console.error(complaint)
  rmSync(unfinished)
}

/** Takes away what Next keeps from build to build. */
function clearNext(): void {
  for (const name of existsSync(nextFolder) ? readdirSync(nextFolder) : [])
    if (name !== devFolder) rmSync(join(nextFolder, name), { recursive: true })
}
