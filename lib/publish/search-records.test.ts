import { expect, it } from 'vitest'
import type { Library } from '../types.ts'
import { toSearchRecords } from './search-records.ts'

it('gives each source once, with its quotes counted in letters', () => {
  const library = {
    stories: [
      {
        slug: 'bill',
        title: 'A bill',
        sources: [{ id: 's1', slug: 'one', title: 'One', outlet: null, lang: 'en', text: 'So:  “no\npay”.' }],
        quotes: [
          {
            id: 'no-pay-k7m2',
            members: [
              { source: 's1', start: 6, end: 12 },
              { source: 's2', start: 0, end: 1 },
            ],
          },
        ],
      },
    ],
  } as unknown as Library
  expect(toSearchRecords(library)).toEqual([
    {
      url: '/bill/one/',
      content: 'So:  “no\npay”.',
      language: 'en',
      meta: {
        title: 'One',
        outlet: '',
        story: 'A bill',
      },
      filters: { reader: ['/bill/'], slug: ['one'], quotes: ['4-9:no-pay-k7m2'] },
    },
  ])
})
