import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../property-runs.ts'
import type { EngineSource } from '../../types.ts'
import { findQuotations } from './find-quotations.ts'

/** Quotations as lines: kind, words, `in` what they are nested, speaker. */
function read(text: string, more: Partial<EngineSource> = {}): string[] {
  const { quotations } = findQuotations({ id: 's', text, ...more })
  return quotations.map((q) => {
    const depth = q.parent === null ? '' : '· '
    const speaker = q.speaker ? ` — ${q.speaker.name}` : ''
    return `${depth}${q.kind}: ${text.slice(q.start, q.end).replaceAll('\n', '¶')}${speaker}`
  })
}

describe('marks of the world’s newspapers', () => {
  test.each([
    ['American', '“We won,” said Ann Bell.', ['speech: We won, — Ann Bell']],
    ['straight', '"We won," said Ann Bell.', ['speech: We won, — Ann Bell']],
    ['British', '‘We won,’ said Ann Bell.', ['speech: We won, — Ann Bell']],
    ['straight single', "'We won,' said Ann Bell.", ['speech: We won, — Ann Bell']],
    ['German', '„Wir haben gewonnen“, sagte Anna Bell.', ['speech: Wir haben gewonnen — Anna Bell']],
    ['German, typed', '„Wir haben gewonnen", sagte Anna Bell.', ['speech: Wir haben gewonnen — Anna Bell']],
    [
      'German, commas',
      ",,Wir haben gewonnen'', sagte Anna Bell.",
      ['speech: Wir haben gewonnen — Anna Bell'],
    ],
    ['German books', '»Wir haben gewonnen«, sagte Anna Bell.', ['speech: Wir haben gewonnen — Anna Bell']],
    ['French', '« Nous avons gagné », a dit Anne Bell.', ['speech: Nous avons gagné — Anne Bell']],
    [
      'French, narrow blanks',
      '«\u202fNous avons gagné\u202f», a dit Anne Bell.',
      ['speech: Nous avons gagné — Anne Bell'],
    ],
    ['Swiss', '«Wir haben gewonnen», sagte Anna Bell.', ['speech: Wir haben gewonnen — Anna Bell']],
    ['Swedish', '”Vi har vunnit”, sade Anna Bell.', ['speech: Vi har vunnit — Anna Bell']],
    ['Finnish books', '»Vi har vunnit», sade Anna Bell.', ['speech: Vi har vunnit — Anna Bell']],
    ['Polish', '„Wygraliśmy” – powiedziała Anna Bell.', ['speech: Wygraliśmy — Anna Bell']],
    ['Japanese', '鈴木氏は「まだ終わっていない」と述べた。', ['speech: まだ終わっていない — 鈴木氏']],
    ['TeX', "``We won,'' said Ann Bell.", ['speech: We won, — Ann Bell']],
    ['two apostrophes', "''We won,'' said Ann Bell.", ['speech: We won, — Ann Bell']],
    ['opened straight, closed curly', '"We won,” said Ann Bell.', ['speech: We won, — Ann Bell']],
    ['closed with an opening mark', '“We won today“, said Ann Bell.', ['speech: We won today — Ann Bell']],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines))
})

describe('nesting', () => {
  test.each([
    [
      'American',
      'Ann said, “He told me ‘leave it’ and left.”',
      ['speech: He told me ‘leave it’ and left. — Ann', '· fragment: leave it — He'],
    ],
    [
      'three deep',
      'Ann said, “Bo said, ‘Cy told us, “Go home.”’”',
      [
        'speech: Bo said, ‘Cy told us, “Go home.”’ — Ann',
        '· speech: Cy told us, “Go home.” — Bo',
        '· speech: Go home. — Cy',
      ],
    ],
    [
      'German',
      'Anna sagte: „Er hat ‚ja‘ gesagt.“',
      ['speech: Er hat ‚ja‘ gesagt. — Anna', '· fragment: ja — Er'],
    ],
    [
      'German, double in double',
      'Anna sagte: „Er hat „ja“ gesagt.“',
      ['speech: Er hat „ja“ gesagt. — Anna', '· fragment: ja — Er'],
    ],
    [
      'straight in straight',
      'Ann said, "He said "go" and left."',
      ['speech: He said "go" and left. — Ann', '· fragment: go — He'],
    ],
    [
      'nested at the end',
      '“He said ‘no,’” Ann said.',
      ['speech: He said ‘no,’ — Ann', '· fragment: no, — He'],
    ],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines))
})

