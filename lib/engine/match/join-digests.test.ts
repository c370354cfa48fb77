import { expect, test } from 'vitest'
import type { SharedPair } from '../../types.ts'
import { joinDigests } from './join-digests.ts'

const pieces = [
  'Divers raised a bronze anchor from the estuary',
  'a curator dated it to the second Harald',
  'the museum will show it in spring',
]
const filler =
  'The council talked about parking, about the fares of the ferry, about the price of coal and about the new bakery beside the granary. '
const report = pieces.map((piece) => `${piece}. ${filler.repeat(2)}`).join('')
const digest = `Yesterday: ${pieces.join(', ')}. Nobody else had anything to add.`

/** Each piece as a pair of where it stands in two texts. */
function pairsOf(a: string, b: string, words: readonly string[] = pieces): SharedPair[] {
  const place = (source: string, text: string, piece: string) => ({
    source,
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
  })
  return words.map((piece) => ({
    a: place('a', a, piece),
    b: place('b', b, piece),
    kind: 'passage',
    score: 0.9,
  }))
}

/** How both sides of each pair begin and end. */
function told(a: string, b: string, words?: readonly string[]): string[] {
  const texts = new Map([
    ['a', a],
    ['b', b],
  ])
  const ends = (text: string) => `${text.split(' ')[0]} … ${text.split(' ').at(-1)}`
  return joinDigests(texts, pairsOf(a, b, words)).map(
    (pair) => `${ends(a.slice(pair.a.start, pair.a.end))} | ${ends(b.slice(pair.b.start, pair.b.end))}`,
  )
}

const each = pieces.map((piece) => {
  const words = piece.split(' ')
  return `${words[0]} … ${words.at(-1)} | ${words[0]} … ${words.at(-1)}`
})

test.each<{ name: string; a: string; b: string; words?: string[]; pairs: string[] }>([
  { name: 'a digest after its report', a: report, b: digest, pairs: ['Divers … spring | Divers … spring'] },
  { name: 'a digest before its report', a: digest, b: report, pairs: ['Divers … spring | Divers … spring'] },
  {
    name: 'a digest in another order',
    a: report,
    b: `Yesterday: ${[...pieces].reverse().join(', ')}.`,
    pairs: ['Divers … spring | the … estuary'],
  },
  {
    name: 'paragraphs of their own are no digest',
    a: report,
    b: pieces.join('.\n\n'),
    pairs: each,
  },
  {
    name: 'pieces with much between them are no digest',
    a: report,
    b: pieces.join(`. ${filler.repeat(2)}`),
    pairs: each,
  },
  {
    name: 'pieces that stand near each other on both sides are no digest',
    a: pieces.join(', and '),
    b: digest,
    pairs: each,
  },
  {
    name: 'one piece and a name are no digest',
    a: report,
    b: `${pieces[0]}, and Harald laughed.`,
    words: [pieces[0]!, 'Harald'],
    pairs: [each[0]!, 'Harald … Harald | Harald … Harald'],
  },
])('$name', ({ a, b, words, pairs }) => {
  expect(told(a, b, words)).toEqual(pairs)
})
