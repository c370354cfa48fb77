import { describe, expect, test } from 'vitest'
import { classedWordsOf } from '../attribute/classed-words.ts'
import { readAround } from '../attribute/read-around.ts'
import { findQuotations } from './find-quotations.ts'
import { type KindRule, rules } from './kind-rules.ts'
import { standingOf } from './standing.ts'

function read({ text, lang }: KindRule['example']) {
  const source = { id: 's', text, lang: lang ?? 'en' }
  const [quotation] = findQuotations(source).quotations
  const { start, end, outer, kind } = quotation!
  const marked = { open: outer.start, start, end, close: outer.end, parent: -1, unclosed: false }
  const { scenes, attributions } = readAround(text, [marked], classedWordsOf(source))
  const standing = standingOf(scenes[0]!, { start, end }, attributions[0]!)
  return { kind, holding: rules.filter(({ holds }) => holds(standing)).map(({ name }) => name) }
}

describe('each rule holds for its example', () => {
  test.each([...rules])('$name: $example.text', ({ name, example }) => {
    const { kind, holding } = read(example)
    expect(holding).toContain(name)
    expect(kind).toBe(example.kind)
  })

  test('no two rules have one name', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
})
