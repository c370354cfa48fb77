import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compile } from './compile.ts'
import { findFolderFault, mostBytes, readContent, readDocument } from './read-content.ts'
import { copyPictures } from './write.ts'

// Who runs the tests may be root, whom the system refuses nothing.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const refuse = (path: unknown): void => {
    if (/unreadable$/.test(String(path))) throw Object.assign(new Error(), { code: 'EACCES' })
  }
  const readdirSync = (...given: unknown[]) => {
    refuse(given[0])
    return Reflect.apply(real.readdirSync, real, given)
  }
  return { ...real, readdirSync }
})

const { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } = fs
let root = ''
let dir = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'synoptic-'))
  dir = join(root, 'content')
  put('fair/story.md', '---\ntitle: A fair\n---\n')
  put('fair/one.md', '---\nid: s-one\ntitle: One\n---\nThe ferry was late.')
  put('fair/two.md', '---\nid: s-two\ntitle: Two\n---\nThe ferry was early.')
})
afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), bytes)
}
function putEmpty(...paths: string[]): void {
  for (const path of paths) put(path, '')
}

const compileFolder = () => compile(readContent(dir), { drawLetters: () => 'test', today: '2026-01-01' })
const told = () =>
  compileFolder().diagnostics.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  )

describe('a content folder', () => {
  /** What is done to a folder that is in order, and what is said of it. */
  const wrong: [name: string, spoil: () => void, said: RegExp][] = [
    [
      'links in a circle',
      () => symlinkSync('.', join(dir, 'fair/again')),
      /^fair\/again:1:1 unreadable .*symbolic link/,
    ],
    [
      'a link to itself',
      () => symlinkSync('loop.md', join(dir, 'fair/loop.md')),
      /^fair\/loop.md:.* symbolic link/,
    ],
    [
      'a story that is a link',
      () => symlinkSync('fair', join(dir, 'other')),
      /^other:1:1 unreadable .*symbolic link/,
    ],
    [
      'an article that is a link',
      () => symlinkSync('/etc/hosts', join(dir, 'fair/three.md')),
      /^fair\/three.md:.* symbolic link/,
    ],
    [
      'a link that leads nowhere',
      () => symlinkSync('none', join(dir, 'fair/three.md')),
      /^fair\/three.md:.* symbolic link/,
    ],
    [
      'a folder that may not be read',
      () => mkdirSync(join(dir, 'fair/unreadable')),
      /^fair\/unreadable:1:1 unreadable .*may not read/,
    ],
    [
      'a story that may not be read',
      () => mkdirSync(join(dir, 'unreadable')),
      /^unreadable:1:1 unreadable .*may not read/,
    ],
    [
      'a ledger that is a folder',
      () => mkdirSync(join(dir, 'fair/permalinks.json')),
      /^fair\/permalinks.json:.* folder/,
    ],
    [
      'attributes that are a folder',
      () => mkdirSync(join(dir, 'fair/.gitattributes')),
      /^fair\/.gitattributes:.* folder/,
    ],
    [
      'a story.md that is a folder',
      () => {
        rmSync(join(dir, 'fair/story.md'))
        mkdirSync(join(dir, 'fair/story.md'))
      },
      /^fair\/story.md:.* folder/,
    ],
    [
      'a named pipe',
      () => execFileSync('mkfifo', [join(dir, 'fair/three.md')]),
      /^fair\/three.md:.* named pipe/,
    ],
    [
      'a named pipe among the pictures',
      () => {
        mkdirSync(join(dir, 'fair/images'))
        execFileSync('mkfifo', [join(dir, 'fair/images/a.png')])
      },
      /^fair\/images\/a.png:.* named pipe/,
    ],
    [
      'a name that is not UTF-8',
      () =>
        writeFileSync(
          Buffer.concat([Buffer.from(join(dir, 'fair/thr')), Buffer.from([0xe9]), Buffer.from('.md')]),
          '',
        ),
      /^fair\/thr\uFFFD.md:.* not UTF-8: rename it/,
    ],
    ['articles that differ by case', () => put('fair/One.md', ''), /^fair\/one.md:.* slug-duplicate/],
    ['folders that differ by case', () => put('Fair/story.md', ''), /^fair:1:1 name-twice .*“Fair”/],
    [
      'pictures that differ by case',
      () => putEmpty('fair/images/a.png', 'fair/images/A.png'),
      /^fair\/images\/a.png:1:1 name-twice/,
    ],
    [
      'folders that differ by normalization',
      () => putEmpty('caf\u00e9/story.md', 'cafe\u0301/story.md'),
      /:1:1 name-twice/,
    ],
    [
      'a file that is too large',
      () => put('fair/three.md', 'a'.repeat(mostBytes + 1)),
      /^fair\/three.md:1:1 too-large .*2 MB/,
    ],
  ]
  it.each(wrong)('with %s is told, and nothing hangs', (_, spoil, said) => {
    expect(told()).toEqual([])
    spoil()
    expect(told()).toContainEqual(expect.stringMatching(said))
    expect(compileFolder().ledgers).toEqual([])
  })

  it('with a socket in it is told', async () => {
    const server = createServer().listen(join(dir, 'fair/three.md'))
    await new Promise((resolve) => server.once('listening', resolve))
    try {
      expect(told()).toContainEqual(expect.stringMatching(/^fair\/three.md:.* socket/))
    } finally {
      server.close()
    }
  })

  it('is told from a file, from nothing, and from a folder that may not be read', () => {
    expect(findFolderFault(dir)).toBe(null)
    expect(findFolderFault(join(dir, 'none'))).toMatch(/There is no folder .*none/)
    expect(findFolderFault(join(dir, 'fair/one.md'))).toMatch(/one.md is a file/)
    mkdirSync(join(dir, 'unreadable'))
    expect(findFolderFault(join(dir, 'unreadable'))).toMatch(/may not read/)
    expect(() => readContent(join(dir, 'none'))).toThrow(/There is no folder/)
    expect(readContent(join(dir, 'none'), { missing: 'empty' })).toEqual([])
  })
})

