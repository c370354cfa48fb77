import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { randomNumbers } from '../scripts/bench/random-numbers.ts'
import { scriptArguments, siteSettings } from './build/script-process.ts'
import { root } from './sites.ts'

/** One build after another: each gives what a build from nothing would, and writes only what differs. */
test.describe.configure({ mode: 'default' })

let place = ''
test.beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-rebuild-'))
})
test.afterAll(() => rmSync(place, { recursive: true, force: true }))

type Settings = { SITE_URL?: string }

function build(out: string, settings: Settings = {}): string {
  const content = join(place, 'content')
  const { status, stdout, stderr } = spawnSync(process.execPath, scriptArguments('scripts/build.ts'), {
    cwd: root,
    encoding: 'utf8',
    env: { ...siteSettings({ content, out: join(place, out), basePath: '' }), ...settings },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(place, 'content', file)), { recursive: true })
  writeFileSync(join(place, 'content', file), text)
}
const source = (id: string, words: string) =>
  `---\nid: ${id}\ntitle: ${id}\noutlet: ${id}\n---\n\n“We will not pay for any of it,” said Ada Byron.\n\n${words}\n`
function writeStory(slug: string): void {
  write(`${slug}/story.md`, `---\ntitle: A bill for ${slug}\nsummary: Who pays.\n---\n`)
  write(`${slug}/one.md`, source(`${slug}-1`, 'Rivers were high all week. Nobody in the valley slept much.'))
  write(`${slug}/two.md`, source(`${slug}-2`, 'Her party meets in March to choose its next treasurer.'))
}

/** Every file of a built site with its bytes, and with the file that it is on the disk. */
function filesOfSite(out: string): Map<string, { bytes: string; file: number }> {
  const folder = join(place, out)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((path) => [
      path.slice(folder.length + 1),
      { bytes: readFileSync(path).toString('base64'), file: statSync(path).ino },
    ]),
  )
}

test('an edit writes the pages of its story and what all stories share, and nothing else @once', () => {
  test.setTimeout(600_000)
  for (const slug of ['dam', 'mill']) writeStory(slug)
  build('site')
  const before = filesOfSite('site')
  expect(build('site')).toContain('Nothing has changed')
  expect(filesOfSite('site')).toEqual(before)

  write('mill/one.md', source('mill-1', 'Rivers were low all week.'))
  expect(build('site')).toContain('1 of 2 stories were made anew')
  const after = filesOfSite('site')
  const written = [...after]
    .filter(([path, { file }]) => before.get(path)?.file !== file)
    .map(([path]) => path)
  expect(written).toContain('mill/one/index.html')
  expect(written.filter((path) => path.startsWith('dam/') || path.endsWith('.woff2'))).toEqual([])
  for (const path of written)
    if (path !== '.synoptic-site') expect(after.get(path)!.bytes).not.toBe(before.get(path)?.bytes)
})

test('every picture that a page is shared with is there, and no other @once', () => {
  test.setTimeout(600_000)
  for (const slug of ['dam', 'mill']) writeStory(slug)
  build('cards', { SITE_URL: 'https://example.org' })
  const files = filesOfSite('cards')
  const pages = [...files].filter(([path]) => path.endsWith('/index.html'))
  const named = pages.flatMap(([, { bytes }]) =>
    [
      ...Buffer.from(bytes, 'base64')
        .toString('utf8')
        .matchAll(/property="og:image" content="https:\/\/example\.org\/([^"]+)"/g),
    ].map(([, path]) => path!),
  )
  expect([...new Set(named)].sort()).toEqual(
    [...files.keys()].filter((path) => path.endsWith('card.png')).sort(),
  )
  expect(named).toContain('dam/card.png')
})

/** What editors do to a content folder. */
const edits: ((random: () => number) => void)[] = [
  (random) => {
    const file = pick(filesOfContent(/\/(?:one|two|late)\w*\.md$/), random)
    write(
      file,
      `${readFileSync(join(place, 'content', file), 'utf8')}\n\nAdded ${Math.floor(random() * 1e6)}.\n`,
    )
  },
  (random) => {
    const story = pick(stories(), random)
    const n = Math.floor(random() * 1e6)
    write(`${story}/late${n}.md`, source(`${story}-late${n}`, `The mill burned on day ${n}.`))
  },
  (random) => {
    const file = pick(filesOfContent(/\/(?:one|two|late)\w*\.md$/), random)
    renameSync(
      join(place, 'content', file),
      join(place, 'content', file.replace('.md', `x${Math.floor(random() * 1e3)}.md`)),
    )
  },
  (random) => {
    const late = filesOfContent(/\/late\w*\.md$/)
    if (late.length > 0) rmSync(join(place, 'content', pick(late, random)))
  },
  (random) => writeStory(`story-${Math.floor(random() * 1e6)}`),
  (random) => {
    if (stories().length > 1) rmSync(join(place, 'content', pick(stories(), random)), { recursive: true })
  },
  (random) => {
    const story = pick(stories(), random)
    write(
      `${story}/story.md`,
      `---\ntitle: A bill\nsummary: Sum ${Math.floor(random() * 1e6)}.\ndate: 2026-01-0${1 + Math.floor(random() * 9)}\n---\n`,
    )
  },
]
const stories = () => readdirSync(join(place, 'content'))
const filesOfContent = (pattern: RegExp) =>
  stories().flatMap((story) =>
    readdirSync(join(place, 'content', story))
      .map((name) => `${story}/${name}`)
      .filter((path) => pattern.test(path)),
  )
function pick<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)]!
}

test('whatever was built before, a site is to the byte that of a build from nothing @once', () => {
  test.setTimeout(900_000)
  const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)
  console.log(`edits: PROPERTY_SEED=${seed}`)
  const random = randomNumbers(seed)
  rmSync(join(place, 'content'), { recursive: true, force: true })
  for (const slug of ['dam', 'mill']) writeStory(slug)
  for (let round = 0; round < 5; round++) {
    const settings = random() < 0.5 ? {} : { SITE_URL: 'https://example.org' }
    for (let edit = 0; edit < 3; edit++) pick(edits, random)(random)
    build('site', settings)
    if (random() < 0.3) rmSync(join(place, 'site/index.html'))
    build('site', settings)
    if (existsSync(join(place, 'fresh'))) rmSync(join(place, 'fresh'), { recursive: true })
    build('fresh', settings)
    const [site, fresh] = [filesOfSite('site'), filesOfSite('fresh')]
    expect([...site.keys()].sort()).toEqual([...fresh.keys()].sort())
    const other = [...fresh].filter(([path, { bytes }]) => site.get(path)?.bytes !== bytes)
    expect(other.map(([path]) => path)).toEqual([])
  }
})
