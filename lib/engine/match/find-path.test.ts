import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPathFinder, type PathCosts } from './find-path.ts'

type Point = { row: number; column: number; gain: number }

const costs: PathCosts = { mismatch: 28, gapOpen: 30, gapExtend: 9 }

/** As `[row, column]` from beginning to end. */
function pathThrough(points: readonly Point[], mostSteps = 10_000): { best: number; path: number[][] } {
  const finder = createPathFinder(costs)
  finder.begin(mostSteps)
  for (const { row, column, gain } of points) finder.put(row, column, gain, false)
  const path: number[][] = []
  finder.trace((row, column) => path.unshift([row, column]))
  return { best: finder.best(), path }
}

/** What the best path gains, from a table of all cells. */
function bestInTable(points: readonly Point[], size: number): number {
  const table = () => Array.from({ length: size + 1 }, () => new Array<number>(size + 1).fill(-Infinity))
  const gains = table()
  for (const { row, column, gain } of points) gains[row]![column] = gain
  const best = table()
  const down = table()
  const right = table()
  let top = 0
  for (let i = 0; i <= size; i++) {
    for (let j = 0; j <= size; j++) {
      best[i]![j] = 0
      if (i === 0 || j === 0) continue
      down[i]![j] = Math.max(best[i - 1]![j]! - costs.gapOpen, down[i - 1]![j]! - costs.gapExtend)
      right[i]![j] = Math.max(best[i]![j - 1]! - costs.gapOpen, right[i]![j - 1]! - costs.gapExtend)
      const taken = best[i - 1]![j - 1]! + Math.max(gains[i]![j]!, -costs.mismatch)
      best[i]![j] = Math.max(0, taken, down[i]![j]!, right[i]![j]!)
      top = Math.max(top, best[i]![j]!)
    }
  }
  return top
}

const size = 14
const places = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 1, max: size }),
    column: fc.integer({ min: 1, max: size }),
    gain: fc.integer({ min: 0, max: 90 }),
  }),
  { maxLength: 40, selector: ({ row, column }) => row * 100 + column },
)

test('The best path gains what a table of all cells says', () => {
  fc.assert(
    fc.property(places, (points) => {
      points.sort((x, y) => x.row - y.row || x.column - y.column)
      const { best, path } = pathThrough(points)
      expect(best).toBe(bestInTable(points, size))
      for (let k = 1; k < path.length; k++) {
        expect(path[k]![0]).toBeGreaterThan(path[k - 1]![0]!)
        expect(path[k]![1]).toBeGreaterThan(path[k - 1]![1]!)
      }
    }),
  )
})

test.each<[name: string, points: [row: number, column: number, gain: number][], path: number[][]]>([
  ['nothing', [], []],
  ['one point', [[3, 4, 50]], [[3, 4]]],
  [
    'a mismatch between two points',
    [
      [1, 1, 80],
      [3, 3, 80],
    ],
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
  [
    'words left out on one side',
    [
      [1, 1, 80],
      [2, 6, 80],
    ],
    [
      [1, 1],
      [2, 6],
    ],
  ],
  [
    'words left out on both sides rather than many mismatches',
    [
      [1, 1, 90],
      [7, 7, 99],
    ],
    [[7, 7]],
  ],
  [
    'the nearer to what follows of two equal words',
    [
      [1, 1, 80],
      [2, 3, 20],
      [2, 4, 20],
      [3, 5, 80],
    ],
    [
      [1, 1],
      [2, 4],
      [3, 5],
    ],
  ],
  [
    'what pays, not what is near',
    [
      [1, 1, 80],
      [5, 9, 10],
    ],
    [[1, 1]],
  ],
])('The path through %s', (_, points, path) => {
  expect(pathThrough(points.map(([row, column, gain]) => ({ row, column, gain }))).path).toEqual(path)
})

test('A path does not go round a point where it is cut', () => {
  const finder = createPathFinder(costs)
  finder.begin(1000)
  finder.put(1, 5, 80, false)
  finder.put(2, 2, 40, false)
  finder.cut()
  finder.put(2, 9, 30, true)
  finder.put(3, 6, 90, false)
  const path: number[][] = []
  finder.trace((row, column) => path.unshift([row, column]))
  expect(path).toEqual([[3, 6]])
  expect(finder.best()).toBe(90)
})

test('Where points are very many it gives up', () => {
  const finder = createPathFinder(costs)
  finder.begin(40)
  for (let row = 1; row < 10; row++)
    for (let column = 1; column < 10; column++) finder.put(row, column, 50, false)
  expect(finder.isLost()).toBe(true)
})
