import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'

const folder = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const present = existsSync(folder)
if (!present) console.warn(`${folder} is absent: the engine is not tested on the seeds.`)

/** First words of a quotation, and in how many of the documents it stands with which relations; `-` without marks. */
const expected: [string, string[]][] = [
  ['mortgaged our counterterrorism', ['verbatim', 'verbatim', 'reworded', 'reworded', 'verbatim']],
  ['mutually beneficial', ['verbatim', 'verbatim', '-reworded', 'reworded', 'verbatim']],
  ['ISIS-K has enjoyed safe haven', ['verbatim', 'verbatim']],
  ['attack American interests', ['verbatim', 'verbatim', 'reworded']],
  ['troop presence on the ground', ['verbatim', 'verbatim', 'reworded']],
  ['not a lot of action', ['verbatim', 'reworded', 'verbatim']],
  ['cost-effective model for external operations', ['excerpt', 'verbatim']],
]

describe.skipIf(!present)('the seeds as plain text', () => {
  const sources = present
    ? readdirSync(folder)
        .sort()
        .map((file) => ({ id: file, text: readFileSync(join(folder, file), 'utf8') }))
    : []
  const analysis = analyze(sources)
  const wordsOf = ({ source, start, end }: { source: string; start: number; end: number }) =>
    sources.find(({ id }) => id === source)!.text.slice(start, end)

  test.each(expected)('%s', (words, relations) => {
    const quotes = analysis.quotes.filter(({ members }) =>
      members.some((member) => wordsOf(member).includes(words)),
    )
    expect(quotes).toHaveLength(1)
    const holding = quotes[0]!.members.filter(
      (member) => wordsOf(member).includes(words) || wordsOf(member).length > 40,
    )
    expect(holding.map(({ quoted, relation }) => `${quoted ? '' : '-'}${relation}`)).toEqual(relations)
  })

  test('the fragment “served as check” is joined with its longer form', () => {
    const quote = analysis.quotes.find(({ members }) =>
      members.some((member) => wordsOf(member) === 'has served as check'),
    )
    expect(quote!.members.length).toBeGreaterThanOrEqual(2)
  })

  test('two of them are one text, whichever came first', () => {
    for (let first = 0; first < sources.length; first++) {
      const dated = sources.map((source, at) => ({
        ...source,
        published: `2023-04-${10 + ((at + first) % sources.length)}`,
      }))
      for (const told of [
        dated,
        dated.map((source, at) => ({ ...source, published: dated.at(-1 - at)!.published })),
      ])
        expect(analyze(told).origins.map((origin) => origin.sources.length)).toEqual([1, 1, 1, 2])
    }
  })

  test('no two statements of one source are joined', () => {
    for (const { members } of analysis.quotes) {
      const whole = members.filter(({ quoted, relation }) => quoted && relation !== 'excerpt')
      expect(new Set(whole.map(({ source }) => source)).size).toBe(whole.length)
    }
  })

  test('quotes that one document alone has stay alone', () => {
    for (const words of ['Such reports reflect the personal desires', 'The model will likely enable ISIS'])
      expect(
        analysis.quotes.find(({ members }) => members.some((member) => wordsOf(member).startsWith(words)))!
          .members,
      ).toHaveLength(1)
  })
})