describe('German names and words, told by how they begin', () => {
  test.each([
    ['a name after an article', 'Am Freitag war sie im „Club der Dichter“ zu Gast.', 'not-speech'],
    [
      'words after an article',
      'Jan Huber sagte, man dürfe die „völlig neue Lage“ nicht übersehen.',
      'fragment',
    ],
    [
      'what is called something',
      'Jan Huber wies den Bericht am Montag als „Panikmache ohne jeden Grund“ zurück.',
      'fragment',
    ],
  ])('%s', (_, text, kind) =>
    expect(findQuotations({ id: 's', text, lang: 'de' }).quotations.map((q) => q.kind)).toEqual([kind]),
  )
})

describe('what others break on', () => {
  test.each([
    [
      'a nickname in marks leaves the attribution alone',
      '“I’ll be back,” said Robert “Bobby” Lang.',
      ['speech: I’ll be back, — Robert “Bobby” Lang', 'not-speech: Bobby'],
    ],
    ['two quotations of one line', '“Bob.”\n\n“What.”', ['speech: Bob.', 'speech: What.']],
    ['nothing in the marks', 'The field was "" and the other was “”.', []],
    [
      'no closing mark',
      '“The crane was never tested, said Jim Tate.\n\nThe ministry denied it.',
      ['speech: The crane was never tested, said Jim Tate. — Jim Tate'],
    ],
    [
      'single marks',
      '‘It’s the drivers’ fault, isn’t it?’ asked Tom Hale.',
      ['speech: It’s the drivers’ fault, isn’t it? — Tom Hale'],
    ],
    [
      'a pronoun from elsewhere',
      'Priya Nair spoke first. “I hide nothing,” she said.',
      ['speech: I hide nothing, — Priya Nair'],
    ],
    [
      'an inverted apostrophe',
      'Bill told me I "shouldn‘t wear those pants" but I will.',
      ['fragment: shouldn‘t wear those pants — Bill'],
    ],
    [
      'paragraphs that open anew and close once',
      'Senator Diaz told the chamber:\n\n“We have waited.\n\n“We will not wait.”\n\nThe vote followed.',
      ['speech: We have waited.¶¶“We will not wait. — Senator Diaz'],
    ],
    ['no verb of saying', 'Jim Tate: “We are late.”', ['speech: We are late. — Jim Tate']],
    [
      'adjacent straight marks',
      '"Are you sure?" Kim asked. "Quite sure," Ruiz replied.',
      ['speech: Are you sure? — Kim', 'speech: Quite sure, — Ruiz'],
    ],
    [
      'he said inside',
      '“It is a good law,” Jo Park said, “but it comes too late.”',
      ['speech: It is a good law, — Jo Park', 'speech: but it comes too late. — Jo Park'],
    ],
    [
      'a nested mark that hides a double one nobody closes',
      'Ann said: “He told me ‘leave it.’\n\nThen it rained.',
      ['speech: He told me ‘leave it.’ — Ann', '· fragment: leave it. — He'],
    ],
    [
      'marks inside markup',
      'Ann said “we *must* not _wait_,” twice.',
      ['fragment: we *must* not _wait_, — Ann'],
    ],
    [
      'inches and feet',
      'The 6\'2" forward wore a 34" belt. "He is quick," said Coach Lee.',
      ['speech: He is quick, — Coach Lee'],
    ],
    ['inches inside', '“He wore a 34" belt,” said Ann Bell.', ['speech: He wore a 34" belt, — Ann Bell']],
    [
      'decades and possessives',
      'In the ’90s the workers’ council met in the boss’s office; it wasn’t a secret.',
      [],
    ],
    [
      'blanks on the wrong side',
      'Ann said "no "and left. Then Bo said "yes".',
      ['fragment: no — Ann', 'fragment: yes — Bo'],
    ],
    [
      'a lost mark before the next quotation',
      '“I saw it, said Ray. “No,” said Ann.',
      ['speech: I saw it, said Ray. — Ray', 'speech: No, — Ann'],
    ],
    ['a line break inside', 'Ann said: “one line\nand another.”', ['speech: one line¶and another. — Ann']],
    [
      'insertions and ellipses',
      '“They [the unions] were never told … not once,” Reyes said.',
      ['speech: They [the unions] were never told … not once, — Reyes'],
    ],
    ['surrogate pairs', '“Great news 🎉🎉,” wrote Lia.', ['speech: Great news 🎉🎉, — Lia']],
    ['a tweet', '"GREAT AGAIN!" Trump tweeted from @realDonaldTrump.', ['speech: GREAT AGAIN! — Trump']],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines))
})

