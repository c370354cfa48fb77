import { expect, test } from '@playwright/test'
import { readAloud } from './read-aloud.ts'
import { waitForRest } from './reader-places.ts'
import { pageKinds, testSite } from './sites.ts'

const readers = pageKinds(testSite).filter(({ kind }) => kind === 'reader')

/** The places of the first line that each sign fits, in the order asked; each is looked for after the one before. */
function placesInOrder(lines: string[], signs: RegExp[]): number[] {
  let from = 0
  return signs.map((sign) => {
    const at = lines.findIndex((line, i) => i >= from && sign.test(line))
    if (at >= 0) from = at + 1
    return at
  })
}

for (const { path } of readers) {
  test(`the reader of ${path} is read aloud in order: story, sources, their texts, what is focused`, async ({
    page,
  }) => {
    await page.goto(path)
    // The third of the quotes that sources share; those of one source alone have no number.
    for (let i = 0; i < 3; i++) await page.keyboard.press('j')
    await expect(page).toHaveURL(/#.+/)
    const quote = decodeURIComponent(new URL(page.url()).hash.slice(1))
    const title = (await page.getByRole('heading', { level: 1 }).textContent())!.trim()
    await page.goto(`${path}#${quote}`)
    await waitForRest(page)
    const shown = page.locator('[data-columns] > [data-source]:visible')
    const names = (await shown.locator('h2').allInnerTexts()).map((name) => name.replace(/\s+/g, ' ').trim())
    const lines = await readAloud(page)

    expect(lines[0]).toBe('link: Skip to the text')
    const heading = lines.indexOf(`heading level 1: ${title}`)
    const tabs = lines.indexOf('list: Sources')
    const live = lines.indexOf('status')
    const panel = lines.indexOf('region: Shared quotes')
    const columns = names.map((name) => lines.indexOf(`heading level 2: ${name}`))
    const order = [heading, tabs, ...columns, live, panel]
    expect(Math.min(...order), order.join()).toBeGreaterThan(0)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    // Each column is a region with the name of its source, and in it its text.
    for (const [i, name] of names.entries()) {
      const region = lines.indexOf(`region: ${name}`)
      expect(region).toBeGreaterThan(columns[i]!)
      expect(lines.slice(region, columns[i + 1] ?? live).join(' ').length).toBeGreaterThan(200)
    }

    // A mark is its source's own words, then its number and how it relates; the focused one has the keyboard.
    const carried = await shown.locator(`.mark[data-n][data-q="${quote}"]`).count()
    const marks = lines.filter((line) =>
      /^link(?: focused true)?: .+ \(quote 3, (?:verbatim|excerpt|reworded|translated)(?:, not in quotation marks)?, in \d+ of \d+ sources\)$/.test(
        line,
      ),
    )
    expect(marks.length).toBeGreaterThanOrEqual(carried)
    expect(marks.filter((line) => line.startsWith('link focused true'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes(' focused true'))).toHaveLength(1)

    expect(lines[live + 1]).toMatch(
      /^quote 3 of \d+, in \d+ of \d+ sources, .*(?:words? differs?|the same words|languages)/,
    )
    // No button says its name twice.
    for (const line of lines.filter((said) => said.startsWith('button'))) {
      const [, name, more] = /: (.+?)(?: \((.+)\))?$/.exec(line) ?? []
      expect(more?.startsWith(name!) ?? false, line).toBe(false)
    }

    // The panel: the entry of this quote alone, or on a phone, where it is folded, its number and words.
    const told = lines.slice(panel)
    const entries = told.filter((line) => /^heading level 3: \d+ /.test(line))
    if (page.viewportSize()!.width < 768) {
      expect(entries).toEqual([])
      expect(told[told.indexOf('3') + 1]).toMatch(/\S+ \S+/)
      expect(told).toContain('button expanded false: Show the wordings')
    } else expect(entries).toEqual([expect.stringMatching(/^heading level 3: 3 /)])
  })
}

test('a quote’s page is read aloud: words, speaker, wordings, word grid, sources, who has it not', async ({
  page,
}) => {
  const path = '/strange-world/'
  const data = await (await page.request.get(`${path}data.json`)).json()
  const quotes = data.quotes as { id: string; members: { relation: string }[]; absent: string[] }[]
  const reworded = quotes.find(
    ({ members, absent }) => absent.length > 0 && members.some(({ relation }) => relation === 'reworded'),
  )!
  await page.goto(`/q/${reworded.id}/`)
  const words = (await page.getByRole('heading', { level: 1 }).textContent())!.replace(/\s+/g, ' ').trim()
  const rows = await page.locator('.word-grid').first().locator('tbody').first().locator('tr').count()
  const lines = await readAloud(page)

  const signs = [
    /^heading level 1: /,
    /^In \d+ of \d+ sources/,
    /^link: Read it side by side$/,
    /^heading level 2: Wordings$/,
    /^heading level 3: a /,
    /^heading level 2: Word for word$/,
    /^group: Compare with$/,
    /^radio checked true: a /,
    /^table: Word for word/,
    /^row$/,
    /^heading level 2: In each source$/,
    /^region: /,
    /^link: .+ \(quote \d+, /,
    /^heading level 2: Not in$/,
    /^heading level 2: Why linked$/,
  ]
  expect(
    placesInOrder(lines, signs).map((at, i) => (at < 0 ? `${signs[i]} is not said` : '')),
    lines.join('\n'),
  ).toEqual(signs.map(() => ''))
  expect(lines.find((line) => line.startsWith('heading level 1'))).toContain(words)

  // Row after row, each with its letter and its words; a blank is said as a dash, not passed over.
  const table = lines.slice(lines.findIndex((line) => line.startsWith('table: Word for word')))
  const grid = table.slice(0, table.indexOf('heading level 2: In each source')).join('\n')
  const bands = grid.split('rowgroup\n').slice(1)
  expect(bands.length).toBeGreaterThan(0)
  const first = bands[0]!.split('row\n').slice(1)
  expect(first).toHaveLength(rows)
  for (const [i, row] of first.entries()) {
    expect(row).toMatch(new RegExp(`^rowheader: ${String.fromCharCode(97 + i)}\n`))
    expect(row.match(/^cell: \S/gm)?.length).toBe(first[0]!.match(/^cell: \S/gm)?.length)
  }
  // Of a word that differs is said what the first wording has there; of the first wording and of equal words nothing.
  const cells = bands.flatMap((band) => band.split('row\n').slice(1))
  const said = (row: string) => row.match(/^cell: .*(?:instead of \S|without \S|added$)/gm) ?? []
  expect(cells.filter((row) => row.startsWith('rowheader: a\n')).flatMap(said)).toEqual([])
  expect(cells.flatMap(said).length).toBe(await page.locator('.word-grid .instead').count())
  expect(cells.flatMap(said).length).toBeGreaterThan(0)
})
