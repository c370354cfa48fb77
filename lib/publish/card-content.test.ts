import { describe, expect, it } from 'vitest'
import { collate } from '../engine/collate/collate.ts'
import type { Change, Quote, Relation, Story } from '../types.ts'
import { toCardContent } from './card-content.ts'

type Given = {
  text: string
  lang?: string
  relation: Relation
  sources: string[]
  quoted?: boolean
  changes?: Change['kind'][]
}

/** A story of four sources with one quote in these wordings, the first of them the base. */
function storyOf(given: Given[]): { story: Story; quote: Quote } {
  const versions = given.map(({ text, lang = 'en' }) => ({ text, lang }))
  const { table, variants } = collate(versions, 0)
  const wordings = given.map(({ relation, sources, changes = [] }, at) => ({
    ...versions[at]!,
    sources,
    relation,
    variants: variants[at]!,
    changes: changes.map((kind) => ({ kind, text: kind, base: null, wording: null })),
  }))
  const members = given.flatMap(({ sources, quoted = true }, wording) =>
    sources.map((source) => ({ source, wording, quoted })),
  )
  const speaker = { name: 'Ines Talbot' }
  const quote = { id: 'q', base: 0, wordings, table, members, sayings: [], speaker, speakersDiffer: false }
  const sources = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    outlet: id === 'd' ? null : `Outlet ${id.toUpperCase()}`,
    title: 'A title of more than thirty-six characters in all',
  }))
  const story = { title: 'The bridge', lang: 'en', sources }
  // Only what a card is made of.
  return { story: story as unknown as Story, quote: quote as unknown as Quote }
}

const base: Given = { text: 'We have goals there,', relation: 'verbatim', sources: ['a'] }

describe('the content of a card', () => {
  it('takes the base without the comma that led on, its outlets and its speaker', () => {
    const { story, quote } = storyOf([{ ...base, sources: ['a', 'd'] }])
    expect(toCardContent(story, quote)).toMatchObject({
      base: {
        text: 'We have goals there',
        quoted: true,
        outlets: ['Outlet A', '“A title of more than thirty-six\u00a0…”'],
      },
      other: null,
      speaker: { text: 'Ines Talbot', lang: 'en' },
      head: { text: 'The bridge', lang: 'en' },
    })
  })

  it('takes the rewording that most sources carry, with its differing words', () => {
    const { story, quote } = storyOf([
      base,
      { text: 'We have aims', relation: 'reworded', sources: ['b'] },
      { text: 'We have big goals there', relation: 'reworded', sources: ['c', 'd'] },
    ])
    const { other } = toCardContent(story, quote)
    expect(other?.marks.map(({ start, end }) => other.text.slice(start, end))).toEqual(['big'])
  })

  it('shows a word that is lost in both wordings, and takes a grave change before a harmless one', () => {
    const { story, quote } = storyOf([
      { ...base, text: 'The fund will not cover it' },
      { text: 'The fund will not pay for it', relation: 'reworded', sources: ['c', 'd'] },
      {
        text: 'The fund will cover it',
        relation: 'reworded',
        sources: ['b'],
        quoted: false,
        changes: ['negation-lost', 'unquoted'],
      },
    ])
    const { base: first, other, alt } = toCardContent(story, quote)
    expect(first.marks.map(({ start, end }) => first.text.slice(start, end))).toEqual(['not'])
    expect(other).toMatchObject({
      text: 'The fund will cover it',
      quoted: false,
      marks: [],
      omissions: ['The fund will '.length],
      change: 'negation-lost',
    })
    expect(alt).toBe(
      '“The fund will not cover it” – Ines Talbot, in Outlet A. In Outlet B, not in quotation marks · negation-lost: The fund will cover it. From “The bridge”.',
    )
  })

  it('shows no excerpt as other words', () => {
    const { story, quote } = storyOf([base, { text: 'goals', relation: 'excerpt', sources: ['b'] }])
    expect(toCardContent(story, quote).other).toBeNull()
  })

  it('prefers a rewording in the same language and marks nothing in a translation', () => {
    const german: Given = {
      text: 'Wir haben dort Ziele',
      lang: 'de',
      relation: 'reworded',
      sources: ['b', 'c'],
    }
    const both = storyOf([base, german, { text: 'We have aims there', relation: 'reworded', sources: ['d'] }])
    expect(toCardContent(both.story, both.quote).other?.text).toBe('We have aims there')
    const one = storyOf([base, german])
    expect(toCardContent(one.story, one.quote).other).toMatchObject({
      text: 'Wir haben dort Ziele',
      marks: [],
      omissions: [],
    })
    expect(toCardContent(one.story, one.quote).base.marks).toEqual([])
  })

  it('says all of it to those who do not see it', () => {
    const { story, quote } = storyOf([base, { text: 'We have aims', relation: 'reworded', sources: ['b'] }])
    expect(toCardContent(story, quote).alt).toBe(
      '“We have goals there” – Ines Talbot, in Outlet A. In Outlet B: “We have aims”. From “The bridge”.',
    )
  })
})
