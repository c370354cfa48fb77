/**
 * `node --import ./scripts/typescript.mjs scripts/words/wordnet.ts`: writes the tables compiled from WordNet, after the
 * rules of stems or of what is kept have changed.
 */
import { writeFileSync } from 'node:fs'
import { tablesOfWordNet } from './compile-wordnet.ts'

for (const [file, text] of Object.entries(tablesOfWordNet))
  writeFileSync(new URL(`../../lib/engine/words/generated/${file}`, import.meta.url), text)
