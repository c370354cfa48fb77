import { watch } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { compileContent, today } from '../lib/compile-content.ts'
import { reportDiagnostics } from '../lib/content/report-diagnostics.ts'
import { countLetters } from '../lib/links/draw-letters.ts'
import { findContentDir, findFolderFault } from '../lib/read-content.ts'
import { watchScripts } from './publish/bundle-scripts.ts'
import { listen, readListenAt } from './publish/listen-at.ts'
import { inFolder } from './publish/release-content.ts'
import { claimPictures, showPictures } from './publish/show-pictures.ts'
import { startNext } from './publish/start-next.ts'
import { inWords, Refusal, refuseWords } from './tell-failure.ts'

/**
 * `npm run dev`: the site as it is written, at `PORT` (3000) or the next free port, for this machine alone unless
 * `HOST` says otherwise. An edit of a Markdown file shows on reload, and what is wrong with the content is printed at
 * every edit. No ids are given and nothing is published.
 */
refuseWords('dev')
const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const content = findContentDir()
const at = readListenAt(process.env, 3000)
const fault = findFolderFault(content)
if (fault) throw new Refusal(fault)
claimPictures(content)
const port = await findPort()

let printed = ''
const scripts = await watchScripts(root)
printDiagnostics()
let due: NodeJS.Timeout | undefined
const watcher = watch(content, { recursive: true }, () => {
  clearTimeout(due)
  due = setTimeout(printDiagnostics, 100)
})

const server = startNext(['dev', '--hostname', at.host, '--port', String(port)], {})
server.on('exit', async (status) => {
  watcher.close()
  await scripts.stop()
  process.exit(status ?? 0)
})

/** Next ends where its port is taken; this is the next one that is free. */
async function findPort(): Promise<number> {
  const tried = createServer()
  const free = await listen(tried, at)
  await new Promise((resolve) => tried.close(resolve))
  return free
}

/** What is wrong with the content as it is now. A fault in the middle of an edit does not end the command. */
function printDiagnostics(): void {
  const report = findFaults()
  if (report !== printed) console.log(report === '' ? 'The content has no errors.' : report)
  printed = report
}

function findFaults(): string {
  try {
    const { library, diagnostics } = compileContent(content, 'preview', {
      drawLetters: countLetters(),
      today: today(),
    })
    showPictures(content, library.stories)
    return reportDiagnostics(inFolder(content, diagnostics), {
      color: process.stdout.isTTY,
      stacks: Boolean(process.env.DEBUG),
    })
  } catch (error) {
    return `The content could not be read: ${inWords(error)}`
  }
}
