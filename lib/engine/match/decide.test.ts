import { expect, test } from 'vitest'
import { decide, type Evidence } from './decide.ts'

/** Half of a statement of twenty words in another one, reworded, both in marks. */
const reworded: Evidence = {
  mass: 4.5,
  coverA: 0.5,
  coverB: 0.5,
  density: 0.7,
  run: 3,
  runContent: 2,
  content: 6,
  plain: 5,
  equal: 8,
  alike: 2,
  of: 20,
  blocks: 1,
  quotedBoth: true,
  spokenBoth: true,
}

/** All of a statement of three words, capitals throughout. */
const label = { mass: 2.4, coverA: 1, coverB: 1, density: 1, run: 3, content: 3, plain: 0, of: 3 }

test.each<[string, Partial<Evidence>, boolean]>([
  ['half of a statement, reworded', {}, true],
  ['a matter that two long statements touch', { mass: 3.9, coverA: 0.35, coverB: 0.15 }, false],
  ['many words of two long statements', { mass: 8, coverA: 0.35, coverB: 0.15 }, true],
  ['a little of long statements, word for word', { coverA: 0.35, coverB: 0.15, run: 6 }, true],
  ['names far apart and one word', { content: 4, plain: 1, run: 2, density: 0.55, coverA: 0.65 }, false],
  ['names close together and one word', { content: 4, plain: 1, run: 2, density: 0.8, coverA: 0.65 }, true],
  ['a name that nobody is said to say', { ...label, spokenBoth: false }, false],
  ['names that somebody says on both sides', label, true],
  ['names and another word that nobody is said to say', { ...label, plain: 1, spokenBoth: false }, true],
  ['names in a run with one word', { content: 4, plain: 1, run: 4, density: 0.55, coverA: 0.65 }, true],
])('%s', (_, evidence, accepted) => {
  expect(decide({ ...reworded, ...evidence }).accepted).toBe(accepted)
})
