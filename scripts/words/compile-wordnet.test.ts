import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tablesOfWordNet } from './compile-wordnet.ts'

test.each(Object.keys(tablesOfWordNet))('%s has the stems of today', (file) => {
  const written = readFileSync(new URL(`../../lib/engine/words/generated/${file}`, import.meta.url), 'utf8')
  const changed = 'run scripts/words/wordnet.ts: the rules of stems or of the tables have changed'
  expect(written === tablesOfWordNet[file], changed).toBe(true)
})
