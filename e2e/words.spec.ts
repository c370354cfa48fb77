import { expect, test } from '@playwright/test'
import { pageKinds, testSite } from './sites.ts'

const source = pageKinds(testSite).find(({ kind }) => kind === 'source')!
const reader = pageKinds(testSite).find(({ kind }) => kind === 'reader')!

/** The words marked on the page, and whether they are in view. */
const marked = () => {
  const range = [...(CSS.highlights.get('words') ?? [])][0]
  if (!(range instanceof Range)) return null
  const { top, bottom } = range.getBoundingClientRect()
  return { words: range.toString(), inView: top >= 0 && bottom <= innerHeight }
}

/** Words as an address of words writes them. */
const foldedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu) ?? []

test('a link to words brings them into view and marks them', async ({ page }) => {
  await page.goto(source.path)
  const paragraphs = await page.locator('[data-source-page] [data-prose] p').allTextContents()
  const words = paragraphs.at(-1)!.match(/[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){0,3}/u)![0]
  const forms = words
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}]+/gu)!
  await page.goto(`${source.path}?w=${encodeURIComponent(`${forms.join('-')}~${forms.length}.9999`)}`)
  await expect.poll(() => page.evaluate(marked)).toEqual({ words, inView: true })
})

test('a link to words whose surroundings were edited shows them and says so', async ({ page }) => {
  await page.goto(source.path)
  const paragraphs = await page.locator('[data-source-page] [data-prose] p').allTextContents()
  const forms = paragraphs.map(foldedWords).find((words) => words.length >= 8)!
  const ends = [forms.slice(0, 3).join('-'), forms.slice(5, 8).join('-')].join('~')
  await page.goto(`${source.path}?w=${encodeURIComponent(`${ends}~8.0~nobody-wrote-this~nor-that-there`)}`)
  await expect(page.getByRole('status')).toHaveText(/edited since this link was made/)
  await expect.poll(() => page.evaluate(marked)).toMatchObject({ inView: true })
})

test('a link to words that are gone says so', async ({ page }) => {
  await page.goto(`${source.path}?w=nobody-ever-wrote-these-words~5.3`)
  await expect(page.getByRole('status')).toHaveText(/not in the text any more/)
})

test('selected words are linked to @once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(reader.path)
  await page.evaluate(() => {
    const paragraph =
      document.querySelector('[data-text] > [data-prose] p:not(:has(a))') ??
      document.querySelector('[data-text] > [data-prose] p')!
    getSelection()!.selectAllChildren(paragraph)
  })
  await page.getByRole('button', { name: 'Copy link to these words' }).click()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  const wanted = await page.evaluate(() => getSelection()!.toString().trim())
  expect(address).toContain('?w=')
  await page.goto(address)
  const shown = await page.evaluate(marked)
  expect(shown?.inView).toBe(true)
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
  expect(words(shown!.words)).toEqual(words(wanted))
})
