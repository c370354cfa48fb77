import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { ContentFile } from '../content/read-story.ts'
import type { Story } from '../types.ts'

/** A story that is published, published with one decision, and published without it again. */
const bridge = 'We shall not wait for a bridge that nobody has paid for'
const bridgeOtherwise = 'We shall not wait for any bridge that nobody has paid for'
const river = 'The river does not read contracts'
const lamps = 'Every lamp on this pier was lit by hand until last winter'
const eels = 'Whoever sells eels by moonlight ought to weigh them twice'

const gazette = [
  'The last boat left early on Monday, and the landing was full of people.',
  `The harbour master spoke first. “${bridge},” Ada Reed said on Monday.`,
  'Behind her two deckhands took down the lamps and put them into a box.',
  `“${river},” she said later.`,
]
const herald = [
  'There was music on the square before anybody had said a word.',
  `“${bridge},” said Ada Reed, the harbour master, to those who had come.`,
  `Then a deckhand, Jon Marsh, spoke. “${lamps},” Marsh said.`,
]
const courier = [
  'Nobody from the company came to the landing or answered the telephone.',
  `“${bridgeOtherwise},” Ada Reed told the crowd.`,
  `“${eels},” an old woman said to our reporter.`,
]
const sources = { gazette, herald, courier }

const text = (path: string, content: string): ContentFile => ({ path, kind: 'text', text: content })

/** Builds a story day by day; `decision` is YAML of story.md. */
function createStory() {
  let ledgers: ContentFile[] = []
  let drawn = 1
  let day = 1
  return (decision: string, given: Record<string, string[]> = sources): Story => {
    const files = [
      text(
        'ferry/story.md',
        `---\ntitle: The ferry\nlang: en\norder: [gazette, herald, courier]\n${decision}\n---\n`,
      ),
      ...Object.entries(given).map(([slug, paragraphs]) =>
        text(
          `ferry/${slug}.md`,
          `---\nid: s-${slug}\ntitle: ${slug}\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`,
        ),
      ),
    ]
    const compiled = compile([...files, ...ledgers], {
      drawLetters: () => `b${++drawn}fd`,
      today: `2026-05-0${day++}`,
    })
    expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    ledgers = compiled.ledgers.map(({ path, text: content }) => text(path, content))
    return compiled.library.stories[0]!
  }
}

/** What every address of a story answers, a line each: words and speakers of a quote, or what became of it. */
function answers({ quotes, quotations, gone }: Story): string[] {
  const speakerOf = (id: string) => quotations.find((quotation) => quotation.id === id)?.speaker?.name ?? '?'
  return [
    ...quotes.map(({ id, wordings, base, members }) => {
      const carriers = members.map(({ source, quotation }) => `${source.slice(2)} (${speakerOf(quotation)})`)
      return `${id}: “${wordings[base]!.text}” in ${carriers.join(', ')}`
    }),
    ...gone.map(
      ({ id, state, text: words, to }) => `${id}: ${[state, words, ...to].filter(Boolean).join(' ')}`,
    ),
  ].sort()
}

const id = {
  bridge: 'we-shall-not-wait-for-b2fd',
  river: 'the-river-does-not-read-b3fd',
  lamps: 'every-lamp-on-this-pier-b4fd',
  eels: 'whoever-sells-eels-by-moonlight-b5fd',
}
const published = {
  bridge: `${id.bridge}: “${bridge},” in gazette (Ada Reed), herald (Ada Reed), courier (Ada Reed)`,
  river: `${id.river}: “${river},” in gazette (Ada Reed)`,
  lamps: `${id.lamps}: “${lamps},” in herald (Jon Marsh)`,
  eels: `${id.eels}: “${eels},” in courier (an old woman)`,
}

/** What differs from `published`. */
type Answers = Partial<Record<keyof typeof published, string>> & { new?: string }