describe('pictures', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)
  const avif = Buffer.from('\0\0\0\x1cftypmif1\0\0\0\0mif1avif')
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>trip()</script></svg>'
  const published = (): string[] => {
    const to = join(root, 'public')
    copyPictures(dir, compileFolder().library.stories, to)
    return fs.existsSync(to)
      ? fs
          .readdirSync(to, { recursive: true, encoding: 'utf8' })
          .filter((path) => /\./.test(path))
          .sort()
      : []
  }
  const show = (...paths: string[]) =>
    put(
      'fair/one.md',
      `---\nid: s-one\ntitle: One\n---\nLate.\n\n${paths.map((path) => `![x](images/${path})`).join('\n\n')}\n`,
    )

  it('are published where a source or an introduction shows them, and nothing else of the folder is', () => {
    put('fair/story.md', '---\ntitle: A fair\n---\n![x](images/intro.jpg)\n')
    show('a.png', 'deep/b.avif')
    put('fair/two.md', '---\nid: s-two\ntitle: Two\n---\nEarly.\n\n:::aside\n![x](images/aside.png)\n:::\n')
    for (const path of ['a.png', 'unused.png', 'aside.png', '.hidden.png', '.git/c.png'])
      put(`fair/images/${path}`, png)
    put('fair/images/deep/b.avif', avif)
    put('fair/images/intro.jpg', jpeg)
    put('fair/images/.env', 'SECRET=1')
    put('fair/images/page.html', '<script>trip()</script>')
    expect(published()).toEqual(['fair/a.png', 'fair/deep/b.avif', 'fair/intro.jpg'])
    expect(told()).toEqual([
      expect.stringMatching(/^fair\/images\/aside.png:1:1 picture-unused/),
      expect.stringMatching(/^fair\/images\/page.html:1:1 picture-unused/),
      expect.stringMatching(/^fair\/images\/unused.png:1:1 picture-unused/),
    ])
  })

  const attacks: [name: string, prepare: () => void, said: RegExp][] = [
    [
      'a script under the name of a picture',
      () => put('fair/images/a.png', '<script>trip()</script>'),
      /^fair\/one.md:9:1 picture-kind .*no picture/,
    ],
    [
      'an SVG under the name of a picture',
      () => put('fair/images/a.png', svg),
      /^fair\/one.md:9:1 picture-kind .*SVG.*PNG/,
    ],
    [
      'another kind than its name says',
      () => put('fair/images/a.png', jpeg),
      /^fair\/one.md:9:1 picture-kind .*“.jpg”/,
    ],
    ['an empty file', () => put('fair/images/a.png', ''), /^fair\/one.md:9:1 picture-kind/],
    ['no file', () => undefined, /^fair\/one.md:9:1 picture-missing/],
    [
      'a name in another case',
      () => put('fair/images/A.png', png),
      /^fair\/one.md:9:1 picture-missing .*“images\/A.png”/,
    ],
    [
      'a folder',
      () => mkdirSync(join(dir, 'fair/images/a.png'), { recursive: true }),
      /^fair\/one.md:9:1 picture-missing/,
    ],
    [
      'a link to a file outside',
      () => {
        writeFileSync(join(root, 'secret.png'), png)
        mkdirSync(join(dir, 'fair/images'))
        symlinkSync(join(root, 'secret.png'), join(dir, 'fair/images/a.png'))
      },
      /^fair\/one.md:9:1 picture-missing/,
    ],
    [
      'a folder that is a link',
      () => {
        mkdirSync(join(root, 'secret'))
        writeFileSync(join(root, 'secret/a.png'), png)
        symlinkSync(join(root, 'secret'), join(dir, 'fair/images'))
      },
      /^fair\/images:1:1 unreadable .*symbolic link/,
    ],
  ]
  it.each(attacks)('with %s are told at the place that shows them, and not published', (_, prepare, said) => {
    show('../fair.png', 'a.png')
    prepare()
    expect(told()).toContainEqual(expect.stringMatching(said))
    expect(published()).toEqual([])
  })

  it('that became a link after they were checked are not followed', () => {
    show('a.png')
    put('fair/images/a.png', png)
    const { stories } = compileFolder().library
    mkdirSync(join(root, 'secret'))
    writeFileSync(join(root, 'secret/a.png'), png)
    rmSync(join(dir, 'fair/images'), { recursive: true })
    symlinkSync(join(root, 'secret'), join(dir, 'fair/images'))
    expect(copyPictures(dir, stories, join(root, 'public'))).toEqual(['fair/images/a.png'])
    expect(fs.existsSync(join(root, 'public'))).toBe(false)
  })

  it('are gone from the site when they are gone', () => {
    show('a.png')
    put('fair/images/a.png', png)
    expect(published()).toEqual(['fair/a.png'])
    show()
    expect(published()).toEqual([])
  })
})

describe('a document to import', () => {
  it('is told unreadable, or not UTF-8 from where on', () => {
    const file = join(dir, 'x.txt')
    writeFileSync(file, Buffer.from([0x61, 0x0a, 0x62, 0xe9, 0x63]))
    expect(readDocument(file)).toMatchObject({ why: expect.stringContaining('line 2, column 2') })
    expect(readDocument(join(dir, 'none.txt'))).toMatchObject({ why: 'it is not there' })
    expect(readDocument(dir)).toMatchObject({ why: 'it is a folder' })
  })
})
