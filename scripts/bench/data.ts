import { fileURLToPath } from 'node:url'

/** Folder of the data with known answers and their scorers; it lies beside the repository and may be absent. */
export const benchData = fileURLToPath(new URL('../../../shared/bench/', import.meta.url))

/** What the command line asks of a bench. */
export type BenchOptions = {
  /** Cases of each kind of fault to print; 0 for none. */
  worst: number
}
