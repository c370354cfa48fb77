import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { quotesOf, waitForRest } from './reader-places.ts'
import { root, seedStory } from './sites.ts'

/**
 * The pages as pictures. `npm run e2e -- screens --update-snapshots` draws them anew. Browsers and systems draw type
 * each in their way, so they are compared only where the browser is the one that drew them.
 */
const story = '/strange-world/'
const quote = /^in-a-strange-world/
const drawnBy = join(root, 'e2e/screens/drawn-by.txt')

/** Pixels that may differ, as a share of all: type of another version of a library, but no line that has moved. */
const tolerance = 0.01

/** Wide windows are drawn at half their size: the same layout, in a third of the bytes. */
const windows = [
  { width: 390, height: 844, scale: 1 },
  { width: 1024, height: 768, scale: 1 },
  { width: 1440, height: 900, scale: 0.5 },
  { width: 2560, height: 1200, scale: 0.5 },
]

/** The quote that the screens show; leaves the page blank, so that the next address is opened cold. */
const pickQuote = async (page: Page) => {
  await page.goto(story)
  const found = (await quotesOf(page)).find((id) => quote.test(id))!
  await page.goto('about:blank')
  return found
}

const screens: Record<string, (page: Page) => Promise<unknown>> = {
  shelf: async (page) => {
    await page.goto('/')
    // The seeds are not everywhere.
    await page
      .locator(`main li:has(a[href="/${seedStory}/"])`)
      .evaluateAll((entries) => entries.map((entry) => entry.remove()))
  },
  reader: (page) => page.goto(story),
  focused: async (page) => page.goto(`${story}#${await pickQuote(page)}`),
  quote: async (page) => page.goto(`/q/${await pickQuote(page)}/`),
}

const nameOf = (browser: Browser) =>
  `Chromium ${browser.version().split('.')[0]} on ${process.platform} ${process.arch}`
const drawer = () => (existsSync(drawnBy) ? readFileSync(drawnBy, 'utf8').trim() : 'nobody')

test.beforeAll(({ browser }, info) => {
  const here = nameOf(browser)
  if (['all', 'changed'].includes(info.config.updateSnapshots)) writeFileSync(drawnBy, `${here}\n`)
  else if (here !== drawer())
    console.log(`skipped: the screens, because ${drawer()} drew them and this is ${here}`)
})

for (const { scale, ...viewport } of windows) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport, deviceScaleFactor: scale })
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [name, open] of Object.entries(screens)) {
        test(`${name} in ${colorScheme} looks as it was drawn @once`, async ({ page, browser }) => {
          const here = nameOf(browser)
          test.skip(here !== drawer(), `drawn by ${drawer()}, and this is ${here}`)
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await open(page)
          await page.evaluate(() => document.fonts.ready.then(() => undefined))
          await waitForRest(page)
          await expect(page).toHaveScreenshot(`${name}-${viewport.width}-${colorScheme}.png`, {
            animations: 'disabled',
            scale: 'device',
            maxDiffPixelRatio: tolerance,
          })
        })
      }
    }
  })
}
