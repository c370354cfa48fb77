import { expect, type Page, test } from '@playwright/test'
import { dumpReader } from './dump-reader.ts'
import { faultsOf, landingsOf, quotesOf, sharedQuotesOf, spreadOf, waitForRest } from './reader-places.ts'
import { pageKinds, testSite } from './sites.ts'
import { noIncidents, watchPage } from './watch-page.ts'

const story = '/strange-world/'
const columns = (page: Page) => page.locator('[data-columns] > [data-source]:visible')
const live = (page: Page) => page.locator('[data-live]')
const focusedQuote = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.q ?? null)
const wide = (page: Page) => (page.viewportSize()?.width ?? 0) >= 768

test('opens with as many columns as are comfortable, and a tab for every source @engines', async ({
  page,
}) => {
  await page.goto(story)
  const { width } = page.viewportSize()!
  await expect(columns(page)).toHaveCount(width >= 1440 ? 3 : width >= 1024 ? 2 : 5)
  await expect(page.getByRole('list', { name: 'Sources' }).getByRole('button')).toHaveCount(5)
  for (const { path } of pageKinds(testSite).filter(({ kind }) => kind === 'reader')) {
    await page.goto(path)
    expect(await dumpReader(page)).toMatch(/^ {2}\d+ (verbatim|excerpt|reworded)/m)
  }
})

test('a line of text has 45 to 75 characters', async ({ page }) => {
  await page.goto(story)
  const lengths = await columns(page)
    .first()
    .locator('[data-prose] > p')
    .evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const range = document.createRange()
        range.selectNodeContents(paragraph)
        const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.bottom / 8)))
        return lines.size > 3 ? [(paragraph.textContent ?? '').length / lines.size] : []
      }),
    )
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length
  expect(mean).toBeLessThanOrEqual(75)
  expect(mean).toBeGreaterThanOrEqual(wide(page) ? 42 : 36)
})

test('a quote picked in any column brings the others to its line, and the address is its own @engines', async ({
  page,
}) => {
  await page.goto(story)
  const count = await columns(page).count()
  for (let i = 0; i < count; i++) {
    if (!wide(page)) await page.getByRole('list', { name: 'Sources' }).getByRole('button').nth(i).click()
    const mark = columns(page).nth(i).locator('a.mark[data-n]:not([data-relation=alone])').first()
    const quote = (await mark.getAttribute('data-q'))!
    await mark.click()
    await waitForRest(page)
    expect(new URL(page.url()).hash).toBe(`#${quote}`)
    expect(await focusedQuote(page)).toBe(quote)
    const landings = await landingsOf(page, quote)
    expect(landings.filter((l) => !l.inside)).toEqual([])
    expect(spreadOf(landings)).toBeLessThanOrEqual(8)
    await expect(live(page)).toHaveText(/^quote \d+ of \d+, in \d of 5 sources, .+/)
    await expect(page.locator(`[data-apparatus="${quote}"]`)).toHaveClass(/current/)
  }
})

test('the column in which a quote is picked does not move @once', async ({ page }) => {
  await page.goto(story)
  const text = columns(page).nth(1).locator('[data-text]')
  const mark = text.locator('a.mark[data-n]').first()
  await mark.scrollIntoViewIfNeeded()
  await waitForRest(page)
  const before = await text.evaluate((element) => element.scrollTop)
  await mark.click()
  await waitForRest(page)
  expect(await text.evaluate((element) => element.scrollTop)).toBe(before)
})

test('back and forward lead through the quotes, Escape leaves @engines', async ({ page }) => {
  await page.goto(story)
  const [first, second] = await quotesOf(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(new RegExp(`#${second}$`))
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`#${first}$`))
  await expect.poll(() => focusedQuote(page)).toBe(first)
  await page.goForward()
  await expect.poll(() => focusedQuote(page)).toBe(second)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`${story}$`))
  await expect(page.locator('[data-focus]')).toHaveCount(0)
  await page.goBack()
  await expect.poll(() => focusedQuote(page)).toBe(second)
})

test('an address that is typed into the open page lands as a cold one does @engines', async ({ page }) => {
  await page.goto(story)
  for (const quote of (await quotesOf(page)).slice(0, 6)) {
    await page.goto(`${story}#${quote}`)
    await waitForRest(page)
    expect(faultsOf(await landingsOf(page, quote), quote, await focusedQuote(page))).toEqual([])
    await expect(page.locator('.reader-bar')).toBeInViewport({ ratio: 1 })
  }
})

