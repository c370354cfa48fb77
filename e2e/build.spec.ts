import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { besideSite, markSite } from '../scripts/publish/site-folder.ts'
import { scriptArguments, siteSettings } from './build/script-process.ts'
import { root, testSite } from './sites.ts'

/** The commands on content that is right, wrong, or edited meanwhile. One after the other: they share Next’s folder. */
test.describe.configure({ mode: 'default' })

let place = ''
test.beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-build-'))
})
test.afterAll(() => rmSync(place, { recursive: true, force: true }))

const source = (id: string, words: string) =>
  `---\nid: ${id}\ntitle: ${id}\noutlet: ${id}\n---\n\n“We will not pay for any of it,” said Ada Byron.\n\n${words}\n`

const goodStory: Record<string, string> = {
  'story.md': '---\ntitle: A bill\nsummary: Who pays.\n---\n',
  'one.md': source('one', 'Rivers were high all week. Nobody in the valley slept much.'),
  'two.md': source('two', 'Her party meets in March to choose its next treasurer.'),
}

/** What a mistake is made with: a good content, and a folder of somebody’s. */
type Place = { content: string; letters: string }

function writeStory(name: string, files: Record<string, string>): string {
  const content = join(place, name)
  mkdirSync(join(content, 'bill'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(content, 'bill', file), text)
  return content
}

function build(content: string, out: string) {
  return spawnSync(process.execPath, scriptArguments('scripts/build.ts'), {
    cwd: root,
    encoding: 'utf8',
    env: siteSettings({ content, out, basePath: '' }),
  })
}

test.describe('content with errors', () => {
  const cases: { name: string; files: Record<string, string>; told: RegExp[] }[] = [
    {
      name: 'all of it is told at once, each with file, line, column and rule',
      files: {
        'two.md': '---\nid: two\ntitel: x\ntitle: 7\npublished: yesterday\n---\n\nWords.\n',
        'three.md': '---\nid: three\ntitle: Three\n---\n\n',
      },
      told: [
        /bill\/two\.md\n(?:.*\n)*?\s*3:\d+\s+error .*“titel”.*“title”.*key-unknown/,
        /\s4:\d+\s+error .*“title”.*key-type/,
        /\s5:\d+\s+error .*“published”.*date/,
        /bill\/three\.md\n(?:.*\n)*?.*source-empty/,
      ],
    },
    { name: 'a story without its file', files: { 'story.md': '' }, told: [/bill\/story\.md/] },
  ]
  for (const { name, files, told } of cases) {
    test(`${name}; the last good site stays as it was @once`, () => {
      const content = writeStory(`errors-${cases.findIndex((one) => one.name === name)}`, {
        ...goodStory,
        ...files,
      })
      const out = join(place, 'kept')
      rmSync(out, { recursive: true, force: true })
      cpSync(testSite.out, out, { recursive: true })
      const before = listing(out)
      const { status, stderr } = build(content, out)
      expect(status).toBe(1)
      for (const message of told) expect(stderr).toMatch(message)
      expect(stderr).toContain('the last good site is as it was')
      expect(listing(out)).toEqual(before)
      expect(existsSync(join(content, 'bill/permalinks.json'))).toBe(false)
    })
  }

  test('a content folder that is not there is named @once', () => {
    const { status, stderr } = build(join(place, 'nowhere'), join(place, 'none'))
    expect(status).toBe(1)
    expect(stderr).toContain('CONTENT_DIR')
    expect(existsSync(join(place, 'none'))).toBe(false)
  })
})

function startBuild(content: string, out: string) {
  const running = spawn(process.execPath, scriptArguments('scripts/build.ts'), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: siteSettings({ content, out, basePath: '' }),
  })
  const told = { text: '' }
  for (const output of [running.stdout, running.stderr])
    output.on('data', (text) => {
      told.text += text
    })
  const ended = new Promise<number | null>((resolve) => running.on('close', resolve))
  return { running, told, ended }
}

const rendering = 'Rendering'

