import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { readContent } from '../read-content.ts'
import type { ContentFile } from './read-story.ts'

/** A folder for each thing that can be wrong with content; `expected.txt` beside its stories has what is said of it. */
const fixtures = 'lib/content/fixtures'
const folders = readdirSync(fixtures, { withFileTypes: true }).filter((one) => one.isDirectory())
const options = { drawLetters: () => 'test', today: '2026-01-01' }

describe('diagnostics', () => {
  it.each(folders.map(({ name }) => [name]))('%s', async (name) => {
    const { library, ledgers, diagnostics } = compile(readContent(`${fixtures}/${name}`), options)
    const report = diagnostics
      .map(
        ({ file, line, column, severity, rule, message }) =>
          `${file}:${line}:${column} ${severity} ${rule}\n  ${message}\n`,
      )
      .join('')
    await expect(report).toMatchFileSnapshot(`fixtures/${name}/expected.txt`)
    const wrong = diagnostics.some(({ severity }) => severity === 'error')
    expect(library.stories.length === 0 || ledgers.length === 0).toBe(wrong)
  })

  it('tells two files of one address, where letters differ only in case', () => {
    const text = (path: string, text: string): ContentFile => ({ path, kind: 'text', text })
    const { diagnostics } = compile(
      [
        text('fair/story.md', '---\ntitle: A story\n---\n'),
        text('fair/one.md', '---\nid: s-one\ntitle: One\n---\nLate.'),
        text('fair/One.md', '---\nid: s-two\ntitle: Two\n---\nLater.'),
      ],
      options,
    )
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toContain('fair/one.md slug-duplicate')
  })
})