describe('a decision between two releases', () => {
  test('nothing decided: the addresses that the other rows begin with', () => {
    const build = createStory()
    expect(answers(build(''))).toEqual(Object.values(published).sort())
    expect(answers(build(''))).toEqual(Object.values(published).sort())
  })

  test.each<[name: string, decision: string, during: Answers, after: Answers]>([
    [
      'same',
      `quotes:\n  - same: [{source: herald, words: ${lamps}}, {source: courier, words: ${eels}}]`,
      {
        lamps: `${id.lamps}: “${lamps},” in herald (Jon Marsh), courier (an old woman)`,
        eels: `${id.eels}: merged ${eels}, ${id.lamps}`,
      },
      {},
    ],
    [
      'not-same',
      `quotes:\n  - not-same: [{source: gazette, words: ${bridge}}, {source: herald, words: ${bridge}}]`,
      {
        bridge: `${id.bridge}: “${bridge},” in gazette (Ada Reed), courier (Ada Reed)`,
        new: `we-shall-not-wait-for-b6fd: “${bridge},” in herald (Ada Reed)`,
      },
      { new: `we-shall-not-wait-for-b6fd: merged ${bridge}, ${id.bridge}` },
    ],
    [
      'speaker',
      `quotes:\n  - speaker: {source: gazette, words: ${river}, name: Jon Marsh}`,
      { river: `${id.river}: “${river},” in gazette (Jon Marsh)` },
      {},
    ],
    [
      'base',
      `quotes:\n  - base: {source: courier, words: ${bridgeOtherwise}}`,
      { bridge: published.bridge.replace(bridge, bridgeOtherwise) },
      {},
    ],
    [
      'hide',
      `quotes:\n  - hide: {source: herald, words: ${bridge}}`,
      { bridge: `${id.bridge}: withdrawn` },
      {},
    ],
    [
      'permalinks: removed',
      `permalinks: {${id.eels}: removed}`,
      {
        eels: `${id.eels}: removed ${eels},`,
        new: `whoever-sells-eels-by-moonlight-b6fd: “${eels},” in courier (an old woman)`,
      },
      {
        eels: `${id.eels}: merged ${eels}, whoever-sells-eels-by-moonlight-b6fd`,
        new: `whoever-sells-eels-by-moonlight-b6fd: “${eels},” in courier (an old woman)`,
      },
    ],
    [
      'permalinks: withdrawn',
      `permalinks: {${id.eels}: withdrawn}`,
      {
        eels: `${id.eels}: withdrawn`,
        new: `whoever-sells-eels-by-moonlight-b6fd: “${eels},” in courier (an old woman)`,
      },
      {
        eels: `${id.eels}: withdrawn`,
        new: `whoever-sells-eels-by-moonlight-b6fd: “${eels},” in courier (an old woman)`,
      },
    ],
    [
      'permalinks: a place',
      `permalinks: {${id.eels}: {source: courier, words: ${bridgeOtherwise}}}`,
      {
        eels: `${id.eels}: merged ${eels}, ${id.bridge}`,
        new: `whoever-sells-eels-by-moonlight-b6fd: “${eels},” in courier (an old woman)`,
      },
      {
        eels: `${id.eels}: merged ${eels}, ${id.bridge}`,
        new: `whoever-sells-eels-by-moonlight-b6fd: “${eels},” in courier (an old woman)`,
      },
    ],
  ])('%s', (_, decision, during, after) => {
    const build = createStory()
    build('')
    const expected = (told: Answers) => Object.values({ ...published, ...told }).sort()
    expect(answers(build(decision))).toEqual(expected(during))
    expect(answers(build(decision))).toEqual(expected(during))
    expect(answers(build(''))).toEqual(expected(after))
  })

  test.each<[decision: string, answer: string]>([
    [`hide: {source: courier, words: ${eels}}`, `${id.eels}: withdrawn`],
    [
      `speaker: {source: courier, words: ${eels}, name: Mira Sund}`,
      `${id.eels}: “${eels}” in courier (Mira Sund)`,
    ],
    [`base: {source: courier, words: ${eels}}`, `${id.eels}: “${eels}” in courier (?)`],
  ])('reaches words that are a quote only because they were published: %s', (decision, answer) => {
    const build = createStory()
    build('')
    const unmarked = { ...sources, courier: courier.map((line) => line.replace(`“${eels},”`, eels)) }
    expect(answers(build('', unmarked))).toContain(`${id.eels}: “${eels}” in courier (?)`)
    expect(answers(build(`quotes:\n  - ${decision}`, unmarked))).toContain(answer)
    expect(answers(build('', unmarked))).toContain(`${id.eels}: “${eels}” in courier (?)`)
  })

  test('hiding a quote hides the ids that were merged into it', () => {
    const build = createStory()
    const apart = 'we-shall-not-wait-for-b6fd'
    const at = (source: string) => `{source: ${source}, words: ${bridge}}`
    build('')
    build(`quotes:\n  - not-same: [${at('gazette')}, ${at('herald')}]`)
    expect(answers(build(''))).toContain(`${apart}: merged ${bridge}, ${id.bridge}`)
    const hidden = answers(build(`quotes:\n  - hide: ${at('gazette')}`))
    expect(hidden).toContain(`${id.bridge}: withdrawn`)
    expect(hidden).toContain(`${apart}: withdrawn`)
    expect(answers(build(''))).toContain(published.bridge)
  })
})
