import { describe, expect, test } from 'vitest'
import type { Analysis, Decision, EngineSource } from '../../types.ts'
import { analyze } from '../analyze.ts'

const english = `“The mill burned for 31 hours and the river could not put it out,” said Nadia Orlova, who leads the brigade.

“We counted 240 bicycles in the cellar,” said Theo Marsh, the owner.

“My grandfather built the mill in 1902, and I will build it again,” Marsh said.`

const german = `„Die Mühle hat 31 Stunden gebrannt, und der Fluss konnte sie nicht löschen“, sagte Nadia Orlova.

„Mein Großvater hat die Mühle 1902 gebaut, und ich werde sie wieder bauen“, sagte der Besitzer Theo Marsh. „Im Keller haben wir 204 Fahrräder gezählt“, sagte Marsh.`

const story: EngineSource[] = [
  { id: 'en', lang: 'en', text: english },
  { id: 'de', lang: 'de', text: german },
]

/** The words of each quote that has several sources, cut short, in order. */
function joined({ quotes }: Analysis, sources: readonly EngineSource[] = story): string[][] {
  return quotes
    .filter(({ members }) => members.length > 1)
    .map(({ members }) =>
      members.map(({ source, start }) =>
        sources.find(({ id }) => id === source)!.text.slice(start, start + 12),
      ),
    )
    .sort()
}

const asOne = [
  ['My grandfath', 'Mein Großvat'],
  ['The mill bur', 'Die Mühle ha'],
]

describe('the same statement in two languages', () => {
  test('is one quote, with a link that names its rule', () => {
    const analysis = analyze(story)
    expect(joined(analysis)).toEqual(asOne)
    const [quote] = analysis.quotes
    expect(quote!.members.map(({ rule }) => rule)).toContain('translation')
    expect(quote!.wordings.map(({ lang }) => lang).sort()).toEqual(['de', 'en'])
  })

  test('is joined alike in any order of sources and without a tag of language', () => {
    const reversed = joined(analyze(story.toReversed())).map((words) => words.toReversed())
    expect(reversed.sort()).toEqual(asOne)
    expect(joined(analyze(story.map(({ id, text }) => ({ id, text }))))).toEqual(asOne)
  })

  test('is asked of the editor where it is less certain, with what speaks for it', () => {
    const asked = analyze(story).nearMisses.filter(({ rule }) => rule === 'translation')
    expect(asked.map(({ shared }) => shared)).toEqual([['counted']])
  })

  test('is not joined, nor asked, where an editor parts it', () => {
    const place = (source: string, words: string) => {
      const start = story.find(({ id }) => id === source)!.text.indexOf(words)
      return { source, start, end: start + words.length }
    }
    const decisions: Decision[] = [
      { kind: 'not-same', places: [place('en', 'The mill burned'), place('de', 'Die Mühle hat 31')] },
      { kind: 'not-same', places: [place('en', 'We counted'), place('de', 'Im Keller haben')] },
    ]
    const analysis = analyze(story, decisions)
    expect(joined(analysis)).toEqual([asOne[0]])
    expect(analysis.nearMisses).toEqual([])
  })

  test('names a number that differs', () => {
    const text = german.replace('31 Stunden', 'dreizehn Stunden')
    const [quote] = analyze([story[0]!, { id: 'de', lang: 'de', text }]).quotes.filter(({ wordings }) =>
      wordings.some((wording) => wording.text.startsWith('The mill')),
    )
    const changes = quote!.wordings.flatMap((wording) => wording.changes)
    expect(changes.map(({ kind, text }) => ({ kind, text }))).toEqual([
      { kind: 'number-changed', text: expect.stringMatching(/31 → dreizehn|dreizehn → 31/) },
    ])
  })
})

/** What stands beside `said` in the other source and must not be taken for it. */
const apart: [string, string, string][] = [
  ['other number and nothing else', 'We need nine pumps', 'Wir brauchen Zeit'],
  ['a denial', 'The bridge will be closed in 2031', 'Die Brücke wird 2031 nicht geschlossen'],
  ['the same numbers about something else', 'In 2031 we bought 12 ships', '2031 haben 12 Lehrer gefehlt'],
  [
    'half of it',
    'The bridge is safe',
    'Die Brücke ist sicher, aber die Straße davor und der Bahnhof dahinter sind es nicht',
  ],
]

test.each(apart)('statements stay apart: %s', (_, said, other) => {
  const sources = [
    { id: 'en', lang: 'en', text: `“${said},” said Theo Marsh on the square before the town hall.` },
    { id: 'de', lang: 'de', text: `„${other}“, sagte Theo Marsh auf dem Platz vor dem Rathaus.` },
  ]
  expect(joined(analyze(sources), sources)).toEqual([])
})

