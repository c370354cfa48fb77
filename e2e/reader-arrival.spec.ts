import { expect, test } from '@playwright/test'
import { faultsOf, landingsOf, quotesOf, waitForRest } from './reader-places.ts'
import { pageKinds, testSite } from './sites.ts'

const readers = pageKinds(testSite).filter(({ kind }) => kind === 'reader')

for (const { path } of readers) {
  test(`every quote of ${path} is landed on exactly, from a cold start @engines`, async ({
    browser,
    page,
  }, info) => {
    test.setTimeout(240_000)
    await page.goto(path)
    const quotes = await quotesOf(page)
    const rows: string[] = []
    for (const quote of quotes) {
      const context = await browser.newContext(info.project.use)
      const cold = await context.newPage()
      await cold.goto(`${path}#${quote}`)
      await waitForRest(cold)
      const landings = await landingsOf(cold, quote)
      const focused = await cold.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.q)
      const faults = faultsOf(landings, quote, focused)
      if (faults.length) rows.push(`${quote}: ${faults.join(', ')}`)
      await context.close()
    }
    expect(rows).toEqual([])
  })
}
