import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseStylesheet } from '../../lib/publish/critical-css.ts'
import { publishPage, type SiteAssets } from '../../lib/publish/publish-page.ts'

/** What was published, for the last lines of a build. */
type PublishedFolder = { pages: number; problems: string[] }

/**
 * Turns the folder that Next exported into the folder that is published, in place: every page through `publishPage`,
 * our scripts added, and everything that only Next's runtime would ask for deleted.
 */
export function publishFolder(
  folder: string,
  basePath: string,
  scripts: SiteAssets['scripts'],
): PublishedFolder {
  dropLeftovers(folder)
  const files = filesOf(folder)
  const assets: SiteAssets = { basePath, scripts, stylesheets: {} }
  for (const file of files.filter((name) => name.startsWith('_next/') && name.endsWith('.css'))) {
    const address = `${basePath}/${file}`
    assets.stylesheets[address] = parseStylesheet(readFileSync(join(folder, file), 'utf8'), address)
  }

  const problems: string[] = []
  const stylesheets = new Set<string>()
  let pages = 0
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file)
    const exported = readFileSync(path, 'utf8')
    // What `notFound()` leaves of an address at build time: a page without text. Hosts answer with `404.html`.
    if (exported.includes('<html id="__next_error__"')) {
      rmSync(path)
      continue
    }
    const page = publishPage(exported, assets)
    pages++
    writeFileSync(path, page.html)
    for (const address of page.stylesheets) stylesheets.add(address)
    problems.push(...page.problems.map((problem) => `${file}: ${problem}`))
  }

  for (const file of files)
    if (isNextOnly(file, stylesheets, basePath)) rmSync(join(folder, file), { force: true })
  removeEmptyFolders(folder)
  for (const { href, text } of Object.values(scripts)) write(join(folder, href.slice(basePath.length)), text)
  // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
  write(join(folder, '.nojekyll'), '')
  return { pages, problems }
}

/**
 * Next exports its page for unknown addresses three times (hosts look for `404.html`), and from `public/` what
 * `npm run dev` put there.
 */
function dropLeftovers(folder: string): void {
  for (const name of ['404', '_not-found', '_synoptic', 'pictures'])
    rmSync(join(folder, name), { recursive: true, force: true })
}

/** Flight data, the chunks of Next's runtime, and the style sheets that now stand in the pages. */
function isNextOnly(file: string, stylesheets: ReadonlySet<string>, basePath: string): boolean {
  if (/(?:^|\/)(?:index|__next\.[^/]*|404)\.txt$/.test(file)) return true
  if (!file.startsWith('_next/')) return false
  return file.endsWith('.js') || (file.endsWith('.css') && !stylesheets.has(`${basePath}/${file}`))
}

/** Paths of all files below `folder`, with `/` on every system. */
function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`
    return entry.isDirectory() ? filesOf(folder, `${path}/`) : [path]
  })
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name)
    removeEmptyFolders(path)
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true })
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
