import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inWords, Refusal } from '../tell-failure.ts'
import { forgetCompiled, hasCompiled, keepCompiled, nextFolder, renderedFolder } from './compiled-pages.ts'
import { hashFolders, pageFolders } from './hash-folders.ts'
import { startNext } from './start-next.ts'

/** The part of Next's folder that `npm run dev` may be using. */
const devFolder = 'dev'

/** Characters of what Next complained of that are kept to be shown: more than any one fault takes. */
const mostKept = 20_000

/** What Next says of the disk and the machine in a stack trace, and we in a sentence. */
const systemFault = /\b(?:code: '|Error: )(EACCES|EDQUOT|EFBIG|EIO|EMFILE|ENOSPC|EPERM|EROFS)\b/

/** Status of a process that was asked to end, by Ctrl+C or by another process, and did. */
const stopped = [130, 143]

/**
 * Renders every page of a snapshot, by Next in a process of its own, into Next's folder. The pages are compiled once for
 * a program and its settings, and rendered by every build. `onStart` gets the process's number while it runs. Throws
 * where Next did not come to its end.
 */
export async function renderPages(snapshot: string, onStart: (pid: number | null) => void): Promise<void> {
  const program = hashFolders(pageFolders)
  if (!hasCompiled(program)) {
    clearNext()
    console.log('Compiling the pages of this version, which is done once')
    await runNext('compile', {}, onStart)
  }
  forgetCompiled()
  clearRendered(renderedFolder)
  await runNext('generate', { SYNOPTIC_SNAPSHOT: snapshot }, onStart)
  keepCompiled(program)
}

async function runNext(
  mode: 'compile' | 'generate',
  settings: Record<string, string>,
  onStart: (pid: number | null) => void,
): Promise<void> {
  const next = startNext(['build', '--experimental-build-mode', mode], settings, ['pipe', 'pipe'])
  let complaint = ''
  let output = ''
  next.stderr?.setEncoding('utf8').on('data', (text) => {
    complaint = (complaint + text).slice(-mostKept)
  })
  next.stdout?.setEncoding('utf8').on('data', (text) => {
    output = (output + text).slice(-mostKept)
  })
  onStart(next.pid ?? null)
  const { status, signal } = await new Promise<{ status: number | null; signal: string | null }>(
    (resolve, reject) => {
      next.on('error', reject)
      next.on('close', (status, signal) => resolve({ status, signal }))
    },
  )
  onStart(null)
  if (status === 0) {
    if (process.env.DEBUG) console.log(output)
    if (complaint !== '') console.error(complaint)
    return
  }
  if (signal !== null || stopped.includes(status ?? 0)) throw new Refusal('The build was stopped.')
  const code = systemFault.exec(complaint)?.[1]
  if (code === undefined || process.env.DEBUG) console.error(`${output}\n${complaint}`)
  throw new Refusal(
    `The pages could not be rendered${code === undefined ? '; Next says above why. The next build starts without what Next has kept.' : `: ${inWords(Object.assign(new Error(code), { code }))}`}`,
  )
}

/** Takes away what Next keeps from build to build. */
function clearNext(): void {
  forgetCompiled()
  for (const name of existsSync(nextFolder) ? readdirSync(nextFolder) : [])
    if (name !== devFolder) rmSync(join(nextFolder, name), { recursive: true })
}

/** What Next rendered, besides what it compiled. It would be published again, or taken for a page's present state. */
function clearRendered(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.(?:body|html|meta|rsc)$/.test(entry.name))
      rmSync(join(entry.parentPath, entry.name))
}
