import { describe, expect, it } from 'vitest'
import type { Change } from '../../types.ts'
import { collate } from '../collate/collate.ts'
import { contradictions, harmless } from './contradictions.ts'
import { describeChanges } from './describe-changes.ts'
import { isDangerous } from './is-dangerous.ts'

function changesOf(base: string, wording: string, lang = 'en'): Change[] {
  const versions = [
    { text: base, lang },
    { text: wording, lang },
  ] as const
  const { table } = collate(versions, 0)
  return describeChanges({
    base: versions[0],
    wording: versions[1],
    rows: { base: table.rows[0]!, wording: table.rows[1]! },
  })
}

describe('statements that contradict', () => {
  it('are at least sixty', () => expect(contradictions.length).toBeGreaterThanOrEqual(60))

  it.each(contradictions)('%s: “%s” | “%s”: %s', (lang, base, wording, kind) => {
    const changes = changesOf(base, wording, lang)
    expect(changes.map((change) => change.kind)).toContain(kind)
    expect(changes.some(isDangerous)).toBe(true)
    const back = changesOf(wording, base, lang)
    expect(back.some(isDangerous)).toBe(true)
  })
})

describe('statements that differ in words alone', () => {
  it('are at least forty', () => expect(harmless.length).toBeGreaterThanOrEqual(40))

  it.each(harmless)('%s: “%s” | “%s”', (lang, base, wording) => {
    expect(changesOf(base, wording, lang).filter(isDangerous)).toEqual([])
    expect(changesOf(wording, base, lang).filter(isDangerous)).toEqual([])
  })
})
