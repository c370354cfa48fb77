import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A built site that the tests use. `content` is made anew by `scripts/e2e.ts`. */
export type TestSite = { content: string; out: string; port: number; basePath: string }

export const root = fileURLToPath(new URL('..', import.meta.url))
const work = join(root, '.synoptic/test')
const firstPort = Number(process.env.E2E_PORT ?? 4700)

/** What ships, and below `seedStory` the seeds, where they are. */
export const testSite: TestSite = {
  content: join(work, 'content'),
  out: join(work, 'site'),
  port: firstPort,
  basePath: '',
}

/** A story in which every source attacks its reader; published below a base path. */
export const attackSite: TestSite = {
  content: join(work, 'attacks'),
  out: join(work, 'attack-site'),
  port: firstPort + 1,
  basePath: '/reader',
}

export const seedFolder = resolve(root, '../shared/seeds')
export const seedStory = 'seeds'
export const hasSeeds = existsSync(seedFolder)

/** Addresses of all pages of a built site, `/` first; without `404.html`. */
export function pagesOf(site: TestSite): string[] {
  const walk = (below: string): string[] =>
    readdirSync(join(site.out, below), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? walk(`${below}${entry.name}/`)
        : entry.name === 'index.html'
          ? [`${site.basePath}/${below}`]
          : [],
    )
  return walk('').sort()
}

/** One page of each kind in every story of a site, and the ones that stand alone. */
export function pageKinds(site: TestSite): { kind: string; path: string }[] {
  const pages = pagesOf(site).map((path) => path.slice(site.basePath.length))
  const parts = (path: string) => path.split('/').filter((part) => part !== '')
  const stories = pages.filter((path) => parts(path).length === 1 && !/^\/(?:search|compare)\/$/.test(path))
  const quotes = pages.filter((path) => path.startsWith('/q/'))
  const picked = [
    ['shelf', '/'],
    ...stories.map((path) => ['reader', path]),
    ...stories.flatMap((path) => {
      const source = pages.find((page) => page !== path && page.startsWith(path))
      return source === undefined ? [] : [['source', source]]
    }),
    ...[quotes[0], quotes[Math.floor(quotes.length / 2)], quotes.at(-1)]
      .filter((path, index, all) => path !== undefined && all.indexOf(path) === index)
      .map((path) => ['quote', path!]),
    ...pages.filter((path) => /^\/(?:search|compare)\/$/.test(path)).map((path) => [parts(path)[0]!, path]),
    ['not found', '/nowhere/at-all/'],
  ]
  return picked.map(([kind, path]) => ({ kind: kind!, path: site.basePath + path! }))
}