const says: Record<string, (words: string) => string> = {
  en: (words) => `Theo Marsh, the mayor, spoke on the square. “${words},” said Theo Marsh on Friday.`,
  de: (words) =>
    `Der Bürgermeister Theo Marsh sprach auf dem Platz. „${words}“, sagte Theo Marsh am Freitag.`,
  fr: (words) => `Le maire Theo Marsh a parlé sur la place. « ${words} », a déclaré Theo Marsh vendredi.`,
  es: (words) => `El alcalde Theo Marsh habló en la plaza. «${words}», dijo Theo Marsh el viernes.`,
  it: (words) => `Il sindaco Theo Marsh ha parlato in piazza. «${words}», ha detto Theo Marsh venerdì.`,
}

function isJoined(lang: string, words: string, other: string, inOther: string): boolean {
  const sources = [
    { id: 'one', lang, text: says[lang]!(words) },
    { id: 'other', lang: other, text: says[other]!(inOther) },
  ]
  return joined(analyze(sources), sources).length > 0
}

/** What one person says of one matter, with the same numbers and names, and is not the same statement. */
const contrary: [string, string, string, string, string][] = [
  [
    'other things counted',
    'en',
    'We counted 240 bicycles and 31 boats in the cellar on Monday',
    'de',
    'Am Montag haben 240 Kinder und 31 Lehrer in der Turnhalle geschlafen',
  ],
  [
    'another claim about one event',
    'en',
    'The bridge will stay closed until the 14 cables have been replaced',
    'fr',
    'Les 14 câbles du pont ont été payés par la province en 2031',
  ],
  [
    'a negation',
    'de',
    'Die Schule in Lauterbach wird im September 2031 wieder geöffnet',
    'it',
    'La scuola di Lauterbach non riaprirà nel settembre 2031',
  ],
  [
    'a lack',
    'en',
    'The ferry had 31 passengers and enough boats for all of them',
    'es',
    'El transbordador no llevaba botes suficientes para sus 31 pasajeros',
  ],
  [
    'a denial',
    'en',
    'The factory released 300 litres of acid into the Velm river',
    'fr',
    'Nous démentons que l’usine ait déversé 300 litres d’acide dans la Velm',
  ],
  [
    'every number another',
    'en',
    'The mill burned for 31 hours and 240 people lost their work',
    'de',
    'Die Mühle hat 13 Stunden gebrannt, und 420 Menschen haben ihre Arbeit verloren',
  ],
  [
    'a question',
    'fr',
    'Qui paiera les 12 millions pour le tunnel de Carvane ?',
    'en',
    'The 12 million for the Carvane tunnel will be paid by the region',
  ],
  [
    'the opposite',
    'it',
    'Il prezzo dell’acqua salirà del 12 per cento a gennaio',
    'en',
    'The price of water will fall by 12 per cent in January',
  ],
  [
    'before and after',
    'es',
    'Antes de la tormenta teníamos 45 barcos en el puerto de Salinera',
    'de',
    'Nach dem Sturm hatten wir 45 Boote im Hafen von Salinera',
  ],
  [
    'all and some',
    'de',
    'Alle 60 Bilder sind im Museum von Odenfels angekommen',
    'es',
    'Algunos de los 60 cuadros se perdieron camino del museo de Odenfels',
  ],
  [
    'another place',
    'en',
    'In Lauterbach 45 houses were flooded on Tuesday night',
    'it',
    'Martedì notte a Odenfels sono state allagate 45 case',
  ],
]

test.each(contrary)('of one speaker, %s stays apart', (_, lang, words, other, inOther) => {
  expect(isJoined(lang, words, other, inOther)).toBe(false)
})

test.each([
  [
    'it',
    'Il prezzo dell’acqua salirà del 12 per cento a gennaio',
    'en',
    'The price of water will rise by 12 per cent in January',
  ],
  [
    'en',
    'In Lauterbach 45 houses were flooded on Tuesday night',
    'it',
    'Martedì notte a Lauterbach sono state allagate 45 case',
  ],
  [
    'en',
    'Who will pay the 12 million for the Carvane tunnel?',
    'fr',
    'Qui paiera les 12 millions pour le tunnel de Carvane ?',
  ],
])('its translation is joined: %s', (lang, words, other, inOther) => {
  expect(isJoined(lang, words, other, inOther)).toBe(true)
})

test.each([
  ['Igor Petrov', true],
  ['Clara Ruiz', false],
])('what little is shared is one statement only of one speaker: %s', (speaker, isOne) => {
  const sources = [
    { id: 'en', lang: 'en', text: '“We lost 340 boats that winter,” said Igor Petrov.' },
    { id: 'es', lang: 'es', text: `«Perdimos 340 barcos aquel invierno», dijo ${speaker}.` },
  ]
  expect(joined(analyze(sources), sources).length).toBe(isOne ? 1 : 0)
})

test('a story of one language is left as it is', () => {
  const sources = [story[0]!, { ...story[0]!, id: 'copy' }]
  const { quotes, nearMisses } = analyze(sources)
  expect(quotes.flatMap(({ members }) => members.map(({ rule }) => rule))).not.toContain('translation')
  expect(nearMisses).toEqual([])
})
