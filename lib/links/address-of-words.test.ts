import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findWords, formatWords } from './address-of-words.ts'

const text =
  'The last boat left early.\n\n“We shall not wait for a bridge that nobody has paid for,” Ada Reed said.\n\nThe last word was hers. The last boat was not.'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const long = 'We shall not wait for a bridge that nobody has paid for'

describe('formatWords', () => {
  test.each([
    ['a few words', 'left early', /^left-early~2\.3\.\w{3}\.\w{6}~the-last-boat~we-shall-not$/],
    ['many words', long, /^we-shall-not~has-paid-for~12\.5\.\w{3}\.\w{6}~boat-left-early~ada-reed-said$/],
    ['parts of words', 'hall not wai', /^shall-not-wait~3\.6\.\w{3}\.\w{6}~left-early-we~for-a-bridge$/],
    ['no words', '.\n\n“', /^null$/],
  ])('%s', (_, words, expected) => {
    expect(String(formatWords(text, spanOf(words)))).toMatch(expected)
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
    [
      'taken out, its first words left in a teaser',
      `We shall not wait …\n\n${text.replace(long, 'Nothing')}`,
      null,
    ],
    [
      'edited, and a copy of the former words elsewhere',
      `${text.replace('bridge', 'ferry')}\n\nCorrection: it said “${long}”.`,
      null,
    ],
    [
      'edited, and a copy of the former words right behind',
      text.replace(`${long},”`, `${long.replace('bridge', 'ferry')},”\n\n${long}.`),
      null,
    ],
    ['its ends cut', text.replace(long, long.slice(3, -4)), long.slice(3, -4)],
    [
      'words put in at its beginning',
      text.replace('We shall not', 'We in the guild shall not'),
      long.replace('We shall not', 'We in the guild shall not'),
    ],
    ['moved as it is', `${text.replace(long, 'Nothing')}\n\n“${long}” it said above.`, long],
  ])('%s', (_, after, expected) => {
    const found = findWords(after, value)
    expect(found && after.slice(found.start, found.end)).toBe(expected)
  })

  test.each([
    ['the same text', text, true],
    ['text put in further up', `Corrected on Monday.\n\n${text}`, true],
    ['a word in its middle corrected', text.replace('bridge', 'ferry'), false],
    ['a word beside it corrected', text.replace('early', 'late'), false],
  ])('tells whether it is the very words: %s', (_, after, expected) => {
    expect(findWords(after, value)?.exact).toBe(expected)
  })

  test.each([
    ['moved, four words', 'nobody has paid for', 'nobody has paid for'],
    ['moved, two words', 'paid for', null],
  ])('tells by how many they are whether words are known without those around: %s', (_, words, expected) => {
    const after = `Nothing was said of it.\n\nIt is a thing that ${words} in years.`
    const found = findWords(after, formatWords(text, spanOf(words))!)
    expect(found && after.slice(found.start, found.end)).toBe(expected)
  })

  test('an address of an earlier release, without checksum and words around', () => {
    const found = findWords(`Corrected.\n\n${text}`, 'we-shall-not~has-paid-for~12.5')
    expect(found).toMatchObject({ start: spanOf(long).start + 'Corrected.\n\n'.length, exact: true })
  })

  test('of words that stand more than once, those nearest to where they stood', () => {
    const second = text.lastIndexOf('The last boat')
    const span = { start: second, end: second + 'The last boat'.length }
    expect(findWords(text, formatWords(text, span)!)).toEqual({ ...span, exact: true })
  })

  describe('told from a copy by what stands further off', () => {
    const ahead =
      'On Sunday the keepers of the eastern lock met in the old custom house to hear what the winter had cost them. Three gates had warped, one pump had failed, and the ice had carried off the landing stage.'
    const behind =
      'Nobody in the room answered him for some time. Later a young clerk read out the accounts, which were worse than feared, and the meeting broke up without a vote or a date for another.'
    const sentence = 'The council promised us timber in autumn and sent a letter instead'
    const article = `${ahead}\n\n“${sentence},” said Tomas Varga.\n\n${behind}`
    const corrected = sentence.replace('timber', 'oak')
    const linkTo = (before: string, words: string) => {
      const start = before.indexOf(words, before.lastIndexOf(sentence))
      return formatWords(before, { start, end: start + words.length })!
    }
    const teaser = `“${sentence} …”\n\n${article}`
    const cut = (before: string) => before.replace(`“${sentence},” said Tomas Varga.`, 'Then it was quiet.')

    test.each([
      ['taken out, its teaser stays', teaser, cut(teaser), null],
      ['the article stays, its teaser goes', teaser, article, 'before'],
      ['a pull quote put in above', article, teaser, 'after the copy'],
      ['taken out and given at the end', article, `${cut(article)}\n\n“${sentence}.”`, 'before'],
      [
        'corrected, its former words in a note',
        article,
        `${article.replace(sentence, corrected)}\n\nCorrection: the first edition had “${sentence}”.`,
        null,
      ],
    ])('%s', (_, before, after, where) => {
      const words = 'us timber in'
      const found = findWords(after, linkTo(before, words))
      const start = where === 'before' ? after.indexOf(words) : after.lastIndexOf(words)
      expect(found?.start ?? null).toBe(where === null ? null : start)
    })

    test('an address of an earlier release, without a sketch, leads where it led', () => {
      const value = linkTo(article, 'us timber in').replace(/(\.[a-z0-9]{3})\.[a-z0-9]{6}~/, '$1~')
      expect(value).toMatch(/^us-timber-in~3\.\d+\.\w{3}~/)
      const after = `Corrected on Monday.\n\n${article}`
      expect(findWords(after, value)).toMatchObject({ start: after.indexOf('us timber'), exact: true })
      expect(findWords(teaser, value)).toBeNull()
    })

    test('an address tells whether its words stood more than once', () => {
      expect(linkTo(article, 'us timber in')).toMatch(/~3\.\d+\.\w{3}\.\w{6}~/)
      expect(linkTo(teaser, 'us timber in')).toMatch(/~3\.\d+\.\w{3}\.\w{6}\.2~/)
    })
  })

  test.each(['', '~', 'we', 'we~x', 'we~1.2~3.4~5.6~7', '~~1.2', 'we-shall~3'])(
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