test('a source that does not carry the quote says so @engines', async ({ page }) => {
  await page.goto(story)
  const quotes = await quotesOf(page)
  const absences: boolean[] = []
  for (const quote of quotes) {
    await page.goto(`${story}#${quote}`)
    await expect(page.locator(`[data-apparatus="${quote}"]`)).toHaveClass(/current/)
    const dump = await dumpReader(page)
    const blocks = dump.split(/\n(?=\S)/).filter((block) => !/^[ >*(]/.test(block))
    for (const block of blocks) absences.push(block.includes('– not here'))
    const carried = dump.split('\n').filter((row) => /^[>*]/.test(row)).length
    expect(carried).toBeGreaterThan(0)
  }
  expect(absences).toContain(true)
  expect(absences).toContain(false)
})

test('is read and followed without JavaScript', async ({ browser, page }, info) => {
  await page.goto(story)
  const quotes = await quotesOf(page)
  const context = await browser.newContext({ ...info.project.use, javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${story}#${quotes[2]}`)
  const mark = plain.locator(`[id="${quotes[2]}"]`)
  await expect(mark).toBeInViewport()
  await expect(plain.locator('[data-columns] > [data-source]')).toHaveCount(5)
  await expect(plain.locator('.reader-bar button').first()).toBeHidden()
  await mark.click()
  await expect(plain).toHaveURL(new RegExp(`/q/${quotes[2]}/$`))
  await context.close()
})

test('keys walk, copy, read plainly and help; they rest while a dialog is open @once', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(story)
  const quotes = await sharedQuotesOf(page)
  await page.keyboard.press('k')
  await expect(page).toHaveURL(new RegExp(`#${quotes.at(-1)}$`))
  await page.keyboard.press('j')
  await expect(page).toHaveURL(new RegExp(`#${quotes[0]}$`))
  await page.keyboard.press('c')
  await expect(live(page)).toHaveText('Link copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/q/${quotes[0]}/$`))
  await page.keyboard.press('p')
  await expect(live(page)).toHaveText('Plain reading')
  await expect(page.locator('[data-reader]')).toHaveAttribute('data-mode', 'plain')
  await page.keyboard.press('p')
  await expect(page.locator('[data-reader]')).toHaveAttribute('data-mode', 'quotes')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Reading side by side' })
  await expect(help).toBeVisible()
  await expect(help.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(new RegExp(`#${quotes[0]}$`))
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`#${quotes[0]}$`))
  await page.keyboard.press('2')
  const second = await columns(page).nth(1).getAttribute('data-source')
  const held = await page.evaluate(() =>
    document.activeElement?.closest('[data-source]')?.getAttribute('data-source'),
  )
  expect(held).toBe(second)
})

test('the link is copied without permission for the clipboard, too @once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(story)
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await expect(live(page)).toHaveText('Link copied')
})

test('Tab goes through the page and out of it @once', async ({ page }) => {
  await page.goto(`${story}?s=staging-hub`)
  const seen: string[] = []
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return 'out'
      const all = [...document.querySelectorAll('*')]
      return String(all.indexOf(element))
    })
    if (at === 'out' || seen.includes(at)) break
    seen.push(at)
  }
  const numbers = seen.map(Number)
  expect(numbers.length).toBeGreaterThan(10)
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
})

test('what Tab comes to in the reader is in view, with a ring on three sides and not under the panel', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/bridge/')
  await waitForRest(page)
  await page.keyboard.press('j')
  const hidden: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    hidden.push(...(await page.evaluate(hiddenFocusInPage)))
  }
  expect(hidden).toEqual([])
})

/** Runs in the page: names the focused part of the stage if its ring is clipped, or it lies under what is fixed. */
function hiddenFocusInPage(): string[] {
  const focused = document.activeElement
  if (!focused?.closest('[data-stage]')) return []
  const name = (focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 30)
  const box = focused.getClientRects()[0]!
  const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 60), box.top + box.height / 2)
  if (at === null || !(focused.contains(at) || at.contains(focused))) return [`${name}: covered`]
  const { outlineOffset, outlineWidth } = getComputedStyle(focused)
  const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
  const cut = new Set<string>()
  for (let above = focused.parentElement; above?.closest('[data-stage]'); above = above.parentElement) {
    if (getComputedStyle(above).overflowX === 'visible') continue
    const edge = above.getBoundingClientRect()
    if (box.left - reach < edge.left - 1) cut.add('left')
    if (box.right + reach > edge.right + 1) cut.add('right')
    if (box.top - reach < edge.top - 1) cut.add('top')
    if (box.bottom + reach > edge.bottom + 1) cut.add('bottom')
  }
  return cut.size > 1 ? [`${name}: ${[...cut].join()}`] : []
}

