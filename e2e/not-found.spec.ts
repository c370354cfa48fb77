import { expect, test } from '@playwright/test'
import { attackSite, pageKinds, pagesOf, testSite } from './sites.ts'
import { noIncidents, watchPage } from './watch-page.ts'

const quote = pagesOf(testSite).find((path) => /^\/q\/(?:[^/]+-){4}[^/]+\/$/.test(path))!
const reader = pageKinds(testSite).find(({ kind }) => kind === 'reader')!.path

for (const [name, path] of [
  ['capitals', quote.toUpperCase().replace('/Q/', '/q/')],
  [
    'capitals, and no last slash',
    quote.slice(0, -1).replace(/^\/q\/./, (start) => `/q/${start[3]!.toUpperCase()}`),
  ],
  ['the end of a sentence', `${quote.slice(0, -1)}).`],
] as const)
  test(`a quote’s address with ${name} leads to the quote @engines`, async ({ page }) => {
    await page.goto(path)
    await expect(page).toHaveURL((url) => url.pathname === quote)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no page at this address')
  })

test('a quote’s address that was cut short offers the quote', async ({ page }) => {
  const seen = await watchPage(page, `http://127.0.0.1:${testSite.port}`)
  const response = await page.goto(quote.replace(/-[^-]+\/$/, ''))
  expect(response?.status()).toBe(404)
  const offer = page.getByRole('main').locator(`a[href="${quote}"]`)
  await expect(offer).toBeVisible()
  expect((await offer.textContent())!.length).toBeGreaterThan(3)
  expect({ ...seen, errors: [] }).toEqual(noIncidents)
  await offer.click()
  await expect(page).toHaveURL((url) => url.pathname === quote)
})

test('an unknown address under a story leads back to the story', async ({ page }) => {
  await page.goto(`${reader}zzzz-qqqq/`)
  await expect(page.getByRole('main').locator(`a[href="${reader}"]`)).toBeVisible()
})

test('an address like none offers no quote', async ({ page }) => {
  const index = page.waitForResponse((response) => response.url().endsWith('/q/index.json'))
  await page.goto('/q/zzzz-qqqq/')
  expect((await index).status()).toBe(200)
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['All stories', 'Search in all sources'])
})

test('below a base path', async ({ page }) => {
  const [quote] = pagesOf(attackSite).filter((path) => path.startsWith('/reader/q/'))
  await page.goto(
    `http://127.0.0.1:${attackSite.port}${quote!.replace(/[^/]+\/$/, (id) => id.toUpperCase())}`,
  )
  await expect(page).toHaveURL((url) => url.pathname === quote)
})