test('a build that is killed leaves the last good site; the next one publishes the new @once', async () => {
  test.setTimeout(600_000)
  const content = writeStory('killed', goodStory)
  const out = join(place, 'site')
  const goodSite = (folder: string) => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.html'), 'the last good site')
    markSite(folder)
  }
  goodSite(out)
  const { running, ended } = startBuild(content, out)
  await outputOf(running, rendering)
  running.kill('SIGKILL')
  await ended
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site')

  // What a kill while Next writes one of its files would leave, and one between the two renames of the swap.
  const halfWritten = join(root, '.next/diagnostics/build-diagnostics.json')
  mkdirSync(dirname(halfWritten), { recursive: true })
  writeFileSync(halfWritten, '')
  rmSync(out, { recursive: true })
  goodSite(besideSite(out).old)

  const { status, stderr } = build(content, out)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(listing(place).filter((name) => /^\.?site\./.test(name))).toEqual([])
  const ledger = JSON.parse(readFileSync(join(content, 'bill/permalinks.json'), 'utf8'))
  const id = readdirSync(join(out, 'q')).find((name) => !name.includes('.'))
  expect(id).toBeTruthy()
  expect(JSON.stringify(ledger)).toContain(id)
  // Not the whole page in the message of a failure.
  expect(readFileSync(join(out, 'bill/index.html'), 'utf8').includes('Nobody in the valley')).toBe(true)
})

test('what is edited while a build runs is not in its pages; a second build waits and publishes it @once', async () => {
  test.setTimeout(600_000)
  const content = writeStory('edited', goodStory)
  const [out, later] = [join(place, 'before-edit'), join(place, 'after-edit')]
  const first = startBuild(content, out)
  await outputOf(first.running, rendering)
  const ledger = readFileSync(join(content, 'bill/permalinks.json'), 'utf8')
  const edited = source('two', 'A new edition came out in May.').replace(
    'We will not pay',
    'We shall never pay',
  )
  writeFileSync(join(content, 'bill/two.md'), edited)
  const second = startBuild(content, later)
  await outputOf(second.running, 'Another build is under way')
  expect(existsSync(later)).toBe(false)

  expect({ status: await first.ended, told: first.told.text }).toMatchObject({ status: 0 })
  const page = readFileSync(join(out, 'bill/index.html'), 'utf8')
  expect([page.includes('choose its next treasurer'), page.includes('came out in May')]).toEqual([
    true,
    false,
  ])
  const linked = [...new Set([...page.matchAll(/href="?\/q\/([^/">\s]+)\//g)].map(([, id]) => id!))]
  expect(linked.length).toBeGreaterThan(0)
  for (const id of linked) {
    expect(ledger).toContain(`"${id}"`)
    expect(existsSync(join(out, 'q', id, 'index.html'))).toBe(true)
  }

  expect({ status: await second.ended, told: second.told.text }).toMatchObject({ status: 0 })
  expect(readFileSync(join(later, 'bill/index.html'), 'utf8').includes('came out in May')).toBe(true)
  for (const id of linked) expect(existsSync(join(later, 'q', id, 'index.html'))).toBe(true)
})

test.describe('a mistake is told in a sentence, and nothing is built', () => {
  const cases: {
    name: string
    settings?: (given: Place) => Record<string, string>
    words?: string[]
    told: string
  }[] = [
    { name: 'a word that no build knows', words: ['--prod'], told: '“--prod” is not known' },
    {
      name: 'a folder of somebody’s',
      settings: ({ letters }) => ({ OUT_DIR: letters }),
      told: 'letter.txt',
    },
    {
      name: 'a file',
      settings: ({ letters }) => ({ OUT_DIR: join(letters, 'letter.txt') }),
      told: 'is a file',
    },
    {
      name: 'a folder below a file',
      settings: ({ letters }) => ({ OUT_DIR: join(letters, 'letter.txt/site') }),
      told: 'lies below a file',
    },
    {
      name: 'a folder where nothing can be written',
      settings: () => ({ OUT_DIR: '/proc/site' }),
      told: 'OUT_DIR is /proc/site, and nothing can be written',
    },
    { name: 'the whole disk', settings: () => ({ OUT_DIR: '/' }), told: 'holds this project' },
    { name: 'the project', settings: () => ({ OUT_DIR: root }), told: 'holds this project' },
    { name: 'the content', settings: ({ content }) => ({ OUT_DIR: content }), told: 'holds the content' },
    {
      name: 'a folder in the content',
      settings: ({ content }) => ({ OUT_DIR: join(content, 'site') }),
      told: 'inside the content',
    },
    {
      name: 'a content that is a file',
      settings: ({ content }) => ({ CONTENT_DIR: join(content, 'bill/story.md') }),
      told: 'CONTENT_DIR',
    },
    {
      name: 'an address that is none',
      settings: () => ({ SITE_URL: 'example' }),
      told: 'SITE_URL is “example”',
    },
  ]
  for (const { name, settings, words = [], told } of cases)
    test(`${name} @once`, () => {
      const at = { content: writeStory('mistaken', goodStory), letters: join(place, 'letters') }
      mkdirSync(at.letters, { recursive: true })
      writeFileSync(join(at.letters, 'letter.txt'), 'mine')
      const { status, stderr } = spawnSync(process.execPath, scriptArguments('scripts/build.ts', ...words), {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...siteSettings({ content: at.content, out: join(place, 'mistaken-site'), basePath: '' }),
          ...settings?.(at),
        },
      })
      expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining(told) })
      expect(stderr).not.toMatch(/^ {4}at /m)
      expect(readFileSync(join(at.letters, 'letter.txt'), 'utf8')).toBe('mine')
      expect(listing(at.letters)).toEqual(['letter.txt'])
      expect(existsSync(join(at.content, 'bill/permalinks.json'))).toBe(false)
      expect(existsSync(join(place, 'mistaken-site'))).toBe(false)
    })
})

