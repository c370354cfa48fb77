import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * The seed of all properties: `PROPERTY_SEED`, else drawn anew, so that every run looks at other texts. Where a change
 * is judged (`CI`) it stays the same, so that a change never fails for a fault that was there before it.
 */
const seed = process.env.PROPERTY_SEED ?? String(process.env.CI ? 20261121 : randomInt(2 ** 31 - 1))
console.log(`properties: PROPERTY_SEED=${seed}`)

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,components,scripts,app}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { PROPERTY_SEED: seed },
    setupFiles: ['scripts/seed-properties.ts'],
    testTimeout: process.env.PROPERTY_RUNS ? 3_600_000 : 60_000,
  },
})
