import { describe, expect, test } from 'vitest'
import { entriesOf, type WordTables } from './language.ts'
import { languages } from './languages.ts'

const tables = languages.flatMap(({ tag, ...language }) =>
  Object.entries(language)
    .filter((entry): entry is [keyof WordTables, string] => typeof entry[1] === 'string')
    .map(([name, table]) => ({ name: `${tag}, ${name}`, entries: entriesOf(table) })),
)

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
