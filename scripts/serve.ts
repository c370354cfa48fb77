import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { basePath } from '../lib/publish/address.ts'
import { listen, readListenAt, toAddress } from './publish/listen-at.ts'
import { createFolderServer } from './publish/serve-folder.ts'
import { recoverFolder } from './publish/swap-folder.ts'
import { Refusal, refuseWords } from './tell-failure.ts'

/**
 * `npm run serve`: the built site at `PORT` (4000) or the next free port, for this machine alone unless `HOST` says
 * otherwise.
 */
refuseWords('serve')
const out = resolve(process.env.OUT_DIR || 'out')
const at = readListenAt(process.env, 4000)
// Only where there is none: what stands beside a site may be what a build is deleting.
if (!existsSync(out)) recoverFolder(out)
if (!existsSync(out)) throw new Refusal(`There is no site in ${out} yet. Build it first: npm run build`)
const port = await listen(createFolderServer(out, basePath), at)
console.log(`Synoptic is at ${toAddress({ ...at, port }, basePath)} (stop it with Ctrl+C)`)
