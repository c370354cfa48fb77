import { describe, expect, it } from 'vitest'
import { toTextFragment } from './text-fragment.ts'

const url = 'https://news.example/story'
/** The fragment for the nth place of some words. */
function fragmentOf(text: string, words: string, nth = 0): string | null {
  let start = text.indexOf(words)
  for (let k = 0; k < nth; k++) start = text.indexOf(words, start + 1)
  const link = toTextFragment(url, text, { start, end: start + words.length })
  return link === null ? null : decodeURIComponent(link.slice(`${url}#:~:text=`.length))
}

describe('toTextFragment', () => {
  it.each<[name: string, text: string, words: string, nth: number, fragment: string | null]>([
    ['words that stand once', 'The bridge is open, she said.', 'bridge is open', 0, 'bridge is open'],
    ['the second of two, by the word before', 'We will win. They will win.', 'will win', 1, 'They-,will win'],
    ['the first of two, as it stands', 'We will win. They will win.', 'will win', 0, 'will win'],
    [
      'more words before where one is not enough',
      'so we go on. But then we go on.',
      'go on',
      1,
      'then we-,go on',
    ],
    ['a word after where nothing is before', 'Go on now.\nGo on then.', 'Go on', 1, 'Go on,-then'],
    ['words that repeat with the same neighbours', 'go on.\ngo on.', 'go on', 1, null],
    ['a part of a longer word', 'Another other day', 'other day', 0, 'other day'],
  ])('gives %s', (_, text, words, nth, fragment) => {
    expect(fragmentOf(text, words, nth)).toBe(fragment)
  })

  it('gives a long quote by its start and end', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')
    expect(fragmentOf(`Before ${words} after`, words)).toBe('word0 word1 word2,word77 word78 word79')
  })

  it('gives words over two paragraphs by their start and end', () => {
    expect(fragmentOf('One two three four.\n\nFive six seven eight.', 'three four.\n\nFive six')).toBe(
      'three four,Five six',
    )
  })

  it('encodes what the syntax needs', () => {
    expect(toTextFragment(url, 'a cost-effective, new model', { start: 2, end: 21 })).toBe(
      `${url}#:~:text=cost%2Deffective%2C%20new`,
    )
  })

  it('keeps a fragment of the address', () => {
    expect(toTextFragment(`${url}#top`, 'We left.', { start: 0, end: 7 })).toBe(`${url}#top:~:text=We%20left`)
  })

  it.each([null, 'javascript:alert(1)', 'not an address', 'ftp://news.example/a'])(
    'gives nothing into %s',
    (address) => {
      expect(toTextFragment(address, 'We left.', { start: 0, end: 7 })).toBeNull()
    },
  )
})
