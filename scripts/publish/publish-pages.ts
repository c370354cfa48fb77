import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseStylesheet } from '../../lib/publish/critical-css.ts'
import { type PublishedPage, publishPage, type SiteAssets } from '../../lib/publish/publish-page.ts'
import { writeFile } from './write-file.ts'

/** What was published, for the last lines of a build. */
type PublishedPages = { pages: number; problems: string[] }

/** Where Next keeps what it rendered and what its pages ask for, within its folder. */
const rendered = 'server/app'
const served = 'static'

/**
 * Publishes pages that Next rendered into `folder`, each through `publishPage`: those at wanted paths. `next` is Next's
 * own folder, of which nothing else goes out but what `publishAssets` takes.
 */
export function publishPages(
  next: string,
  folder: string,
  { basePath, scripts }: Pick<SiteAssets, 'basePath' | 'scripts'>,
  isWanted: (path: string) => boolean,
): PublishedPages {
  const assets: SiteAssets = { basePath, scripts, stylesheets: readStylesheets(join(next, served), basePath) }
  const problems: string[] = []
  let pages = 0
  for (const file of filesOf(join(next, rendered))) {
    const path = join(next, rendered, file)
    const address = addressOf(file)
    if (address === null || !isWanted(address)) continue
    const page = publishPage(readFileSync(path, 'utf8'), assets)
    pages++
    writeFile(join(folder, address), page.html)
    problems.push(...problemsOf(page).map((problem) => `${address}: ${problem}`))
  }
  return { pages, problems }
}

/** Publishes what all pages share: the icon, the fonts, our scripts, and what stands in `publicFolder`. */
export function publishAssets(
  next: string,
  folder: string,
  { basePath, scripts }: Pick<SiteAssets, 'basePath' | 'scripts'>,
  publicFolder: string,
): void {
  copyPublic(publicFolder, folder)
  // Answers of Next that are not pages, the icon for one.
  for (const file of filesOf(join(next, rendered)))
    if (file.endsWith('.body'))
      writeFile(join(folder, file.slice(0, -'.body'.length)), readFileSync(join(next, rendered, file)))
  cpSync(join(next, served, 'media'), join(folder, '_next/static/media'), { recursive: true })
  for (const { href, text } of Object.values(scripts))
    writeFile(join(folder, href.slice(basePath.length)), text)
  // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
  writeFile(join(folder, '.nojekyll'), '')
}

function problemsOf({ html, stylesheets, problems }: PublishedPage): string[] {
  const missing = stylesheets.map((address) => `asks for a style sheet that is not published: ${address}`)
  return [...problems, ...missing, ...(/<html id="?__next_error__/.test(html) ? ['has no text'] : [])]
}

/** Where a page that Next rendered is published; `null` for what is no page. Its page for errors of a server is none. */
function addressOf(file: string): string | null {
  if (!file.endsWith('.html') || file === '_global-error.html') return null
  if (file === '_not-found.html') return '404.html'
  return file === 'index.html' ? file : `${file.slice(0, -'.html'.length)}/index.html`
}

function readStylesheets(folder: string, basePath: string): SiteAssets['stylesheets'] {
  const files = filesOf(folder).filter((file) => file.endsWith('.css'))
  return Object.fromEntries(
    files.map((file) => {
      const address = `${basePath}/_next/static/${file}`
      return [address, parseStylesheet(readFileSync(join(folder, file), 'utf8'), address)]
    }),
  )
}

/** What `npm run dev` put into the public folder stays there. */
function copyPublic(from: string, to: string): void {
  if (!existsSync(from)) return
  for (const name of readdirSync(from))
    if (name !== '_synoptic' && name !== 'pictures')
      cpSync(join(from, name), join(to, name), { recursive: true })
}

/** Paths of all files below `folder`, with `/` on every system. */
export function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`
    return entry.isDirectory() ? filesOf(folder, `${path}/`) : [path]
  })
}
