import { describe, expect, it } from 'vitest'
import { collate } from '../engine/collate/collate.ts'
import type { Quote, Relation, Story } from '../types.ts'
import { toCardContent } from './card-content.ts'

type Given = { text: string; lang?: string; relation: Relation; sources: string[] }

/** A story of four sources with one quote in these wordings, the first of them the base. */
function storyOf(given: Given[]): { story: Story; quote: Quote } {
  const versions = given.map(({ text, lang = 'en' }) => ({ text, lang }))
  const { table, variants } = collate(versions, 0)
  const wordings = given.map(({ relation, sources }, at) => ({
    ...versions[at]!,
    sources,
    relation,
    variants: variants[at]!,
    changes: [],
  }))
  const quote = { id: 'q', base: 0, wordings, table, members: [{ wording: 0, quotation: 'a:0-1' }] }
  const sources = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    outlet: id === 'd' ? null : `Outlet ${id.toUpperCase()}`,
    title: 'A title of more than thirty-six characters in all',
  }))
  const quotations = [{ id: 'a:0-1', speaker: { name: 'Ines Talbot' } }]
  const story = { title: 'The bridge', sources, quotations }
  // Only what a card is made of.
  return { story: story as unknown as Story, quote: quote as unknown as Quote }
}

const base: Given = { text: 'We have goals there,', relation: 'verbatim', sources: ['a'] }

describe('toCardContent', () => {
  it('takes the base without the comma that led on, its outlets and its speaker', () => {
    const { story, quote } = storyOf([{ ...base, sources: ['a', 'd'] }])
    expect(toCardContent(story, quote)).toMatchObject({
      base: { text: 'We have goals there', outlets: ['Outlet A', 'A title of more than thirty-six …'] },
      other: null,
      speaker: 'Ines Talbot',
      story: 'The bridge',
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
    })
  })

  it('says all of it to those who do not see it', () => {
    const { story, quote } = storyOf([base, { text: 'We have aims', relation: 'reworded', sources: ['b'] }])
    expect(toCardContent(story, quote).alt).toBe(
      '“We have goals there” – Ines Talbot, in Outlet A. In Outlet B: “We have aims”. From “The bridge”.',
    )
  })
})
