import fc from 'fast-check'

/** Every property starts from the run's seed, and a failure names it; `PROPERTY_RUNS` tries each property so often. */
const seed = Number(process.env.PROPERTY_SEED)
const numRuns = Number(process.env.PROPERTY_RUNS)
if (!Number.isSafeInteger(seed))
  throw new Error(`PROPERTY_SEED is “${process.env.PROPERTY_SEED}”, not a whole number.`)
fc.configureGlobal({ seed, ...(numRuns > 0 ? { numRuns } : {}) })
