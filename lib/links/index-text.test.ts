import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexText } from './index-text.ts'

const pieces = fc.array(fc.constantFrom('a', 'b', ' the boat', ' was late again', '\n', '橋', '\ud800'), {
  maxLength: 60,
})

test('an indexed text finds what a walk over it finds', () => {
  fc.assert(
    fc.property(
      pieces,
      fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 60 })), { minLength: 20 }),
      (parts, asked) => {
        const text = parts.join('')
        const { occurrences } = indexText(text)
        for (const [start, length] of asked) {
          const part = text.slice(start, start + length) || 'nowhere to be found'
          const everywhere = Array.from({ length: text.length }, (_, at) => at)
          expect(occurrences(part)).toEqual(everywhere.filter((at) => text.startsWith(part, at)))
        }
      },
    ),
  )
})
