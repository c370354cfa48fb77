import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { basePath } from '../lib/publish/address.ts'
import { createFolderServer, listen } from './publish/serve-folder.ts'
import { recoverFolder } from './publish/swap-folder.ts'

/**
 * `npm run serve`: the built site at `PORT` (4000) or the next free port, for this machine alone unless `HOST` says
 * otherwise.
 */
const out = resolve(process.env.OUT_DIR ?? 'out')
recoverFolder(out)
if (!existsSync(out)) {
  console.error(`There is no site in ${out} yet. Build it first: npm run build`)
  process.exit(1)
}
const host = process.env.HOST ?? '127.0.0.1'
const port = await listen(createFolderServer(out, basePath), Number(process.env.PORT ?? 4000), host)
console.log(`Synoptic is at http://localhost:${port}${basePath}/ (stop it with Ctrl+C)`)
