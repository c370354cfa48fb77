import { isSlow } from './growth.ts'
import { contentHostiles } from './hostile-content.ts'
import { randomUnits } from './hostile-random.ts'
import { textHostiles } from './hostile-texts.ts'

/**
 * Time of texts and content made to be slow, for n, 2n and 4n of their unit, and of units drawn at random. `ONLY=words`
 * measures the rows whose name has the words, `FUZZ=500` so many random units, `SEED=7` others.
 */
export async function run(): Promise<void> {
  const only = process.env.ONLY ?? ''
  const rows = [...textHostiles, ...contentHostiles].filter(({ name }) => name.includes(only))
  console.log(`${'seconds for'.padEnd(58)}${'n'.padStart(8)}${'of n'.padStart(9)}   of 2n   of 4n  growth`)
  const slow = rows.filter((row) => isSlow(row, 'all'))
  console.log(slow.length === 0 ? 'all linear' : `more than linear: ${slow.length} of ${rows.length}`)
  const count = Number(process.env.FUZZ ?? 100)
  const seed = Number(process.env.SEED ?? 1)
  const found = randomUnits(count, seed).filter((row) => isSlow(row, 'slow'))
  console.log(`${count} random units, seed ${seed}: ${found.length} more than linear`)
}
