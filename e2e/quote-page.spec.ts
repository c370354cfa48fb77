import { expect, type Page, test } from '@playwright/test'
import { pageKinds, testSite } from './sites.ts'

/** The pages of quotes and the overview, by style sheet alone: what they do must not need a script. */
test.use({ javaScriptEnabled: false })

const readers = pageKinds(testSite).filter(({ kind }) => kind === 'reader')

async function quotesOf(page: Page, story: string) {
  const data = await (await page.request.get(`${story}data.json`)).json()
  return data.quotes as {
    id: string
    base: { text: string }
    members: { source: string }[]
    absent: string[]
  }[]
}

for (const { path } of readers) {
  test(`${path}: a quote’s page says the words first, and lands on each source’s wording`, async ({
    page,
  }) => {
    for (const { id, base, members } of (await quotesOf(page, path)).slice(0, 4)) {
      await page.goto(`/q/${id}/`)
      const words = base.text.replace(/\s*[,،，、]\s*$/, '')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
      for (const source of new Set(members.map((member) => member.source))) {
        await page.goto(`/q/${id}/#${source}`)
        await expect(page.locator(`[id="${source}"] .mark`).first()).toBeInViewport()
      }
    }
  })

  test(`${path}: any wording can be the base of the word grid`, async ({ page }) => {
    const quotes = await quotesOf(page, path)
    for (const { id } of quotes.filter(({ members }) => members.length > 1)) {
      await page.goto(`/q/${id}/`)
      const grid = page.locator('.word-grid').first()
      if ((await grid.count()) === 0) continue
      const choices = grid.getByRole('radio')
      await choices.nth(1).check()
      const order = /base-(\d+)/.exec((await choices.nth(1).getAttribute('class')) ?? '')![1]
      const weights = await grid
        .locator(`tr.row-${order} td`)
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontWeight))
      expect(new Set(weights)).toEqual(new Set(['600']))
      const washed = grid.locator(`td.d${order}`).first()
      if ((await washed.count()) > 0)
        expect(await washed.evaluate((cell) => getComputedStyle(cell).backgroundColor)).not.toBe(
          'rgba(0, 0, 0, 0)',
        )
    }
  })

  test(`${path}: the overview shows what is missing in one source @once`, async ({ page }) => {
    const missing = (await quotesOf(page, path)).filter(({ absent }) => absent.length > 0)
    const data = await (await page.request.get(`${path}data.json`)).json()
    const last = data.sources.length - 1
    await page.goto(path)
    await page.getByRole('radio', { name: 'Missing here' }).check()
    await page.locator(`.show-here-${last}`).check()
    const expected = missing.filter(({ absent }) => absent.includes(data.sources[last].id)).length
    await expect(page.locator('.overview-table tbody tr:visible')).toHaveCount(expected)
  })
}

test('no page of a quote scrolls sideways on the narrowest phone @once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const { path } of readers)
    for (const { id } of await quotesOf(page, path)) {
      await page.goto(`/q/${id}/`)
      const main = page.locator('main')
      expect(await main.evaluate((node) => node.ownerDocument.documentElement.scrollWidth), id).toBe(320)
    }
})

test('a translation is called by its language wherever the quote’s page names it @once', async ({ page }) => {
  const { id } = (await quotesOf(page, '/bridge/'))[0]!
  await page.goto(`/q/${id}/`)
  for (const language of ['French', 'Arabic', 'Japanese', 'German', 'Spanish']) {
    for (const name of ['Wordings', 'In each source']) {
      const heads = page.getByRole('region', { name, exact: true }).getByRole('heading', { level: 3 })
      await expect(heads.filter({ hasText: `in ${language}` })).toHaveCount(1)
    }
  }
})
