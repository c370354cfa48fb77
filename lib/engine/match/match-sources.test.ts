import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'

/** Sources by their texts; ids are a, b, c … */
const given = (...texts: string[]) => texts.map((text, at) => ({ id: 'abcdefgh'[at]!, text, lang: 'en' }))

/** As many sources, each by its number. */
const many = (count: number, textOf: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => ({ id: `s${i}`, text: textOf(i), lang: 'en' }))

/** Quotes of several places, each place as `source words`. */
function shared(...texts: string[]): string[][] {
  const sources = given(...texts)
  return analyze(sources)
    .quotes.filter(({ members }) => members.length > 1)
    .map(({ members }) =>
      members.map(({ source, start, end }) => {
        const { text } = sources.find(({ id }) => id === source)!
        return `${source} ${text.slice(start, end)}`
      }),
    )
}

describe('what is joined', () => {
  test.each<[string, string[], string[]]>([
    [
      'a plain short sentence of common words',
      ['“I’m not going to pay,” she said.', 'She told them: “I am not going to pay.”'],
      ['a I’m not going to pay,', 'b I am not going to pay.'],
    ],
    [
      'a quotation cut by its attribution',
      [
        '“The dam will hold until spring,” Ortiz said, “but nobody should sleep below it.”',
        '“The dam will hold until spring, but nobody should sleep below it,” said Ortiz.',
      ],
      [
        'a The dam will hold until spring,” Ortiz said, “but nobody should sleep below it.',
        'b The dam will hold until spring, but nobody should sleep below it,',
      ],
    ],
    [
      'indirect speech with another person and tense',
      [
        '“We are closing the northern refinery because its boilers are unsafe,” Ward said.',
        'Ward said they were closing the northern refinery because its boilers were unsafe.',
      ],
      [
        'a We are closing the northern refinery because its boilers are unsafe,',
        'b were closing the northern refinery because its boilers were unsafe',
      ],
    ],
    [
      'a fragment of a long statement',
      [
        '“The council has built a cost-effective model for coastal defence over ten years,” Reyes said.',
        'Reyes praised a “cost-effective model for coastal defence”.',
      ],
      [
        'a The council has built a cost-effective model for coastal defence over ten years,',
        'b cost-effective model for coastal defence',
      ],
    ],
    [
      'clauses that changed places',
      [
        '“If the river rises again, the whole valley must be emptied,” Novak said.',
        '“The whole valley must be emptied if the river rises again,” Novak said.',
      ],
      [
        'a If the river rises again, the whole valley must be emptied,',
        'b The whole valley must be emptied if the river rises again,',
      ],
    ],
    [
      'one prefix, the right suffix',
      [
        '“The minister will resign on Friday over the missing grain,” a clerk said.',
        '“The minister will resign on Friday over the missing grain,” said one. “The minister will travel on Sunday to see his mother,” said another.',
      ],
      [
        'a The minister will resign on Friday over the missing grain,',
        'b The minister will resign on Friday over the missing grain,',
      ],
    ],
    [
      'numbers, spelling and typing errors',
      [
        '“Nine harbours were organised by the neighbours’ committee,” he said.',
        '“9 harbors were orgnized by the neighbors’ committee,” he said.',
      ],
      [
        'a Nine harbours were organised by the neighbours’ committee,',
        'b 9 harbors were orgnized by the neighbors’ committee,',
      ],
    ],
  ])('%s', (_, texts, members) => {
    expect(shared(...texts)).toEqual([members])
  })

  test('the best place, not the first that would do', () => {
    const [quote] = shared(
      '“The old mill burned down because the watchman slept through the alarm,” Hale said.',
      'The old mill burned slowly, Hale recalled. Much later he explained that the old mill burned down because the watchman slept through the alarm.',
    )
    expect(quote![1]).toBe('b the old mill burned down because the watchman slept through the alarm')
  })

  test('an exact part of a long text, wherever it stands', () => {
    const filler = 'Rain fell on the roofs and the markets closed early again. '.repeat(60)
    const words = 'every lantern on the pier went dark at once'
    expect(shared(`“${words},” she said.`, `${filler}He wrote that ${words}. ${filler}`)).toEqual([
      [`a ${words},`, `b ${words}`],
    ])
  })

  test('a statement that eighty sources give in eighty wordings', () => {
    const words =
      'We will rebuild the old harbour bridge before the winter storms arrive because the fishermen of this town have waited long enough for a safe crossing'.split(
        ' ',
      )
    const sources = many(80, (i) => {
      const said = words.map((word, at) => (at === (i * 7) % words.length ? `variant${i}` : word))
      if (i % 2) said.splice(i % words.length, 1)
      return `Paper ${i} reports. “${said.join(' ')},” the mayor said.`
    })
    const [quote, ...others] = analyze(sources).quotes
    expect(others).toEqual([])
    expect(quote!.members).toHaveLength(80)
    expect(quote!.wordings.length).toBeGreaterThan(40)
  })

  test('in scripts without blanks', () => {
    expect(
      shared('他說：「我們明天一定會離開這座城市。」', '市長說「我們明天一定會離開這座城市」。'),
    ).toHaveLength(1)
  })
})

