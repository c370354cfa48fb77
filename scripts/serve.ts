import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { basePath } from '../lib/publish/address.ts'
import { listen, readListenAt, toAddress } from './publish/listen-at.ts'
import { createFolderServer } from './publish/serve-folder.ts'
import { judgeFolder } from './publish/site-folder.ts'
import { recoverFolder } from './publish/swap-folder.ts'
import { Refusal, refuseWords } from './tell-failure.ts'

/**
 * `npm run serve`: the built site at `PORT` (4000) or the next free port, for this machine alone unless `HOST` says
 * otherwise.
 */
refuseWords('serve')
const out = resolve(process.env.OUT_DIR || 'out')
const at = readListenAt(process.env, 4000)
const state = judgeFolder(out)
if (typeof state === 'object' && !isFolder(out))
  throw new Refusal(`OUT_DIR is ${out}, which ${state.foreign}. Name the folder of a site.`)
// Only where there is none: what stands beside a site may be what a build is deleting.
if (state === 'absent') recoverFolder(out)
if (!isFolder(out)) throw new Refusal(`There is no site in ${out} yet. Build it first: npm run build`)
const port = await listen(createFolderServer(out, basePath), at)
console.log(`Synoptic is at ${toAddress({ ...at, port }, basePath)} (stop it with Ctrl+C)`)

/** Also a link to one: what is served is only read. */
function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
