import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../lib/read-content.ts'

/** What the pages are compiled of, besides the packages that the lock file names. */
const folders = ['app', 'components', 'lib']
const files = ['next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']

/** A hash of the program that renders the pages and of the settings that are compiled into it. */
export function hashRenderer(root: string, settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]))
  const add = (path: string) => hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  for (const folder of folders)
    for (const path of listFiles(join(root, folder)))
      if (!/\.test\.tsx?$|(?:^|\/)fixtures\//.test(path)) add(join(folder, path))
  for (const file of files) if (existsSync(join(root, file))) add(file)
  return hash.digest('hex')
}
