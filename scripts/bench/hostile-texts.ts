import { analyze } from '../../lib/engine/analyze.ts'
import type { Hostile } from './growth.ts'

/** Opening and closing mark of every system. */
const systems = [
  '""',
  '“”',
  '„“',
  '„”',
  '””',
  '«»',
  '»«',
  '»»',
  '‹›',
  '›‹',
  '‘’',
  '‚‘',
  "''",
  '``',
  '「」',
  '『』',
  '〝〟',
  '＂＂',
]
  .map((pair) => [pair[0]!, pair[1]!] as const)
  .concat([
    ['``', "''"],
    [',,', '“'],
    ['> ', '\n'],
  ])
const quote = (at: number) =>
  `“The boat number ${at} was late again this ${['year', 'week', 'month'][at % 3]} and it will be late by ${at + 7},” said Ada Trip.`

const numbered = (n: number, write: (at: number) => string, joint: string) =>
  Array.from({ length: n }, (_, at) => write(at)).join(joint)

/** The same text in one source, as English. */
function one(name: string, n: number, make: (n: number) => string): Hostile {
  return several(name, n, (size) => [make(size)])
}

function several(name: string, n: number, make: (n: number) => string[]): Hostile {
  return {
    name,
    n,
    prepare: (size) => {
      const sources = make(size).map((text, at) => ({ id: `s${at}`, text, lang: 'en' }))
      return () => analyze(sources)
    },
  }
}

const repeated = (unit: string, characters = 60_000) =>
  one(JSON.stringify(unit), Math.round(characters / unit.length), (n) => unit.repeat(n))

/** Texts made to be slow to analyze. */
export const textHostiles: Hostile[] = [
  ...systems.flatMap(([open, close]) => [
    repeated(`${open}a `),
    repeated(`x ${open}?`),
    repeated(`a${close} `),
    repeated(`${open}a${close} `),
    one(`${open} nested ${close}`, 10_000, (n) => `${`${open}a `.repeat(n)}${`a${close} `.repeat(n)}`),
    one(
      `${open} nested ${close} in lines`,
      10_000,
      (n) => `${`${open}a\n`.repeat(n)}${`a${close}\n`.repeat(n)}`,
    ),
  ]),
  ...[
    '"“',
    '“”',
    '“„«‹「‘',
    '“a\n\n',
    '“A.” He said ',
    's’ a ',
    '’',
    'said Bob ',
    'said ',
    ': ',
    ':\n',
    ':\n\n',
    '– ',
    '– A.\n',
    '(',
    ')',
    '[',
    '[…] ',
    '1',
    '1 ',
    '1,',
    'a ',
    'a',
    'a.',
    'A. ',
    '.',
    '…',
    ',',
    '\n',
    '\n\n',
    ' ',
    '\u0301',
    'a\u0301',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200d',
    'said Ada Trip, ',
    'the mayor of ',
    'Ada Trip and ',
    'He ',
    'not ',
    'twenty ',
    'twenty-',
    '中',
    '中。',
    'し',
    '「い」と述べた。',
    'ก',
  ].map((unit) => repeated(unit)),
  one('quotes in one source', 5000, (n) => numbered(n, quote, '\n\n')),
  one('quotes in one paragraph', 2500, (n) => numbered(n, quote, ' ')),
  one('one quote again and again', 2500, (n) => `${quote(1)}\n\n`.repeat(n)),
  one('speakers', 5000, (n) =>
    numbered(n, (at) => `“We leave at dawn,” said Ada Trip${at} of Port ${at}.`, '\n\n'),
  ),
  several('quotes that two sources share', 2500, (n) => [
    numbered(n, quote, '\n\n'),
    numbered(n, quote, '\n\n'),
  ]),
  several('quotes that two sources share, in one paragraph', 1250, (n) => [
    numbered(n, quote, ' '),
    numbered(n, quote, ' '),
  ]),
  several('quotes that two sources share, turned round', 2500, (n) => [
    numbered(n, quote, '\n\n'),
    numbered(n, (at) => quote(n - 1 - at), '\n\n'),
  ]),
  several('one quote again and again in two sources', 500, (n) => [
    `${quote(1)}\n\n`.repeat(n),
    `${quote(1)}\n\n`.repeat(n),
  ]),
  several('quoted here, not there', 2500, (n) => [
    numbered(n, quote, '\n\n'),
    numbered(n, (at) => quote(at).replace(/[“”]/g, ''), '\n\n'),
  ]),
  several('one word in two sources', 25_000, (n) => ['word '.repeat(n), 'word '.repeat(n)]),
  several('one word in quotes in two sources', 25_000, (n) => [
    `“${'word '.repeat(n)}”`,
    `“${'word '.repeat(n)}”`,
  ]),
  several('one long quote in two sources', 10_000, (n) => [
    `“${numbered(n, (at) => `word${at}`, ' ')}”`,
    `“${numbered(n, (at) => `word${at}`, ' ')}”`,
  ]),
  several('one long quote in two sources, turned round', 2500, (n) => [
    `“${numbered(n, (at) => `word${at}`, ' ')}”`,
    `“${numbered(n, (at) => `word${n - at}`, ' ')}”`,
  ]),
  several('running text in two sources', 10_000, (n) => [
    numbered(n, (at) => `word${at}`, ' '),
    numbered(n, (at) => `word${at}`, ' '),
  ]),
  several('one long word in two sources', 60_000, (n) => ['a'.repeat(n), 'a'.repeat(n)]),
  several('one long word in quotes in two sources', 60_000, (n) => [
    `“${'a'.repeat(n)} b”`,
    `“${'a'.repeat(n)}b”`,
  ]),
  several('one long line without blanks in two sources', 10_000, (n) => [
    numbered(n, (at) => `word${at}`, '-'),
    numbered(n, (at) => `word${at}`, '-'),
  ]),
  several('two words in turn in two sources', 10_000, (n) => [
    'high tide '.repeat(n),
    'high tide '.repeat(n),
  ]),
  several('letters in two sources', 10_000, (n) => ['a b c d e '.repeat(n), 'e d c b a '.repeat(n)]),
  several('digits in two sources', 10_000, (n) => [numbered(n, String, ' '), numbered(n, String, ' ')]),
  several('Chinese in two sources', 10_000, (n) => [
    '「这座桥今年不会开放」'.repeat(n / 10),
    '「这座桥今年不会开放」'.repeat(n / 10),
  ]),
  several('sources with one quote', 100, (n) => Array.from({ length: n }, () => quote(1))),
  several('sources with sixty quotes nearly alike', 75, (n) =>
    Array.from({ length: n }, (_, source) => alike(source, 60)),
  ),
]

/** Quotes that differ from each other, and from those of other sources, by two words and two numbers. */
function alike(source: number, count: number): string {
  const places = [
    'harbour',
    'market',
    'bridge',
    'school',
    'garden',
    'island',
    'tower',
    'railway',
    'winter',
    'storm',
  ]
  return Array.from({ length: count }, (_, n) => {
    const near = places[(n + (source % 3)) % places.length]
    const by = places[(n * 7 + (source % 2)) % places.length]
    return `“We have seen ${100 + (n % 20)} ships near the ${near} and the ${by} in May ${2000 + (n % 9)},” said Ann Bell.`
  }).join('\n\n')
}
