import { expect, type Page, test } from '@playwright/test'
import { pageKinds, testSite } from './sites.ts'

const readers = pageKinds(testSite).filter(({ kind }) => kind === 'reader')
const line = 27

for (const { path } of readers) {
  test(`in ${path} shared quotes meet at the reading line, and nobody is moved against the hand @once`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 2560, height: 900 })
    await page.goto(path)
    const { distances, moved } = await scrollThrough(page)
    expect(distances.length).toBeGreaterThan(0)
    const mean = distances.reduce((a, b) => a + b, 0) / distances.length
    test.info().annotations.push({
      type: 'mean distance',
      description: `${mean.toFixed(1)} px of ${distances.length}`,
    })
    expect(mean).toBeLessThanOrEqual(line)
    expect(moved).toBe(0)
  })
}

/** Scrolls each column through in turn and measures, whenever a quote is at the reading line, how far its others are. */
function scrollThrough(page: Page): Promise<{ distances: number[]; moved: number }> {
  return page.evaluate(async () => {
    const columns = [...document.querySelectorAll<HTMLElement>('[data-columns] > [data-source]')].filter(
      (c) => !c.hidden,
    )
    const marks = columns.map((column) => {
      const first = new Map<string, Element>()
      for (const mark of column.querySelectorAll<HTMLElement>('.mark[data-n]')) {
        const quote = mark.dataset.q ?? ''
        if (!first.has(quote)) first.set(quote, mark)
      }
      return first
    })
    const top = (mark: Element) => mark.getClientRects()[0]?.top ?? Number.NaN
    const frame = () => new Promise(requestAnimationFrame)
    const distances: number[] = []
    let moved = 0
    for (const [a, column] of columns.entries()) {
      const text = column.querySelector('[data-text]')!
      text.scrollTop = 0
      await frame()
      for (let y = 0; y < text.scrollHeight - text.clientHeight; y += 16) {
        text.scrollTop = y
        await frame()
        await frame()
        if (Math.abs(text.scrollTop - y) > 1) moved++
        const box = text.getBoundingClientRect()
        for (const [quote, mark] of marks[a]!) {
          if (Math.abs(top(mark) - box.top - box.height / 4) > 8) continue
          for (const [b, others] of marks.entries()) {
            const other = b === a ? undefined : others.get(quote)
            if (other) distances.push(Math.abs(top(other) - top(mark)))
          }
        }
      }
    }
    return { distances, moved }
  })
}

test('a locked column stays, and so do all when they are not read together @once', async ({ page }) => {
  await page.goto(readers[0]!.path)
  const texts = page.locator('[data-columns] > [data-source]:visible [data-text]')
  const tops = () => texts.evaluateAll((all) => all.map((text) => text.scrollTop))
  await texts.nth(1).hover()
  await page.getByRole('button', { name: 'Keep this source still' }).nth(1).click()
  await texts.first().hover()
  await page.mouse.wheel(0, 400)
  await expect.poll(async () => (await tops())[2]).toBeGreaterThan(0)
  expect((await tops())[1]).toBe(0)
  await page.getByRole('button', { name: 'Together' }).click()
  await texts.first().hover()
  const before = await tops()
  await page.mouse.wheel(0, 300)
  await expect.poll(async () => (await tops())[0]).toBeGreaterThan(before[0]!)
  expect((await tops()).slice(1)).toEqual(before.slice(1))
})
