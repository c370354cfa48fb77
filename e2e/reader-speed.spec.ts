import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { pageKinds, testSite } from './sites.ts'

const readers = pageKinds(testSite).filter(({ kind }) => kind === 'reader')

/**
 * Time is that of the page's main thread, not of the clock: other work on the machine does not count, and what the
 * page does from an event to the frame after it does, all of it.
 */
async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

for (const { path } of readers) {
  test(`in ${path} a quote is focused in 50 ms @once`, async ({ page }) => {
    await page.setViewportSize({ width: 2560, height: 900 })
    await page.goto(path)
    const spent = await mainThread(page)
    const marks = page.locator('[data-columns] > [data-source]:not([hidden]) .mark[data-n]')
    const times: number[] = []
    for (let i = 0; i < Math.min(40, await marks.count()); i++) {
      const before = await spent()
      await marks.nth(i).evaluate((mark) => (mark as HTMLElement).click())
      await nextFrame(page)
      times.push((await spent()) - before)
    }
    times.sort((a, b) => a - b)
    const p95 = times[Math.floor(times.length * 0.95)]!
    test.info().annotations.push({ type: 'p95', description: `${p95.toFixed(1)} ms of ${times.length}` })
    expect(p95).toBeLessThanOrEqual(50)
  })

  test(`in ${path} no frame takes longer than 50 ms while columns are carried along @once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 2560, height: 900 })
    await page.goto(path)
    const spent = await mainThread(page)
    const text = page.locator('[data-columns] > [data-source]:not([hidden]) [data-text]').first()
    await nextFrame(page)
    let longest = 0
    for (let step = 0; step < 60; step++) {
      const before = await spent()
      await text.evaluate((element) => {
        element.scrollTop += 16
      })
      await nextFrame(page)
      longest = Math.max(longest, (await spent()) - before)
    }
    test.info().annotations.push({ type: 'longest frame', description: `${longest.toFixed(1)} ms` })
    expect(longest).toBeLessThanOrEqual(50)
  })
}