test('columns are chosen, ordered and hidden; the address says which @once', async ({ page }) => {
  await page.goto(`${story}?s=team-up,staging-hub`)
  const shown = () =>
    columns(page).evaluateAll((all) => all.map((column) => column.getAttribute('data-source')))
  expect(await shown()).toEqual(['team-up', 'staging-hub'])
  await page.getByRole('list', { name: 'Sources' }).getByRole('button').nth(0).focus()
  await page.keyboard.press('Alt+ArrowRight')
  expect(await shown()).toEqual(['staging-hub', 'team-up'])
  await expect(page).toHaveURL(/\?s=staging-hub,team-up$/)
  await page.getByRole('list', { name: 'Sources' }).getByRole('button', { pressed: false }).first().click()
  expect(await shown()).toHaveLength(3)
  await columns(page).first().hover()
  await page.getByRole('button', { name: 'Hide this source' }).first().click()
  expect(await shown()).toHaveLength(2)
  await page.reload()
  expect(await shown()).toHaveLength(2)
})

test('a shared view does not overwrite the settings of the one who opens it @once', async ({ page }) => {
  const reader = page.locator('[data-reader]')
  await page.goto(story)
  await page.getByLabel('Show').selectOption('passages')
  await page.goto(`${story}?m=plain`)
  await expect(reader).toHaveAttribute('data-mode', 'plain')
  await page.goto(story)
  await expect(reader).toHaveAttribute('data-mode', 'passages')
})

test('without storage it works all the same @once', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const seen = await watchPage(page, new URL(baseURL!).origin)
  await page.goto(story)
  await page.getByLabel('Show').selectOption('plain')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/#.+/)
  expect(seen).toEqual(noIncidents)
})

test('who published is hidden where a link asks for it @once', async ({ page }) => {
  await page.goto(`${story}?class`)
  const names = await columns(page)
    .locator('h2')
    .evaluateAll((all) => all.map((h) => h.textContent))
  const outlets = await page
    .locator('[data-outlet] bdi')
    .evaluateAll((all) => all.filter((o) => o.getClientRects().length))
  expect(names.length).toBe(3)
  expect(outlets).toEqual([])
})

test('names wait for the script, which may have to hide them @once', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/_synoptic\/reader\..*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${story}?class`, { waitUntil: 'commit' })
  const name = page.locator('[data-source] h2 bdi').first()
  await expect(name).toBeAttached()
  await expect(name).toBeHidden()
  release()
  await expect(page.locator('[data-ready]')).toHaveCount(1)
  await expect(name).toBeHidden()
  await page.goto(story)
  await expect(name).toBeVisible()
})

test('on paper hidden outlets have a key on its own page, until they are revealed @once', async ({
  page,
}) => {
  await page.goto(`${story}?class`)
  const key = page.getByText('Key to the sources').locator('..')
  await expect(key).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(key).toBeVisible()
  await expect(key).toHaveCSS('break-before', 'page')
  await expect(key.locator('li')).toHaveText([
    /^Source A /,
    /^Source B /,
    /^Source C /,
    /^Source D /,
    /^Source E /,
  ])
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Reveal the outlets' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(key).toBeHidden()
})

test('a quote is shared with other apps where the browser can @once', async ({ page }) => {
  await page.goto(story)
  const quote = (await quotesOf(page))[0]!
  const can = await page.evaluate(() => 'share' in navigator)
  await page.keyboard.press('j')
  await expect(page.getByRole('button', { name: 'Share this quote' })).toHaveCount(can ? 1 : 0)

  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        shared.push(data)
        return Promise.reject(new DOMException('The sheet was left', 'AbortError'))
      },
    })
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const sharedUrls = () =>
    page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared.map(({ url }) => url))
  await page.goto(`${story}#${quote}`)
  await page.reload()
  await page.getByRole('button', { name: 'Share this quote' }).click()
  expect(await sharedUrls()).toEqual([expect.stringMatching(new RegExp(`/q/${quote}/$`))])
  await page.goto(`/q/${quote}/`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  expect(await sharedUrls()).toEqual([expect.stringMatching(new RegExp(`/q/${quote}/$`))])
  expect(errors).toEqual([])
})

test('columns may go while lines between them are drawn @once', async ({ page, baseURL }) => {
  const seen = await watchPage(page, new URL(baseURL!).origin)
  await page.goto(story)
  await page.getByRole('button', { name: 'Lines' }).click()
  for (const width of [2400, 1024, 800, 1440, 2400, 800]) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('[data-text]')) text.scrollTop += 40
      dispatchEvent(new Event('scroll'))
    })
    await waitForRest(page)
  }
  expect(seen).toEqual(noIncidents)
})

test('nothing scrolls the page sideways', async ({ page }) => {
  for (const path of [story, '/bridge/']) {
    await page.goto(path)
    await page.keyboard.press('j')
    await waitForRest(page)
    const { scroll, client } = await page.evaluate(() => {
      scrollTo(9999, scrollY)
      return { scroll: scrollX, client: document.documentElement.scrollWidth - innerWidth }
    })
    expect(scroll).toBe(0)
    expect(client).toBeLessThanOrEqual(0)
  }
})

