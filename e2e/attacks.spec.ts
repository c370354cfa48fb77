import { expect, type Page, test } from '@playwright/test'
import { compile } from '../lib/compile.ts'
import { attackStory, attackStorySlug, attacks, lastWords, published, sourceOf } from './attacks.ts'
import { attackSite, pagesOf } from './sites.ts'
import { type Incidents, noIncidents, watchPage } from './watch-page.ts'

const origin = `http://127.0.0.1:${attackSite.port}`
const story = `${origin}${attackSite.basePath}/${attackStorySlug}/`

test('there are at least 60 attacks @once', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60)
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length)
})

test('the tripwire sees an attack that works @once', async ({ page }) => {
  const seen = await watchPage(page, origin)
  await page.route(`${origin}/unguarded`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "style-src 'none'" },
      body: `<script>trip()</script><img src="https://attacker.invalid/p.png"><a href="javascript:alert(1)">x</a>
        <p style="color:red" onclick="trip()">x`,
    }),
  )
  await page.goto(`${origin}/unguarded`)
  await page.getByRole('link').click()
  expect(await faultsOf(page)).toEqual(
    expect.arrayContaining(['<a href="javascript:alert(1)">', '<p onclick>']),
  )
  await expect.poll(() => seen.trips).toEqual(['trip', 'alert'])
  expect(seen.foreign).toEqual(['https://attacker.invalid/p.png'])
  await expect.poll(() => seen.violations.length).toBeGreaterThan(0)
})

test.describe('a source with', () => {
  test.describe.configure({ mode: 'default' })
  let page: Page
  let seen: Incidents
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage()
    seen = await watchPage(page, origin)
  })
  test.afterAll(() => page.close())

  for (const { name, slug } of published) {
    test(`${name}: nothing runs, loads or leaves @once`, async () => {
      const address = `${story}${slug}/`
      for (const list of Object.values(seen)) list.length = 0
      const response = await page.goto(address)
      await tempt(page)
      expect(page.url()).toBe(address)
      expect(seen).toEqual(noIncidents)
      expect(await faultsOf(page)).toEqual([])
      expect(await response?.text()).not.toMatch(/<[^>]+\sstyle=/i)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(lastWords)).toBeVisible()
    })
  }
})

test('all attacks on one page, the shelf, and every quote: nothing runs, loads or leaves @once', async ({
  page,
}) => {
  test.slow()
  const seen = await watchPage(page, origin)
  const others = pagesOf(attackSite).filter((path) => !/\/source-\d+\/$/.test(path))
  expect(others).toContain(`${attackSite.basePath}/${attackStorySlug}/`)
  for (const path of others) {
    const response = await page.goto(origin + path)
    expect(await response?.text()).not.toMatch(/<[^>]+\sstyle=/i)
    await tempt(page)
    expect({ path, ...seen }).toEqual({ path, ...noIncidents })
    expect(await faultsOf(page)).toEqual([])
  }
})

for (const attack of attacks.filter(({ refused }) => refused !== undefined)) {
  test(`${attack.name}: is refused, and nothing of the story is published @once`, () => {
    const bad = { path: `${attackStorySlug}/bad.md`, kind: 'text' as const, text: sourceOf(attack, 'bad') }
    const good = attackStory().slice(0, 3)
    const { library, diagnostics } = compile(
      [...good.map(({ path, text }) => ({ path, kind: 'text' as const, text })), bad],
      { drawLetters: () => 'k7m2', today: '2026-01-02' },
    )
    expect(
      diagnostics.filter(({ file, severity }) => file === bad.path && severity === 'error'),
    ).toContainEqual(expect.objectContaining({ rule: attack.refused, line: expect.any(Number) }))
    expect(library.stories).toEqual([])
  })
}

/** Does what starts attacks that wait for a person: moves over, clicks and focuses whatever a source brought. */
async function tempt(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      for (const type of ['pointerenter', 'mouseover', 'focus', 'toggle', 'error', 'load', 'animationstart'])
        element.dispatchEvent(new Event(type))
      // A link of ours would leave the page; a link that runs would not.
      if (!(element instanceof HTMLAnchorElement) || !/^https?:$/.test(element.protocol))
        element.dispatchEvent(new MouseEvent('click', { bubbles: false, cancelable: true }))
    }
  })
}

/** Everything in a page that no page of ours has. */
async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const forbidden =
      'iframe, frame, object, embed, applet, base, form[action]:not([data-form]), svg script, animate, foreignObject, math, marquee, font, portal, fencedframe, template, slot, plaintext, xmp, noembed, video, audio, source, map, link[rel=stylesheet], link[rel=prefetch], link[rel=preload][as=image], link[rel=dns-prefetch], link[rel=manifest], meta[http-equiv=refresh], [contenteditable], [accesskey], [autofocus], [ping], [popovertarget], [command], [is], [usemap], [background], [bgcolor], [srcdoc], [tabindex="1"]'
    for (const element of document.querySelectorAll(forbidden)) faults.push(`<${element.localName}>`)
    const clobbering = [
      '__next_f',
      'TURBOPACK',
      '__NEXT_DATA__',
      'body',
      'getElementById',
      'querySelector',
      'attributes',
      'defaultView',
      'constructor',
      'x',
      'f',
      'q-x',
    ]
    for (const element of document.querySelectorAll('*')) {
      const tag = element.localName
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) faults.push(`<${tag} ${name}>`)
        if ((name === 'id' || name === 'name') && clobbering.includes(value))
          faults.push(`<${tag} ${name}=${value}>`)
        if (/^(?:href|src|xlink:href|action|formaction|data|poster)$/.test(name)) {
          const { protocol } = new URL(value, location.href)
          if (!/^(?:https?|mailto):$/.test(protocol)) faults.push(`<${tag} ${name}="${value}">`)
        }
      }
    }
    for (const script of document.querySelectorAll('script')) {
      const ours = script.src.startsWith(location.origin) && script.src.includes('/_synoptic/')
      if (!ours && script.type !== 'application/ld+json') faults.push(`<script>${script.text.slice(0, 40)}`)
    }
    for (const style of document.querySelectorAll('style'))
      if (style.parentElement !== document.head) faults.push('<style> outside the head')
    const spoofed = document.querySelectorAll(
      'main [data-q="in-a-strange-world-k7m2"], main article[data-apparatus="x"]',
    )
    if (spoofed.length > 0) faults.push('a mark that is not ours')
    if (document.querySelectorAll('#main').length > 1) faults.push('a second #main')
    return faults
  })
}
