import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import { analyze } from '../lib/engine/analyze.ts'

/** Compressed bytes that the engine may take on a page that runs it. */
const largest = 300_000

const sources = [
  {
    id: 'north',
    text: 'The mayor said: “We will rebuild the old harbour bridge before the winter storms arrive.” Firefighters from four districts pumped seawater through the narrow lanes for eleven hours. “It was a strange night,” she added, “and nobody slept.”',
  },
  {
    id: 'south',
    text: '“We will rebuild the old harbor bridge before winter storms arrive,” the mayor told reporters. Firefighters from four districts pumped seawater through the narrow lanes for eleven long hours. It was, Mayor Lund said, a strange night and nobody slept.',
  },
  {
    id: 'osten',
    text: 'Die Bürgermeisterin sagte: „Wir werden die alte Brücke vor den Winterstürmen wieder aufbauen.“',
  },
  { id: 'west', text: '市長は「冬の嵐が来る前に古い橋を再建します」と述べた。「冬の嵐が来る前に」とも。' },
  { id: 'sharq', text: 'قالت رئيسة البلدية: «سنعيد بناء الجسر القديم قبل عواصف الشتاء».' },
]

test('the engine gives the same in the browser as in Node @once @engines', async ({ page }) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { analyze } from './lib/engine/analyze.ts'`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    platform: 'browser',
    target: 'es2022',
  })
  const script = outputFiles[0]!.text
  expect(gzipSync(script).length).toBeLessThanOrEqual(largest)
  await page.addScriptTag({ content: script })
  const found = await page.evaluate(
    (texts) =>
      JSON.stringify(
        (globalThis as unknown as { engine: { analyze: (given: unknown) => unknown } }).engine.analyze(texts),
      ),
    sources,
  )
  const here = analyze(sources)
  expect(here.quotes.some(({ members }) => members.length > 1)).toBe(true)
  expect(JSON.parse(found)).toEqual(JSON.parse(JSON.stringify(here)))
})