describe('marks that quote nobody', () => {
  test.each([
    ['scare quotes', 'The “so-called” reform failed.'],
    ['titles', 'She sang “Yesterday” and read from “War and Peace”.'],
    ['a film', 'He starred in the film “The Long Way Home” with his brother.'],
    ['a name before a noun', 'The “Yes” campaign said it had no plans.'],
    ['a word as a word', 'The word “woke” appears twice in the bill.'],
    ['a name', 'He goes by the name “Lefty.”'],
    ['an attribute', 'It is an “enemy of my enemy is my friend” approach to politics.'],
    ['a headline of a newspaper', 'An editorial headlined “Enough is enough” urged action.'],
    ['German newspaper', 'Die „Süddeutsche Zeitung“ hatte zuerst über den Fall berichtet.'],
    ['German title', 'Im Film „Das Leben der Anderen“ spielte Ulrich Mühe mit.'],
    ['German motto', 'Unter dem Motto „Gemeinsam gegen Rechts“ demonstrierten viele Menschen.'],
    ['German so-called', 'Der sogenannte „Masterplan“ sieht das nicht vor.'],
    ['German ship', 'Das Schiff „Aurora“ ist am Montag gesunken.'],
    ['French title', 'Le film « Anatomie d’une chute » a remporté la Palme d’or.'],
    ['Spanish title', 'La película “El laberinto del fauno” ganó tres premios.'],
  ])('%s', (_, text) => {
    const { quotations } = findQuotations({ id: 's', text })
    expect(quotations.length).toBeGreaterThan(0)
    for (const q of quotations) expect([q.kind, q.speaker]).toEqual(['not-speech', null])
  })
})

describe('block quotations', () => {
  const words =
    'The plans, set out in a letter to the members, name three places where the work could begin before the winter.'
  test.each([
    [
      'after who reports',
      `The Post reports:\n\n${words}\n\nThe rest is ours.`,
      {},
      [`speech: ${words} — The Post`],
    ],
    [
      'lines of a mail',
      `Ann Bell wrote:\n\n> We are late.\n> We are sorry.\n\nNobody answered.`,
      {},
      ['speech: We are late.¶> We are sorry. — Ann Bell'],
    ],
    ['a list is none', `The mayor said:\n\n- ${words}`, {}, []],
    ['a question is none', `This is what we know:\n\n${words}`, {}, []],
  ] as const)('%s', (_, text, more, lines) => expect(read(text, more)).toEqual(lines))

  test('a block of kind quote', () => {
    const text = `Ann Bell wrote:\n\n${words}`
    const block = { start: 17, end: text.length, kind: 'quote' as const }
    expect(read(text, { blocks: [{ start: 0, end: 15, kind: 'paragraph' }, block] })).toEqual([
      `speech: ${words} — Ann Bell`,
    ])
  })

  test('a block that also stands in marks is one quotation', () => {
    const text = `Ann Bell wrote:\n\n“${words}”`
    const block = { start: 17, end: text.length, kind: 'quote' as const }
    expect(read(text, { blocks: [block] })).toEqual([`speech: ${words} — Ann Bell`])
  })
})

