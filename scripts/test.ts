import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Outcome, runBrowserTests } from '../e2e/build/run-browser-tests.ts'

/**
 * `npm test`: everything, on a machine that has only Node, npm and git. Types, style, units, then the built site in a
 * browser. All of it runs, also after a failure; the last line counts, and names the version of Node.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

const outcomes: Outcome[] = [
  check('types', 'tsc'),
  check('style', 'biome', 'check', '.'),
  runUnits(),
  await runBrowserTests([]),
]
const sum = (key: 'passed' | 'failed' | 'skipped') =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0)

console.log()
for (const line of outcomes.flatMap((outcome) => outcome.lines)) console.log(line)
console.log(
  `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped, on Node ${process.versions.node}`,
)
process.exit(sum('failed') > 0 ? 1 : 0)

function check(name: string, command: string, ...words: string[]): Outcome {
  console.log(`\n${name}`)
  const ok = runCommand(command, words)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, lines: ok ? [] : [`failed: ${name}`] }
}

function runUnits(): Outcome {
  console.log('\nunits')
  const report = join(root, '.synoptic/test/vitest.json')
  rmSync(report, { force: true })
  const ok = runCommand('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`])
  try {
    // Vitest's own report, written a moment ago.
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<
      'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numFailedTestSuites',
      number
    >
    const failed = counts.numFailedTests || (ok ? 0 : 1)
    return {
      passed: counts.numPassedTests,
      failed,
      skipped: counts.numPendingTests,
      lines: ok ? [] : ['failed: units'],
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0, lines: ['failed: Vitest did not run to its end'] }
  }
}

function runCommand(command: string, words: readonly string[]): boolean {
  const { status } = spawnSync('npx', ['--no-install', command, ...words], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}
