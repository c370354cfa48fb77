import { expect, it } from 'vitest'
import { tellProgress } from './progress.ts'

/** What is told of a hundred stories that take ten seconds each. */
function tell(isTTY: boolean, steps: readonly number[]): string {
  let told = ''
  let now = 0
  const progress = tellProgress(100, { write: (text) => (told += text), isTTY }, () => now)
  for (const done of steps) {
    now = done * 10_000
    progress.advance(done)
  }
  progress.end()
  return told
}

it('tells how far it is on a terminal in one line, which goes', () => {
  expect(tell(true, [1, 50, 100]).split('\r\u001b[K')).toEqual([
    '',
    '1 of 100 stories rendered, 17 min to go',
    '50 of 100 stories rendered, 8 min to go',
    '100 of 100 stories rendered, 0 s to go',
    '',
  ])
})

it('tells it elsewhere in a line a minute', () => {
  expect(tell(false, [1, 5, 6, 7, 12, 95])).toBe(
    [
      '6 of 100 stories rendered, 16 min to go\n',
      '12 of 100 stories rendered, 15 min to go\n',
      '95 of 100 stories rendered, 50 s to go\n',
    ].join(''),
  )
})
