import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  isEarlierSite,
  judgeFolder,
  judgeSite,
  markSite,
  refuseSite,
  removeSite,
  siteMarker,
} from './site-folder.ts'

let place = ''
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-place-'))
})
afterAll(() => rmSync(place, { recursive: true }))
beforeEach(() => {
  rmSync(place, { recursive: true })
  write('project/package.json', 'project/content/bill/story.md', 'project/public/x', 'project/.next/x')
  write('mine/letters.txt', 'file')
  mkdirSync(join(place, 'empty'))
  symlinkSync(join(place, 'mine'), join(place, 'link'))
  symlinkSync(join(place, 'nowhere'), join(place, 'dangling'))
  symlinkSync(join(place, 'project'), join(place, 'way'))
})

const write = (...files: string[]) => {
  for (const file of files) {
    mkdirSync(dirname(join(place, file)), { recursive: true })
    writeFileSync(join(place, file), 'x')
  }
}
const site = (name: string) => {
  write(`${name}/index.html`)
  markSite(join(place, name))
  return join(place, name)
}

describe('a site is published', () => {
  const refuse = (out: string) =>
    refuseSite(join(place, out), { project: join(place, 'project'), content: join(place, 'project/content') })

  it.each(['new', 'far/new', 'empty', 'project/out', 'project/.synoptic/test/site', 'projects', 'way/out'])(
    'in %s',
    (out) => {
      expect(refuse(out)).toBeNull()
    },
  )

  it.each([
    ['mine', 'letters.txt'],
    ['file', 'is a file'],
    ['file/site', 'lies below a file'],
    ['file/far/new', 'lies below a file'],
    ['link', 'is a link'],
    ['dangling', 'is a link'],
    ['.', 'holds this project'],
    ['project', 'holds this project'],
    ['way', 'holds this project'],
    ['../../../../../..', 'holds this project'],
    ['project/content', 'holds the content'],
    ['project/content/bill', 'inside the content'],
    ['project/content/new', 'inside the content'],
    ['way/content/new', 'inside the content'],
    ['project/lib/new', 'needs for something else'],
    ['project/public/new', 'needs for something else'],
    ['project/.next', 'needs for something else'],
    ['project/node_modules', 'needs for something else'],
    ['project/.git/x', 'needs for something else'],
    ['project/.synoptic', 'needs for something else'],
    ['project/.synoptic/build', 'needs for something else'],
    ['project/.synoptic/export', 'needs for something else'],
    ['project/.synoptic/sites/x', 'needs for something else'],
    ['project/.synoptic/cards/site', 'needs for something else'],
    ['project/.synoptic/cache', 'needs for something else'],
  ])('not in %s', (out, told) => {
    expect(refuse(out)).toContain(told)
  })

  it('not over what somebody put into it', () => {
    site('old')
    expect(refuse('old')).toBeNull()
    write('old/.DS_Store')
    expect(refuse('old')).toBeNull()
    write('old/.git/HEAD')
    expect(refuse('old')).toContain('.git')
  })

  it.each(['next', 'old', 'gone'])('not where .out.synoptic-%s is somebody’s', (part) => {
    write(`.out.synoptic-${part}/letters.txt`)
    expect(refuse('out')).toContain('letters.txt')
  })

  it('not in the project’s own content, where the content lies elsewhere', () => {
    const told = refuseSite(join(place, 'project/content/new'), {
      project: join(place, 'project'),
      content: join(place, 'mine'),
    })
    expect(told).toContain('needs for something else')
  })

  it.skipIf(process.platform === 'win32')('not where a disk is mounted', () => {
    const told = refuseSite('/dev', { project: join(place, 'project'), content: join(place, 'mine') })
    expect(told).toContain('OUT_DIR=/dev/site')
  })

  it('not in the folder of a content that lies elsewhere', () => {
    write('texts/bill/story.md')
    const told = refuseSite(join(place, 'texts'), {
      project: join(place, 'project'),
      content: join(place, 'texts/bill'),
    })
    expect(told).toContain('holds the content')
  })
})

describe('a folder of the build’s', () => {
  it('is told by its marker, and what was added to it by name', () => {
    const path = site('old')
    expect([judgeSite(path), judgeFolder(path)]).toEqual(['site', 'site'])
    write('old/a', 'old/b', 'old/c', 'old/d')
    expect(judgeSite(path)).toEqual({ foreign: expect.stringContaining('a, b, c and 1 more') })
    markSite(path)
    expect(judgeSite(path)).toBe('site')
  })

  it('is deleted whole, and nobody else’s is', () => {
    removeSite(site('old'))
    removeSite(join(place, 'empty'))
    removeSite(join(place, 'absent'))
    expect(['old', 'empty'].filter((name) => existsSync(join(place, name)))).toEqual([])
    for (const name of ['mine', 'file', 'link'])
      expect(() => removeSite(join(place, name))).toThrow('move it away')
    expect(existsSync(join(place, 'mine/letters.txt'))).toBe(true)
  })

  it('may be deleted still when a deletion was cut off before its last file', () => {
    const path = site('old')
    rmSync(join(path, 'index.html'))
    expect(judgeFolder(path)).toBe('site')
    rmSync(join(path, siteMarker))
    expect(judgeFolder(path)).toBe('empty')
  })
})

describe('a site without a marker', () => {
  const earlier = [
    ...['.nojekyll', '404.html', 'index.html', 'sitemap.xml', 'icon.svg', 'search/index.html'],
    ...['_next/a.woff2', 'pagefind/a.js', 'q/x/index.html', 'bill/index.html'],
  ]
  it('is known by what an earlier version always wrote', () => {
    write(...earlier.map((file) => `old/${file}`))
    writeFileSync(join(place, 'old/q/index.json'), '[{"slug":"bill"}]')
    expect(isEarlierSite(join(place, 'old'))).toBe(true)
    write('old/CNAME')
    expect(isEarlierSite(join(place, 'old'))).toBe(false)
  })
  it.each([
    ['no list of addresses', null],
    ['a list of something else', '{"a":1}'],
    ['a list cut off', '[{"sl'],
  ])('is somebody’s with %s', (_, index) => {
    write(...earlier.map((file) => `old/${file}`))
    if (index !== null) writeFileSync(join(place, 'old/q/index.json'), index)
    expect(isEarlierSite(join(place, 'old'))).toBe(false)
  })
})