test('parts of one utterance point to the first', () => {
  const { quotations } = findQuotations({
    id: 's',
    text: '“It is good,” Jo Park said, “but late. It is,” she added, “very late.”',
  })
  const [first, second, third] = quotations
  expect([first!.utterance, second!.utterance, third!.utterance]).toEqual([null, first!.id, first!.id])
})

test('problems name the place of the mark', () => {
  const text = 'He left.\n\n“The crane was never tested, said Jim Tate.\n\nOr was it”?'
  expect(findQuotations({ id: 's', text }).problems.map((p) => [p.rule, p.at.start])).toEqual([
    ['mark-not-closed', 10],
    ['mark-not-opened', text.length - 2],
  ])
})

test('what lies deeper than quotations are read is told, and its words stay in the quotation around it', () => {
  const text = `${'“We said '.repeat(14)}it.${'” '.repeat(14)}`
  const { quotations, problems } = findQuotations({ id: 's', text, lang: 'en' })
  expect(quotations).toHaveLength(12)
  expect(quotations.at(-1)!.end).toBeGreaterThan(text.indexOf('it.'))
  expect(problems.map((p) => [p.rule, p.at.start / '“We said '.length])).toEqual([
    ['marks-too-deep', 12],
    ['marks-too-deep', 13],
  ])
})

test('every quotation has a reason for a person', () => {
  const text = 'Ann said: “We won.” The “so-called” win. “Shame!” He read “War and Peace”. “A.”'
  for (const q of findQuotations({ id: 's', text }).quotations) expect(q.reason).toMatch(/\w/)
})

const pieces = fc.constantFrom(
  ..."\" “ ” „ « » ‘ ’ ' `` '' ‹ › 「 」 ,, said Bob we 6 . , : ? \n \n\n > — ( ) s’".split(' '),
  ' ',
  ' ',
)

test('spans lie in the text, children in their parents, and nothing crosses', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const { quotations, problems } = findQuotations({ id: 's', text })
      const byId = new Map(quotations.map((q) => [q.id, q]))
      expect(byId.size).toBe(quotations.length)
      for (const q of quotations) {
        expect(q.outer.start).toBeLessThanOrEqual(q.start)
        expect(q.start).toBeLessThan(q.end)
        expect(q.end).toBeLessThanOrEqual(q.outer.end)
        expect(q.outer.end).toBeLessThanOrEqual(text.length)
        if (q.parent === null) continue
        const parent = byId.get(q.parent)!
        expect(parent.start).toBeLessThanOrEqual(q.outer.start)
        expect(q.outer.end).toBeLessThanOrEqual(parent.end)
      }
      for (const { at } of problems) expect(at.end).toBeLessThanOrEqual(text.length)
    }),
    {
      ...runs(2000),
      examples: [
        // A block and marks that reach over each other's ends.
        [['>', ' ', '「', 'we', '\n\n', '「']],
        [['„', '\n', '>', ' ', '"']],
      ],
    },
  )
})

/** Eight times the text takes eight times the time of the processor, thrice that at worst; a quadratic scan takes 64 times. */
test.each(['"', '“', '„', '’', '„“', '“„«‹「‘', '‘“a ', '"a ', '“a\n\n', '“a”', '“A.” He said '])(
  'time is linear in a text of %j',
  (unit) => {
    const time = (size: number) => {
      const text = unit.repeat(size / unit.length)
      let best = Number.POSITIVE_INFINITY
      for (let n = 0; n < 2; n++) {
        const from = process.cpuUsage()
        findQuotations({ id: 's', text, lang: 'en' })
        best = Math.min(best, process.cpuUsage(from).user / 1000)
      }
      return best
    }
    const small = Math.max(time(8_000), 25)
    expect(time(64_000) / small).toBeLessThan(34)
  },
  30_000,
)
