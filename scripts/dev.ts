import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { reportDiagnostics } from '../lib/content/report-diagnostics.ts'
import { countLetters } from '../lib/links/draw-letters.ts'
import { compileContent, today } from '../lib/load-library.ts'
import { findContentDir } from '../lib/read-content.ts'
import { copyPictures } from '../lib/write.ts'
import { watchScripts } from './publish/bundle-scripts.ts'
import { inFolder, pictureFolder } from './publish/release-content.ts'

/**
 * `npm run dev`: the site as it is written, at `PORT` (3000). An edit of a Markdown file shows on reload, and what is
 * wrong with the content is printed at every edit. No ids are given and nothing is published.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const content = findContentDir()
if (!existsSync(content)) {
  console.error(`There is no folder ${content}. CONTENT_DIR names the folder with your stories.`)
  process.exit(1)
}

let printed = ''
const scripts = await watchScripts(root)
printDiagnostics()
let due: NodeJS.Timeout | undefined
const watcher = watch(content, { recursive: true }, () => {
  clearTimeout(due)
  due = setTimeout(printDiagnostics, 100)
})

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const server = spawn(process.execPath, [next, 'dev', '--port', process.env.PORT ?? '3000'], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', async (status) => {
  watcher.close()
  await scripts.stop()
  process.exit(status ?? 0)
})

function printDiagnostics(): void {
  copyPictures(content, pictureFolder)
  const { diagnostics } = compileContent(content, 'preview', {
    drawLetters: countLetters(),
    today: today(),
  })
  const report = reportDiagnostics(inFolder(content, diagnostics), { color: process.stdout.isTTY })
  if (report !== printed) console.log(report === '' ? 'The content has no errors.' : report)
  printed = report
}
