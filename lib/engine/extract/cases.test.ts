import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findQuotations } from './find-quotations.ts'

const file = fileURLToPath(new URL('../../../../shared/bench/data/cases_extract.json', import.meta.url))

type Case = {
  id: string
  text: string
  quotes: { start: number; end: number; kind: 'direct' | 'mixed'; speaker?: string }[]
}

const cases: Case[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).docs : []

/** One line whose “speaker” is what is said: nobody is named there. */
const withoutSpeaker = new Set(['two-short-paragraphs'])

const bare = (words: string) => words.replace(/^[\s“”"„«»'‘’`」「]+|[\s“”"„«»'‘’`」「.,!?]+$/gu, '')

describe.skipIf(cases.length === 0)('cases others get wrong (../shared/bench; skipped where absent)', () => {
  test.each(cases)('$id', ({ id, text, quotes }) => {
    const found = findQuotations({ id, text }).quotations.filter(
      (q) => q.kind !== 'not-speech' && q.parent === null,
    )
    expect(found.map((q) => [bare(text.slice(q.start, q.end)), q.kind])).toEqual(
      quotes.map((q) => [bare(text.slice(q.start, q.end)), q.kind === 'direct' ? 'speech' : 'fragment']),
    )
    if (withoutSpeaker.has(id)) return
    quotes.forEach(({ speaker }, at) => {
      if (!speaker) return
      const last = bare(bare(speaker).split(' ').at(-1)!)
      expect(found[at]!.speaker?.name.toLowerCase()).toContain(last.toLowerCase())
    })
  })
})
