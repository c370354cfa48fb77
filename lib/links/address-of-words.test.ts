import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findWords, formatWords } from './address-of-words.ts'

const text =
  'The last boat left early.\n\n“We shall not wait for a bridge that nobody has paid for,” Ada Reed said.\n\nThe last word was hers. The last boat was not.'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const long = 'We shall not wait for a bridge that nobody has paid for'

describe('formatWords', () => {
  test.each([
    ['a few words', 'left early', 'left-early~2.3'],
    ['many words', long, 'we-shall-not~has-paid-for~12.5'],
    ['parts of words', 'hall not wai', 'shall-not-wait~3.6'],
    ['no words', '.\n\n“', null],
  ])('%s', (_, words, expected) => {
    expect(formatWords(text, spanOf(words))).toBe(expected)
  })
})

describe('findWords', () => {
  const value = formatWords(text, spanOf(long))!
  test.each([
    ['the same text', text, long],
    ['text put in further up', `Corrected on Monday.\n\n${text}`, long],
    ['a word corrected inside', text.replace('bridge', 'ferry'), long.replace('bridge', 'ferry')],
    [
      'words put in',
      text.replace('a bridge', 'a long and costly bridge'),
      long.replace('a bridge', 'a long and costly bridge'),
    ],
    [
      'the first word corrected',
      text.replace('We shall', 'They shall'),
      long.replace('We shall', 'They shall'),
    ],
    ['other marks and capitals', text.replace(long, long.toUpperCase()), long.toUpperCase()],
    ['taken out', text.replace(long, 'Nothing'), null],
  ])('%s', (_, after, expected) => {
    const found = findWords(after, value)
    expect(found && after.slice(found.start, found.end)).toBe(expected)
  })

  test('of words that stand more than once, those nearest to where they stood', () => {
    const second = text.lastIndexOf('The last boat')
    const span = { start: second, end: second + 'The last boat'.length }
    expect(findWords(text, formatWords(text, span)!)).toEqual(span)
  })

  test.each(['', '~', 'we', 'we~x', 'we~1.2~3.4', '~~1.2', 'we-shall~3'])(
    '“%s” is no address of words',
    (value) => {
      expect(findWords(text, value)).toBeNull()
    },
  )

  it('finds every selection of whole words in an unchanged text', () => {
    const words = fc.array(fc.constantFrom('the', 'boat', 'left', '我', 'هنا', 'Été', 'at six'), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const whole = list.join(' ')
        const [from, to] = [a % list.length, b % list.length].sort((x, y) => x - y)
        const start = list.slice(0, from).join(' ').length + (from! > 0 ? 1 : 0)
        const span = { start, end: start + list.slice(from, to! + 1).join(' ').length }
        const found = findWords(whole, formatWords(whole, span)!)
        expect(found && whole.slice(found.start, found.end)).toBe(whole.slice(span.start, span.end))
      }),
    )
  })
})
