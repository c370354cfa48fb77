import { expect, test } from '@playwright/test'
import { landingsOf, quotesOf, spreadOf, waitForRest } from './reader-places.ts'
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
      const faults = [
        landings.length === 0 ? 'in no open column' : '',
        spreadOf(landings) > 8 ? `${Math.round(spreadOf(landings))} px apart` : '',
        ...landings.filter((l) => !l.inside).map((l) => `out of view in ${l.source}`),
        landings.some((l) => l.across) ? '' : 'beside the window',
        focused === quote ? '' : `keyboard on ${focused}`,
      ].filter(Boolean)
      if (faults.length) rows.push(`${quote}: ${faults.join(', ')}`)
      await context.close()
    }
    expect(rows).toEqual([])
  })
}
