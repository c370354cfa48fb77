import { describe, expect, test } from 'vitest'
import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'
import { languages } from './languages.ts'
import { senses } from './senses.ts'

/** Tables with what they are called: those of a class are tables of their own. */
function tablesIn(name: string, value: unknown): { name: string; entries: string[] }[] {
  if (typeof value === 'string') return [{ name, entries: entriesOf(value) }]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, table]) => tablesIn(`${name}, ${key}`, table))
}

const tables = [
  ...languages.flatMap(({ tag, ...language }) => tablesIn(tag, language)),
  ...[...grammars].flatMap(([tag, grammar]) => tablesIn(tag, grammar)),
  ...[...senses].flatMap(([tag, sense]) => tablesIn(tag, sense)),
]

describe('tables of words', () => {
  test.each(tables)('$name: sorted, each entry once, in lower case', ({ entries }) => {
    expect(entries).toEqual([...new Set(entries)].sort())
    expect(entries).toEqual(entries.map((entry) => entry.toLowerCase().replace(/\s+/g, ' ').trim()))
    expect(entries.length).toBeGreaterThan(0)
  })

  test('a language stands in the list once', () => {
    const tags = languages.map(({ tag }) => tag)
    expect(tags).toEqual([...new Set(tags)])
  })
})