describe('what is not joined', () => {
  test.each<[string, string[]]>([
    [
      'names and titles that everybody repeats',
      [
        '“Defence Secretary Maria Ortega is wrong,” said Bell.',
        '“I never met Defence Secretary Maria Ortega,” said Cho.',
      ],
    ],
    ['phrases that anybody says', ['“I don’t know,” said the mayor.', '“I don’t know,” said the cook.']],
    [
      'a programme that both were heard on',
      [
        'The mayor spoke with Bell on Sunday. “Harbour Lights.”',
        'On Sunday’s broadcast of “Harbour Lights,” the mayor was calm.',
      ],
    ],
    [
      'look-alike words of a short quotation',
      ['“The vote was a farce,” Lund said.', 'The vote was close, and the film a farce in three acts.'],
    ],
    [
      'one subject, other statements',
      [
        '“The bridge must be closed for repairs this winter,” Ito said.',
        '“The bridge has never looked more beautiful in winter,” said Vale.',
      ],
    ],
    [
      'words that only stand near each other',
      [
        '“The harvest failed in the eastern province,” Amin said.',
        'The eastern road is open. A harvest fair will be held. The province failed to pay.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(shared(...texts)).toEqual([])
  })

  test('two statements that a third source gives in one breath', () => {
    const one = 'The reservoir is nearly empty after the driest April on record'
    const two = 'Nobody in the valley will be allowed to wash a car before autumn'
    const quotes = shared(
      `“${one},” said Diaz. “${two},” said Moss.`,
      `“${one},” said Diaz. Later Moss added: “${two}.”`,
      `“${one}. ${two},” the joint statement read.`,
    )
    expect(quotes).toHaveLength(2)
    for (const quote of quotes) expect(quote).toHaveLength(3)
  })

  test('two long statements that share one fragment', () => {
    const quotes = shared(
      '“We will keep boots on the ground until the last village is safe again,” Kerr said.',
      '“Farmers want boots on the ground and fewer forms to fill in every spring,” Lowe said.',
      'Kerr spoke of “boots on the ground”.',
    )
    for (const quote of quotes)
      expect(
        quote.some((place) => place.includes('last village')) &&
          quote.some((place) => place.includes('fewer forms')),
      ).toBe(false)
  })

  test('a contradiction is never verbatim', () => {
    const sources = given(
      '“He will sign the treaty with the northern provinces in May,” Rao said.',
      '“He will not sign the treaty with the northern provinces in May,” Rao said.',
    )
    const relations = analyze(sources).quotes.flatMap(({ members }) =>
      members.map(({ relation }) => relation),
    )
    expect(relations.filter((relation) => relation !== 'verbatim').length).toBe(
      analyze(sources).quotes.length === 1 ? 1 : 0,
    )
  })
})

describe('what else is shared', () => {
  const copied =
    'Firefighters from four districts pumped seawater through the narrow lanes for eleven hours while the wind drove sparks over the roofs of the old quarter. Shopkeepers carried ledgers and birdcages to the quay.'

  test('copied text is a passage and one origin', () => {
    const { passages, origins } = analyze(
      given(
        copied,
        copied,
        'A regatta was held in calm weather; the cup went to a crew of bakers from the next town.',
      ),
    )
    expect(passages.map(({ members }) => members.map(({ source }) => source))).toEqual([['a', 'b']])
    expect(origins.map(({ sources }) => sources)).toEqual([['a', 'b'], ['c']])
  })

  /** Pairs of sources that share a passage, and its words in the first. */
  const running = (...texts: string[]) =>
    analyze(given(...texts)).passages.map(({ members }) => {
      const [first] = members
      const text = texts['abcdefgh'.indexOf(first!.source)]!
      return [members.map(({ source }) => source).join(''), text.slice(first!.start, first!.end)]
    })

  test('what two sources copy ends where a whole sentence is another’s', () => {
    const one =
      'The lighthouse keeper counted eleven freighters waiting beyond the sandbank before breakfast.'
    const two =
      'Three tugboats towed the smallest freighter towards a deserted shipyard during the afternoon.'
    const passages = running(
      `${one} Bakers sold warm rolls with poppy seeds to everybody who walked along the promenade at dawn. ${two}`,
      `${one} Schoolchildren in yellow coats collected amber and driftwood under the dunes until their teacher called. ${two}`,
    )
    expect(passages.map(([, words]) => words)).toEqual([one.slice(0, -1), two.slice(0, -1)])
  })

  test('clauses that changed places are one passage', () => {
    const passages = running(
      'Before the ferries stopped running, fishermen moored their trawlers behind the granite breakwater.',
      'Fishermen moored their trawlers behind the granite breakwater, before the ferries stopped running.',
    )
    expect(passages).toHaveLength(1)
    expect(passages[0]![1]).toMatch(/^Before.*breakwater$/)
  })

  test('the same form of words around other quotations is no passage', () => {
    expect(
      running(
        'The travelling exhibition called “Maps of Winter” remains popular throughout western villages.',
        'The travelling exhibition called “Golden Umbrella” remains popular throughout western villages.',
      ),
    ).toEqual([])
  })

  test('a sentence that every source carries is one passage, told once', () => {
    const boilerplate =
      'Subscribers receive our weekly newsletter about regional gardening and beekeeping every Thursday.'
    const own = [
      'A tram derailed near the brewery.',
      'Two owls nested in the town hall.',
      'The chess final was drawn at midnight.',
      'Hail broke the greenhouse windows.',
      'A cellist played beside the canal.',
      'The quarry closed without a ceremony.',
    ]
    const passages = running(...own.map((text) => `${text}\n\n${boilerplate}`))
    expect(passages).toEqual([['abcdef', boilerplate.slice(0, -1)]])
  })

  test('a sentence of forty sources is one passage, though some of them share more', () => {
    const boilerplate =
      'Subscribers receive our weekly newsletter about regional gardening and beekeeping every Thursday.'
    const own = (i: number) => Array.from({ length: 12 }, (_, k) => `${'abcdefghijkl'[k]}${i}th`).join(' ')
    const sources = many(40, (i) => `${own(i)}. ${i % 8 ? '' : copied} ${boilerplate}`)
    const { passages } = analyze(sources)
    expect(passages.filter(({ members }) => members.length === 40)).toHaveLength(1)
    expect(passages.length).toBeLessThan(6)
  })

  test('every two of thirty copies share all, though the index joins only some of them', () => {
    const sources = many(30, (i) => `${copied} No. ${i}`)
    const { overlaps, origins } = analyze(sources)
    expect(overlaps).toHaveLength((30 * 29) / 2)
    expect(Math.min(...overlaps.map(({ shared }) => shared))).toBeGreaterThan(0.8)
    expect(origins).toHaveLength(1)
  })

  test('a phrase that stands first in one text and last in the other hides nothing between', () => {
    const passages = running(
      'Officials met on Monday to weigh the plan again. Engineers inspected the cracked northern pillar of the ageing railway bridge, measured its rusting steel cables, photographed the flooded foundations and warned the regional authorities about sudden collapse under heavy freight traffic at the end of the week. Nobody was hurt.',
      'A different paragraph opens this second report entirely. At the end of the week, experts examined the cracked northern column of the old railway bridge, tested its rusting metal cables, documented the flooded base and alerted the regional government about sudden failure under heavy goods traffic. Farmers elsewhere complained of drought.',
    )
    expect(passages).toHaveLength(1)
  })

  test('four hundred copies are one origin in a few passages', () => {
    const sources = many(400, (i) => `${copied} No. ${i}`)
    const { origins, passages } = analyze(sources)
    expect(origins).toHaveLength(1)
    expect(passages.length).toBeLessThan(10)
    expect(Math.max(...passages.map(({ members }) => members.length))).toBeGreaterThan(300)
  }, 60_000)

  test('one text told in another order is one origin', () => {
    const sentences = [
      'Divers searched the flooded cellar of the customs house for nine hours without a lamp.',
      'A ferry captain had heard knocking below the granite stairs shortly before midnight.',
      'The harbour master closed the outer channel and sent the tugs to the northern pier.',
      'Volunteers carried blankets, soup and dry boots from the chapel to the fish market.',
      'By dawn the pumps had lowered the water to the second step of the vault.',
      'Nobody was found, and the noise was traced to a loose bell buoy.',
    ]
    const turned = [3, 4, 5, 0, 1, 2].map((at) => sentences[at]!)
    const other =
      'Council members argued about parking fees until the caretaker switched off the lights. Two bakers offered to pay for new turnstiles, and the vote was put off.'
    const { origins } = analyze(given(sentences.join(' '), turned.join(' '), `${other} ${sentences[0]}`))
    expect(origins.map(({ sources }) => sources)).toEqual([['a', 'b'], ['c']])
  })

  test('two sources that are the same but for one word share their quotation as a quote', () => {
    const text = (word: string) =>
      `Divers searched the ${word} wreck for nine hours. “Every hatch below the bridge was sealed from outside,” Petra Lind said. The harbour master closed the outer channel until morning.`
    expect(shared(text('old'), text('rusty'))).toEqual([
      [
        'a Every hatch below the bridge was sealed from outside,',
        'b Every hatch below the bridge was sealed from outside,',
      ],
    ])
  })

  test('captions are no passages', () => {
    const blocks = [{ kind: 'caption' as const, start: 0, end: copied.length }]
    expect(analyze(given(copied, copied).map((source) => ({ ...source, blocks }))).passages).toEqual([])
  })
})
