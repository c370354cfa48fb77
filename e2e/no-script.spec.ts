import { expect, test } from '@playwright/test'
import { pageKinds, testSite } from './sites.ts'

test.use({ javaScriptEnabled: false })

const kinds = pageKinds(testSite)
const readers = kinds.filter(({ kind }) => kind === 'reader')

test('from the shelf one gets to a story, a quote and a source', async ({ page }) => {
  await page.goto('/')
  await page.locator(`main a[href="${readers[0]!.path}"]`).first().click()
  await expect(page).toHaveURL(new RegExp(`${readers[0]!.path}$`))
  const mark = page.locator('main a.mark').first()
  const href = await mark.getAttribute('href')
  await mark.click()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const { path } of readers) {
  test(`${path}: every source can be read, and every mark leads to a page of its quote`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const data = await (await request.get(`${path}data.json`)).json()
    const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
    for (const source of data.sources) {
      // The longest run without marks of footnotes or quotes is a sentence or more; it must stand in the page.
      const sentence = longestSentence(source.text)
      expect(text).toContain(sentence)
    }
    const addresses = await page
      .locator('main a.mark')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => (mark as HTMLAnchorElement).pathname))])
    expect(addresses.length).toBe(data.quotes.length)
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200)
  })

  test(`${path}: a quote’s address in the reader leads to its words`, async ({ page, request }) => {
    const data = await (await request.get(`${path}data.json`)).json()
    for (const { id } of data.quotes.slice(0, 3)) {
      await page.goto(`${path}#${id}`)
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    }
  })
}

test('a page that is not there says so, with a way on', async ({ page }) => {
  const response = await page.goto('/nowhere/at-all/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/$/)
})

/** The longest stretch of a text between marks and sentence ends, as it is shown. */
function longestSentence(text: string): string {
  return text
    .split(/[.!?“”"«»„‟\n]+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .sort((a, b) => b.length - a.length)[0]!
}
