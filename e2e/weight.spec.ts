import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { hasSeeds, pagesOf, seedStory, testSite } from './sites.ts'

const kB = 1000

/** Bytes of a page as hosts send it, compressed each by itself: HTML with its style, and every script it asks for. */
function weigh(path: string): number {
  const html = readFileSync(join(testSite.out, path, 'index.html'))
  const scripts = [...html.toString().matchAll(/<script src=([^\s>]+)/g)].map(([, src]) =>
    readFileSync(join(testSite.out, src!)),
  )
  return [html, ...scripts].reduce((sum, file) => sum + gzipSync(file).length, 0)
}

/** Every page of the shape, with its weight; the heaviest is printed. */
function heaviest(shape: RegExp): { path: string; bytes: number } {
  const weights = pagesOf(testSite)
    .filter((path) => shape.test(path))
    .map((path) => ({ path, bytes: weigh(path) }))
    .sort((a, b) => b.bytes - a.bytes)
  console.log(
    `${weights.length} pages like ${shape}; the heaviest: ${weights[0]?.path} ${weights[0]?.bytes} bytes`,
  )
  return weights[0]!
}

test('a page asks for style in no other way than inside it @once', () => {
  for (const path of pagesOf(testSite))
    expect(readFileSync(join(testSite.out, path, 'index.html'), 'utf8')).not.toMatch(/rel="?stylesheet/)
})

for (const { name, shape, bar } of [
  { name: 'quote', shape: /^\/q\/[^/]+\/$/, bar: 30 * kB },
  { name: 'source', shape: /^\/(?!q\/)[^/]+\/[^/]+\/$/, bar: 30 * kB },
  { name: 'shelf', shape: /^\/$/, bar: 30 * kB },
]) {
  test(`every ${name} page weighs at most ${bar / kB} kB, compressed, all in @once`, () => {
    expect(heaviest(shape).bytes).toBeLessThanOrEqual(bar)
  })
}

test('the reader with the five seeds weighs at most 60 kB, compressed, all in @once', () => {
  test.skip(!hasSeeds, 'there is no ../shared/seeds')
  expect(heaviest(new RegExp(`^/${seedStory}/$`)).bytes).toBeLessThanOrEqual(60 * kB)
})

test('the script of the reader weighs at most 20 kB compressed @once', () => {
  const html = readFileSync(
    join(testSite.out, pagesOf(testSite).find((path) => /^\/[^/]+\/$/.test(path))!, 'index.html'),
  )
  const src = /<script src=([^\s>]*reader[^\s>]*)/.exec(html.toString())?.[1]
  const bytes = gzipSync(readFileSync(join(testSite.out, src!))).length
  console.log(`reader script: ${bytes} bytes`)
  expect(bytes).toBeLessThanOrEqual(20 * kB)
})
