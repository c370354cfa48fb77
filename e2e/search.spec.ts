import { expect, test } from '@playwright/test'
import { pageKinds, testSite } from './sites.ts'

type Data = {
  sources: { id: string; text: string }[]
  quotations: { id: string; source: string; start: number; exact: string }[]
  quotes: { id: string; members: { quotation: string }[] }[]
}
const readers = pageKinds(testSite).filter(({ kind }) => kind === 'reader')

/** Words of a quotation that several sources carry, with the quote's id. */
function wordsOfQuote({ quotes, quotations }: Data): { id: string; words: string } {
  for (const { id, members } of quotes) {
    const exact = quotations.find((quotation) => quotation.id === members[0]?.quotation)?.exact ?? ''
    const words = exact.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}'’-]/gu, ''))
    if (members.length > 1 && words.length > 6) return { id, words: words.slice(1, 5).join(' ') }
  }
  throw new Error('no quote of several sources with more than six words')
}

test('a hit in a quote leads to the reader, with the quote in focus @engines', async ({ page, request }) => {
  const reader = readers[0]!
  const data: Data = await (await request.get(`${reader.path}data.json`)).json()
  const { words } = wordsOfQuote(data)
  await page.goto('/search/')
  await page.getByRole('searchbox').fill(words)
  const hit = page.locator(`a[href^="${reader.path}?s="]`).first()
  await expect(hit).toBeVisible()
  await expect(hit.locator('mark').first()).toBeVisible()
  const address = new URL((await hit.getAttribute('href'))!, page.url())
  const quote = address.hash.slice(1).split(':~:')[0]!
  expect(data.quotes.map(({ id }) => id)).toContain(quote)
  await hit.click()
  await expect(page).toHaveURL((url) => url.pathname === reader.path)
  await expect(page.locator(`a.mark[data-q="${quote}"]:visible`).first()).toBeInViewport()
})

test('what is searched for is in the address, and back and forward work', async ({ page }) => {
  await page.goto('/search/?q=the')
  await expect(page.getByRole('searchbox')).toHaveValue('the')
  await expect(page.getByRole('status')).toContainText('with “the”')
  await page.getByRole('searchbox').fill('zzzzqqq')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('status')).toContainText('0 sources')
  await page.goBack()
  await expect(page.getByRole('searchbox')).not.toHaveValue('')
})

test('without scripts the page says what to do', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${testSite.port}/search/`)
  await expect(page.getByText('Search needs JavaScript')).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await context.close()
})

test('ids and addresses are not searched as if they were words @once', async ({ page, request }) => {
  const { quotes }: Data = await (await request.get(`${readers[0]!.path}data.json`)).json()
  const endOfId = quotes.map(({ id }) => id.split('-').at(-1)!).find((end) => /^[a-z]{2}/.test(end))
  expect(endOfId).toBeDefined()
  await page.goto(`/search/?q=${endOfId}`)
  await expect(page.getByRole('status')).toContainText('0 sources')
})

test('words of every language of the site are found @engines', async ({ page }) => {
  // A German source of the story that ships. Several times, because each language is searched by a script of its own,
  // and once these got into one another's way now and then.
  for (let time = 0; time < 5; time++) {
    await page.goto('/search/?q=Brücke')
    await expect(page.getByRole('status')).toContainText('with “Brücke”')
    await expect(page.locator('[data-results] a').first()).toBeVisible()
    await expect(page.locator('[data-results] mark').first()).toContainText('Brücke')
    await page.goto('/search/?q=the')
    await expect(page.getByRole('status')).toContainText('with “the”')
  }
})
