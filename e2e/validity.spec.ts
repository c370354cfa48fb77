import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { attackSite, pagesOf, testSite } from './sites.ts'

/** The standard's own rules; not the house styles that html-validate also knows. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    'long-title': 'off',
    'no-raw-characters': 'off',
    // Our scripts come from the host of the page, which could change both.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Ids are generated and unique in the page, which `no-dup-id` checks; letters of any script may stand in them.
    'valid-id': ['error', { relaxed: true }],
  },
})

/** The tag of a first `<tbody>` may be left out, also before others, which html-validate does not know. */
const understoodBody = 'Element <tbody> must be used before <tr> in this context'

for (const site of [testSite, attackSite]) {
  test(`every page of the site below “${site.basePath}/” is valid HTML @once`, async () => {
    test.setTimeout(240_000)
    const files = [
      ...pagesOf(site).map((path) => join(site.out, path.slice(site.basePath.length), 'index.html')),
      join(site.out, '404.html'),
    ]
    const faults: string[] = []
    for (const file of files) {
      const { results } = await validator.validateString(readFileSync(file, 'utf8'), file)
      for (const { messages } of results)
        for (const { line, column, ruleId, message, selector } of messages)
          if (message !== understoodBody)
            faults.push(
              `${file.slice(site.out.length)}:${line}:${column} ${ruleId} ${message} ${selector ?? ''}`,
            )
    }
    expect([...new Set(faults.map((fault) => fault.replace(/^\S+ /, '')))].slice(0, 20), faults[0]).toEqual(
      [],
    )
    expect(files.length).toBeGreaterThan(3)
  })
}

test('the published folder holds nothing that only Next would ask for @once', () => {
  const files = readdirSync(testSite.out, { recursive: true }).map(String)
  const ours = ['licences.txt']
  const left = files.filter((file) => !ours.includes(file))
  expect(left.filter((file) => /\.txt$|_next.*\.(?:js|css)$|\.map$/.test(file))).toEqual([])
  expect(files.filter((file) => /^_synoptic\/reader\.[0-9a-f]{10}\.js$/.test(file))).toHaveLength(1)
})
