import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { listFiles } from '../../lib/read-content.ts'

/** What Next compiles pages of, besides the packages that the lock file names. */
export const pageFolders = ['app', 'components', 'lib']
/** What draws cards; no setting of the environment does. */
export const cardFolders = ['lib', 'scripts/cards']
/** What else shapes a published site. */
export const siteFolders = [...pageFolders, 'public', 'scripts/cards', 'scripts/publish']

const files = ['next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']
/** What `npm run dev` puts below `public`, and what only tests read. */
const left = /^public\/(?:_synoptic|pictures)\/|\.test\.tsx?$|(?:^|\/)fixtures\//

/** What pages read of the environment. */
export const pageSettings = ['BASE_PATH', 'SITE_URL', 'REPORT_URL']

/** A hash of a part of the program, of the packages that it runs on, and of its settings. */
export function hashFolders(folders: readonly string[], settings: readonly string[] = pageSettings): string {
  const values = settings.map((name) => process.env[name] ?? '')
  const hash = createHash('sha256').update(JSON.stringify([process.version, values]))
  const inFolders = folders.flatMap((folder) =>
    existsSync(folder) ? listFiles(folder).map((path) => `${folder}/${path}`) : [],
  )
  for (const path of [...inFolders, ...files])
    if (!left.test(path) && existsSync(path)) hash.update(`${path}\n`).update(readFileSync(path))
  return hash.digest('hex')
}
