import fc from 'fast-check'

/** How often a property is tried: so often, or as often as the run was told (`PROPERTY_RUNS`). */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: fc.readConfigureGlobal().numRuns ?? usual }
}
