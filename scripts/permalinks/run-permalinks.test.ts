import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compile } from '../../lib/compile.ts'
import { readContent } from '../../lib/read-content.ts'
import { writeLedgers } from '../../lib/write.ts'
import { Failure, runPermalinks } from './run-permalinks.ts'

/** A story of two sources, built and committed; each test changes a copy of it and runs one command. */
const bridge = 'We shall not wait for a bridge that nobody has paid for'
const river = 'The river does not read contracts'
const sourceOf = (slug: string, paragraphs: readonly string[]) =>
  `---\nid: s-${slug}\ntitle: ${slug}\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`
const gazette = [
  'The last boat left early.',
  `At the landing the first to speak was the harbour master. “${bridge},” Ada Reed said on Monday.`,
  'Behind her two deckhands took down the lamps.',
]
const herald = [
  'Ada Reed spoke on Monday.',
  `“${bridge},” she said. “${river},” she added.`,
  'The landing was full.',
]
const bridgeId = 'we-shall-not-wait-for-b2fd'
const riverId = 'the-river-does-not-read-b3fd'

let root: string
let dir: string

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const read = (path: string) => readFileSync(join(dir, path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(dir, path), text)
const edit = (path: string, from: string, to: string) => {
  const text = read(path)
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}`)
  write(path, text.replaceAll(from, to))
}
const build = (today: string) => {
  let drawn = 1
  const { ledgers, diagnostics } = compile(readContent(dir), { drawLetters: () => `b${++drawn}fd`, today })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  writeLedgers(dir, ledgers)
}
const commit = (subject: string) => {
  git('add', '-A')
  git('commit', '-qm', subject)
}
/** What the command printed, or what it said against it, and its exit status. */
const run = (...args: string[]): { status: number; told: string } => {
  const lines: string[] = []
  try {
    runPermalinks(args, dir, (line) => lines.push(line))
    return { status: 0, told: lines.join('\n') }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: error.status, told: [...lines, error.message].join('\n') }
  }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'permalinks-'))
  dir = join(root, 'published')
  mkdirSync(join(dir, 'ferry'), { recursive: true })
  write('ferry/story.md', '---\ntitle: The ferry\nlang: en\n---\n')
  write('ferry/gazette.md', sourceOf('gazette', gazette))
  write('ferry/herald.md', sourceOf('herald', herald))
  build('2026-05-01')
  git('init', '-q')
  commit('Publish the ferry')
})
afterAll(() => rmSync(root, { recursive: true }))

let copies = 0
beforeEach(() => {
  const copy = join(root, `copy-${copies++}`)
  cpSync(join(root, 'published'), copy, { recursive: true })
  dir = copy
})

const nothing = () => {}
const cutBridge = () => {
  for (const path of ['ferry/gazette.md', 'ferry/herald.md']) edit(path, `“${bridge},”`, 'Nothing,')
}
const forgetRiver = () => {
  const lines = read('ferry/permalinks.json').split('\n')
  write('ferry/permalinks.json', lines.filter((line) => !line.includes(riverId)).join('\n'))
}
const putInTwoPlaces = () => {
  edit('ferry/gazette.md', ` “${bridge},” Ada Reed said on Monday.`, '')
  edit('ferry/gazette.md', 'The last boat', `A guild wrote: ${bridge}.\n\nThe last boat`)
  edit('ferry/gazette.md', 'the lamps.', `the lamps.\n\nEels were cheap, and ${bridge} again.`)
}

describe('npm run permalinks', () => {
  test.each<[name: string, change: () => void, args: string[], status: number, told: (string | RegExp)[]]>([
    ['counts the ids of each story', nothing, [], 0, ['ferry: 2 ids (2 live)']],
    ['counts them under its name too', nothing, ['status'], 0, ['ferry: 2 ids (2 live)']],
    [
      'tells states apart, and what is not yet built',
      () => {
        cutBridge()
        build('2026-05-02')
        edit('ferry/herald.md', river, 'The river reads no contracts')
      },
      ['status'],
      0,
      ['ferry: 2 ids (1 live, 1 removed)', 'Not yet in the ledger: changes to ferry/permalinks.json'],
    ],
    [
      'says so where nothing was published',
      () => {
        rmSync(join(dir, 'ferry/permalinks.json'))
        rmSync(join(dir, 'ferry/.gitattributes'))
      },
      ['status'],
      0,
      [/No story in .* has been published yet/],
    ],
    [
      'refuses a ledger that is cut off',
      () => write('ferry/permalinks.json', read('ferry/permalinks.json').slice(0, 300)),
      ['status'],
      1,
      ['ferry/permalinks.json'],
    ],
    [
      'gives the history of an id',
      nothing,
      ['history', bridgeId],
      0,
      [
        'live, in ferry',
        'first published 2026-05-01, last changed 2026-05-01',
        `“${bridge},” (Ada Reed)`,
        'in s-gazette: …',
        'in s-herald: …',
        /[0-9a-f]{7,} \d{4}-\d\d-\d\d Publish the ferry/,
      ],
    ],
    [
      'gives it by address, with the words first published and the commits since',
      () => {
        edit('ferry/herald.md', river, 'The river reads no contracts')
        build('2026-05-03')
        commit('Correct the river')
      },
      ['history', `https://example.org/q/${riverId.toUpperCase()}/#s-herald`],
      0,
      [
        'changed, in ferry',
        'first published 2026-05-01, last changed 2026-05-03',
        `first published as “${river},”`,
        /Correct the river\n.*Publish the ferry/,
      ],
    ],
    [
      'gives it with the quote that an editor told apart',
      () => {
        const places = ['gazette', 'herald'].map((source) => `{source: ${source}, words: ${bridge}}`)
        edit('ferry/story.md', 'lang: en\n', `lang: en\nquotes:\n  - not-same: [${places.join(', ')}]\n`)
        build('2026-05-03')
      },
      ['history', bridgeId],
      0,
      ['live, in ferry', 'other places of it are now we-shall-not-wait-for-b3fd'],
    ],
    ['knows no other id', nothing, ['history', 'no-such-id-b9fd'], 1, ['has published “no-such-id-b9fd”']],
    ['checks a folder in order', nothing, ['--check'], 0, ['2 ids, all kept']],
    [
      'checks: a change that is not built',
      () => edit('ferry/herald.md', river, 'The river reads no contracts'),
      ['--check'],
      1,
      ['ferry/permalinks.json is out of date'],
    ],
    [
      'checks: an id taken out of the ledger with all that belongs to it',
      forgetRiver,
      ['--check'],
      1,
      [`${riverId} was published (ferry/permalinks.json at HEAD)`],
    ],
    [
      'checks against another commit',
      () => {
        forgetRiver()
        commit('Lose the river')
      },
      ['--check', '--against', 'HEAD~1'],
      1,
      [`${riverId} was published (ferry/permalinks.json at HEAD~1)`],
    ],
    [
      'checks where there is no git',
      () => rmSync(join(dir, '.git'), { recursive: true }),
      ['--check', '--against', 'no-such-commit'],
      0,
      ['Not compared with an earlier commit', '2 ids, all kept'],
    ],
    [
      'checks: a question, with file, line and column of both places',
      putInTwoPlaces,
      ['--check'],
      1,
      [
        /ferry\/gazette\.md\s+7:16\s+error/,
        `A guild wrote: ${bridge}`,
        /\(7:16\) or “.*” \(15:22\)/,
        'permalink-ask',
      ],
    ],
    [
      'renames a story',
      nothing,
      ['rename', 'story', 'ferry', 'crossing'],
      0,
      ['/ferry/ is now /crossing/; the old address leads on.'],
    ],
    [
      'renames a source',
      nothing,
      ['rename', 'source', 'ferry/gazette', 'evening-gazette'],
      0,
      ['/ferry/gazette/ is now /ferry/evening-gazette/; the old address leads on.'],
    ],
    ['renames no story that is not there', nothing, ['rename', 'story', 'boat', 'ship'], 1, ['There is no']],
    [
      'renames a source to no name that is taken',
      nothing,
      ['rename', 'source', 'ferry/gazette', 'herald'],
      1,
      ['There is a source “ferry/herald” already.'],
    ],
    [
      'renames to nothing that is no address',
      nothing,
      ['rename', 'story', 'ferry', 'The Ferry'],
      1,
      ['“The Ferry” cannot be an address'],
    ],
    ['has nothing to resolve', nothing, ['resolve', 'ferry'], 0, ['has no conflict']],
    ['explains itself', nothing, ['--help'], 0, ['npm run permalinks -- history <id>']],
    ['explains itself after wrong use', nothing, ['histroy', bridgeId], 2, ['Exit status']],
    ['explains itself after a wrong option', nothing, ['--chekc'], 2, ['Exit status']],
  ])('%s', (_, change, args, status, told) => {
    change()
    const result = run(...args)
    for (const part of told)
      if (typeof part === 'string') expect(result.told).toContain(part)
      else expect(result.told).toMatch(part)
    expect(result.status).toBe(status)
  })

  test('after a rename the check holds, and the old addresses lead on', () => {
    expect(run('rename', 'source', 'ferry/gazette', 'evening-gazette').status).toBe(0)
    expect(run('rename', 'story', 'ferry', 'crossing').status).toBe(0)
    build('2026-05-04')
    expect(run('--check')).toEqual({
      status: 0,
      told: '2 ids, all kept; the ledgers are up to date.',
    })
    const { library } = compile(readContent(dir), { drawLetters: () => 'b9fd', today: '2026-05-04' })
    expect(library.stories[0]!.moved).toEqual([
      { from: 'ferry', to: 'crossing' },
      { from: 'crossing/gazette', to: 'crossing/evening-gazette' },
      { from: 'ferry/evening-gazette', to: 'crossing/evening-gazette' },
      { from: 'ferry/gazette', to: 'crossing/evening-gazette' },
      { from: 'ferry/herald', to: 'crossing/herald' },
    ])
  })

  test('of a conflict both sides are kept', () => {
    const line = read('ferry/permalinks.json')
      .split('\n')
      .find((one) => one.includes(`["${bridgeId}","live"`))!
    const theirs = line.replaceAll(bridgeId, 'we-shall-wait-for-no-b8gd').replace('"live"', '"removed"')
    edit('ferry/permalinks.json', line, `<<<<<<< ours\n${line}\n=======\n${theirs}\n>>>>>>> theirs`)
    expect(run('status').status).toBe(1)
    expect(run('resolve', 'ferry')).toEqual({
      status: 0,
      told: `${dir}/ferry/permalinks.json has the ids of both sides. Build, then commit it.`,
    })
    expect(run('status').told).toContain('ferry: 3 ids')
    expect(run('history', bridgeId).status).toBe(0)
    expect(run('history', 'we-shall-wait-for-no-b8gd').status).toBe(0)
  })
})