test('on a phone one source is read at a time, with the quote pinned', async ({ page }) => {
  test.skip(wide(page), 'for narrow windows')
  await page.goto(story)
  const counts = await Promise.all((await quotesOf(page)).map((quote) => landingsOf(page, quote)))
  const quote = (await quotesOf(page))[counts.findIndex((landings) => landings.length > 2)]
  await page.goto(`${story}#${quote}`)
  await waitForRest(page)
  const bar = page.locator('[data-panel-bar]')
  await expect(bar).toBeInViewport()
  const sources: (string | undefined)[] = []
  for (let i = 0; i < 5; i++) {
    await bar.getByRole('button', { name: 'Next source' }).click()
    await waitForRest(page)
    const inView = (await landingsOf(page, quote!)).filter((l) => l.across)
    sources.push(inView[0]?.source)
    for (const landing of inView) expect(landing.inside).toBe(true)
    expect(spreadOf(await landingsOf(page, quote!))).toBeLessThanOrEqual(8)
  }
  expect(new Set(sources.filter(Boolean)).size).toBeGreaterThan(1)
  await bar.getByRole('button', { name: 'Show the wordings' }).click()
  await expect(
    page.locator(`[data-apparatus="${quote}"] .word-grid, [data-apparatus="${quote}"] > div + div`).first(),
  ).toBeInViewport()
})

test('buttons are large enough for a finger', async ({ page }) => {
  test.skip(wide(page), 'for narrow windows')
  await page.goto(story)
  await page.keyboard.press('j')
  const small = await page
    .locator('.reader-bar button:visible, .reader-bar select:visible, [data-panel-bar] button:visible')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 44 || height < 44 ? [`${element.textContent}: ${width} × ${height}`] : []
      }),
    )
  expect(small).toEqual([])
})

test('on paper every source is printed with its name, and nothing is cut off at the end @once', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(story)
  await waitForRest(page)
  await expect(page.locator('[data-columns] > [data-source][hidden]')).not.toHaveCount(0)
  // A sheet that the script lays out anew while it is printed loses its last pages.
  const sheets = async (printed: Page) =>
    (await printed.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length
  const still = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false })
  await still.goto(story)
  expect(await sheets(page)).toBe(await sheets(still))
  await still.close()

  await page.emulateMedia({ media: 'print' })
  for (const column of await page.locator('[data-columns] > [data-source]').all()) {
    await expect(column.locator('h2')).toBeVisible()
    await expect(column.locator('[data-prose]')).toBeVisible()
  }
})

test('with forced colours the focused words can be read, and the shown sources be told @once', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(story)
  await page.keyboard.press('j')
  const [words, ground] = await page
    .locator('.mark.focused')
    .first()
    .evaluate((mark) => [getComputedStyle(mark).color, getComputedStyle(mark).backgroundColor])
  const [text, highlight] = await page.evaluate(() => {
    const probe = document.createElement('p')
    probe.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight'
    document.body.append(probe)
    return [getComputedStyle(probe).color, getComputedStyle(probe).backgroundColor]
  })
  expect([words, ground]).toEqual([text, highlight])
  const line = (pressed: boolean) =>
    page
      .locator(`.tab[aria-pressed="${pressed}"]`)
      .first()
      .evaluate((tab) => getComputedStyle(tab).borderBottomColor)
  expect(await line(true)).not.toBe(await line(false))
})

test('the introduction of a story stands at the head of its overview @once', async ({ page }) => {
  await page.goto(story)
  const overview = page.getByRole('region', { name: 'Overview' })
  await expect(overview.locator('[data-prose]')).toContainText('retold for this project')
  await expect(overview.locator('[data-prose] + .overview-box')).toHaveCount(1)
})

test('a translation that is alone in its language is listed in the panel @once', async ({ page }) => {
  await page.goto('/bridge/')
  await page.keyboard.press('j')
  const panel = page.locator('.entry.current')
  await expect(panel.locator('[lang="fr"] q')).toHaveText(/Un pont, c’est la promesse/)
  await expect(panel.locator('[lang="ja"] q')).toHaveText(/橋とは/)
})

test('a wheel over the tabs moves along them as long as there are more @once', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 })
  await page.goto('/bridge/')
  const tabs = page.getByRole('list', { name: 'Sources' })
  await tabs.hover()
  await page.mouse.wheel(0, 2000)
  await expect.poll(() => tabs.evaluate((list) => list.scrollLeft)).toBeGreaterThan(0)
  await expect(tabs.getByRole('button').last()).toBeInViewport()
})
