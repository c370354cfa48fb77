import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pageKinds, testSite } from './sites.ts'

const kinds = pageKinds(testSite)

test('there is a page of every kind @once', () => {
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(
    new Set([...kinds.map(({ kind }) => kind), 'shelf', 'reader', 'source', 'quote', 'not found']),
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { kind, path } of kinds) {
    test(`${kind} ${path} in ${colorScheme} passes axe`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([])
    })
  }
}
