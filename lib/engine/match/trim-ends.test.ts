import { expect, test } from 'vitest'
import type { WordPair } from './align-locally.ts'
import { trimEnds } from './trim-ends.ts'

const pair = (a: number, b: number, kind: WordPair['kind']): WordPair => ({ a, b, kind })

test.each<[string, WordPair[], WordPair[] | null]>([
  [
    'a synonym that other words part from the rest ends nothing',
    [pair(0, 0, 'near'), pair(1, 2, 'same'), pair(2, 3, 'same'), pair(5, 4, 'near')],
    [pair(1, 2, 'same'), pair(2, 3, 'same')],
  ],
  [
    'a synonym beside the rest stays',
    [pair(0, 0, 'near'), pair(1, 1, 'same'), pair(2, 2, 'same'), pair(3, 3, 'near')],
    [pair(0, 0, 'near'), pair(1, 1, 'same'), pair(2, 2, 'same'), pair(3, 3, 'near')],
  ],
  [
    'the same word further off stays',
    [pair(0, 0, 'same'), pair(2, 3, 'same'), pair(5, 5, 'stem')],
    [pair(0, 0, 'same'), pair(2, 3, 'same'), pair(5, 5, 'stem')],
  ],
  [
    'words that stand for each other without being alike go with the synonym',
    [pair(0, 0, 'near'), pair(1, 1, 'different'), pair(2, 2, 'same')],
    [pair(2, 2, 'same')],
  ],
])('%s', (_, pairs, kept) => {
  const last = pairs.at(-1)!
  const trimmed = trimEnds({ aFrom: 0, aTo: last.a + 1, bFrom: 0, bTo: last.b + 1, score: 1, pairs })
  expect(trimmed?.pairs ?? null).toEqual(kept)
  if (!trimmed || !kept) return
  const ends = [kept[0]!.a, kept.at(-1)!.a + 1, kept[0]!.b, kept.at(-1)!.b + 1]
  expect([trimmed.aFrom, trimmed.aTo, trimmed.bFrom, trimmed.bTo]).toEqual(ends)
})
