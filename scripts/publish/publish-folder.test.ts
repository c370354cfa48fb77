import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publishFolder } from './publish-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-export-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const page = (head = '', body = '<p class="a">x</p>') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/r/_next/static/chunks/s.css"/>${head}<title>T</title></head><body>${body}<script src="/r/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,""])</script></body></html>`

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
const exported = {
  'index.html': page('', '<script src="/r/_synoptic/page.js" defer=""></script>'),
  'index.txt': 'flight',
  '__next._tree.txt': 'flight',
  '404.html': page(),
  '404/index.html': page(),
  '_not-found/index.html': page(),
  '_not-found/__next._tree.txt': 'flight',
  'q/_/index.html': '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>',
  'q/a/index.html': page(),
  'q/a/index.txt': 'flight',
  'q/a/__next.q.$d$quote.__PAGE__.txt': 'flight',
  'q/a/card.png': 'png',
  '_synoptic/page.js': 'bundled for development',
  'robots.txt': 'User-agent: *',
  '_next/static/chunks/a.js': 'a()',
  '_next/static/chunks/s.css': '.a{b:url(../media/f.woff2)}',
  '_next/static/media/f.woff2': 'font',
  '_next/static/build/_buildManifest.js': 'm()',
}
const scripts = { '/r/_synoptic/page.js': { href: '/r/_synoptic/page.1a.js', text: 'p()' } }
const names = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

it('publishes pages, data, fonts and our scripts, and nothing that only Next would ask for', () => {
  write(exported)
  expect(publishFolder(folder, '/r', scripts)).toEqual({ pages: 3, problems: [] })
  expect(names()).toEqual([
    '.nojekyll',
    '404.html',
    '_next/static/media/f.woff2',
    '_synoptic/page.1a.js',
    'index.html',
    'q/a/card.png',
    'q/a/index.html',
    'robots.txt',
  ])
  expect(readFileSync(join(folder, 'q/a/index.html'), 'utf8')).toContain(
    '<style>.a{b:url(/r/_next/static/media/f.woff2)}</style>',
  )
})

it('says which page would not work', () => {
  write({ ...exported, 'q/b/index.html': page('', '<p onclick="x()">x</p>') })
  expect(publishFolder(folder, '/r', scripts).problems).toEqual([
    expect.stringMatching(/^q\/b\/index\.html: /),
  ])
})