test('on a full disk the last good site stays, and the next build publishes @once', async () => {
  test.setTimeout(600_000)
  const small = join(place, 'small')
  mkdirSync(small)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', small]).status === 0
  test.skip(!mounted, 'a small disk can be mounted by root alone')
  try {
    const content = writeStory('full', goodStory)
    const out = join(small, 'site')
    mkdirSync(out)
    writeFileSync(join(out, 'index.html'), 'the last good site')
    markSite(out)
    const { status, stderr } = build(content, out)
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`the disk is full: ${small}\n`),
    })
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site')
    expect(readdirSync(small)).toEqual(['site'])
    spawnSync('mount', ['-o', 'remount,size=40m', small])
    expect(build(content, out).stderr).toBe('')
    expect(existsSync(join(out, 'bill/index.html'))).toBe(true)
    expect(readdirSync(small)).toEqual(['site'])
  } finally {
    spawnSync('umount', [small])
  }
})

test('`npm run dev` shows an edit of a Markdown file without a restart @once', async ({ page }) => {
  test.setTimeout(300_000)
  const content = writeStory('dev', goodStory)
  const port = testSite.port + 5
  const running = spawn(process.execPath, scriptArguments('scripts/dev.ts'), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development', CONTENT_DIR: content, PORT: String(port), BASE_PATH: '' },
  })
  const closed = new Promise((resolve) => running.on('close', resolve))
  let printed = ''
  running.stdout.on('data', (text) => {
    printed += text
  })
  try {
    await outputOf(running, 'Ready in')
    const other = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')
    if (other) await expect(fetch(`http://${other.address}:${port}/`)).rejects.toThrow('fetch failed')
    await page.goto(`http://localhost:${port}/bill/`, { timeout: 120_000 })
    await expect(page.getByText('to choose its next treasurer')).toBeVisible({ timeout: 60_000 })
    writeFileSync(join(content, 'bill/two.md'), source('two', 'A new edition came out in May.'))
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('came out in May')).toBeVisible()
    }).toPass({ timeout: 60_000 })
    writeFileSync(join(content, 'bill/two.md'), source('two', 'Words.').replace('outlet:', 'outlat:'))
    await expect.poll(() => printed, { timeout: 30_000 }).toContain('Do you mean “outlet”?')
  } finally {
    running.kill('SIGTERM')
    await closed
  }
})

function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort()
}

function outputOf(running: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    running.stdout?.on('data', (text) => {
      if (String(text).includes(words)) resolve()
    })
    running.on('exit', (status) => reject(new Error(`ended with status ${status} before “${words}”`)))
  })
}
