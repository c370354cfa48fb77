import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findQuotations } from './find-quotations.ts'

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))

/**
 * A case: `# name`, the text, a paragraph a line, and a line for each quotation: `kind | words | speaker | mention`. A
 * dash is nobody; a mention is told where the name does not stand in it. Blank lines part cases.
 */
type Case = { name: string; text: string; said: string[] }

function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n')
      const said = lines.filter((line) => /^(?:speech|fragment|not-speech) \| /.test(line))
      const text = lines.filter((line) => !said.includes(line)).join('\n\n')
      return { name: name.replace(/^# /, ''), text, said }
    })
}

/** The quotations of a text, written as the cases have them. */
function quotationsOf(text: string, lang: string): string[] {
  return findQuotations({ id: 's', text, lang }).quotations.map(({ kind, start, end, speaker }) => {
    const line = `${kind} | ${text.slice(start, end)}`
    if (kind === 'not-speech') return line
    const { name, mention } = speaker ?? { name: '–', mention: '–' }
    return `${line} | ${name}${mention.includes(name) ? '' : ` | ${mention}`}`
  })
}

describe.each(readdirSync(folder))('%s', (file) => {
  const cases = readCases(`${folder}${file}`)
  const lang = file.replace(/\.txt$/, '')

  test('has at least forty cases', () => expect(cases.length).toBeGreaterThanOrEqual(40))

  test.each(cases)('$name', ({ text, said }) => expect(quotationsOf(text, lang)).toEqual(said))
})
