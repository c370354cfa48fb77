import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publishAssets, publishPages } from './publish-pages.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'synoptic-pages-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const page = (head = '', body = '<p class="a">x</p>') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/r/_next/static/chunks/s.css"/>${head}<title>T</title></head><body>${body}<script src="/r/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,""])</script></body></html>`

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}
const rendered = {
  'next/server/app/index.html': page('', '<script src="/r/_synoptic/page.js" defer=""></script>'),
  'next/server/app/index.rsc': 'flight',
  'next/server/app/index.meta': '{}',
  'next/server/app/_not-found.html': page(),
  'next/server/app/_global-error.html': page(),
  'next/server/app/icon.svg.body': '<svg/>',
  'next/server/app/q/a.html': page(),
  'next/server/app/q/other.html': page(),
  'next/server/app/q/a.segments/_tree.segment.rsc': 'flight',
  'next/server/app/q/[quote]/page.js': 'compiled',
  'next/static/chunks/a.js': 'a()',
  'next/static/chunks/s.css': '.a{b:url(../media/f.woff2)}',
  'next/static/media/f.woff2': 'font',
  'next/static/build/_buildManifest.js': 'm()',
  'public/robots.txt': 'User-agent: *',
  'public/_synoptic/page.js': 'bundled for development',
  'public/pictures/a.png': 'copied for development',
}
const scripts = { '/r/_synoptic/page.js': { href: '/r/_synoptic/page.1a.js', text: 'p()' } }
const assets = { basePath: '/r', scripts }
const publish = () =>
  publishPages(join(root, 'next'), join(root, 'site'), assets, (path) => path !== 'q/other/index.html')
const names = () =>
  readdirSync(join(root, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(`${root}/site/`.length))
    .sort()

it('publishes pages, fonts and our scripts, and nothing that only Next would ask for', () => {
  write(rendered)
  expect(publish()).toEqual({ pages: 3, problems: [] })
  publishAssets(join(root, 'next'), join(root, 'site'), assets, join(root, 'public'))
  expect(names()).toEqual([
    '.nojekyll',
    '404.html',
    '_next/static/media/f.woff2',
    '_synoptic/page.1a.js',
    'icon.svg',
    'index.html',
    'q/a/index.html',
    'robots.txt',
  ])
  expect(readFileSync(join(root, 'site/q/a/index.html'), 'utf8')).toContain(
    '<style>.a{b:url(/r/_next/static/media/f.woff2)}</style>',
  )
})

it('says which page would not work', () => {
  write({ ...rendered, 'next/server/app/q/b.html': page('', '<p onclick="x()">x</p>') })
  expect(publish().problems).toEqual([expect.stringMatching(/^q\/b\/index\.html: /)])
})

it.each([
  ['is an error of Next’s', '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'],
  ['asks for a style sheet that is not there', page('<link rel="stylesheet" href="/r/_next/static/x.css"/>')],
])('says which page %s', (_, text) => {
  write({ ...rendered, 'next/server/app/q/c.html': text })
  expect(publish().problems).toEqual([expect.stringMatching(/^q\/c\/index\.html: /)])
})
