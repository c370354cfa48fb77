import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mapWords } from './map-words.ts'
import { createReanchor, reanchor, reanchorAll } from './reanchor.ts'
import { createWordNumbers, splitWords } from './split-words.ts'

const quote = 'We shall not wait for a bridge that nobody has paid for'
const article = [
  'The last boat left at six, earlier than on any day since the war.',
  `At the landing Ada Reed spoke first. “${quote},” she told the crowd, and asked for quiet.`,
  'Behind her two deckhands were already taking down the lamps.',
  'The council will hear the pilots on Thursday, if the hall is dry by then.',
  'A petition with four hundred names lies in the ticket office.',
].join('\n\n')
const at = article.indexOf(quote)
const span = { start: at, end: at + quote.length }
const edit = (from: string | RegExp, to: string) => article.replace(from, to)
const paragraphs = article.split('\n\n')

/** The words found, or `removed`, or `ask`. */
const answer = (after: string): string => {
  const found = reanchor(span, article, after)
  return found.kind === 'found' ? after.slice(found.start, found.end) : found.kind
}

/** Whether no half of a surrogate pair stands alone. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)

describe('reanchor', () => {
  test.each([
    ['nothing changed', article, quote],
    ['a slip inside', edit('nobody', 'nobdy'), quote.replace('nobody', 'nobdy')],
    ['a blank lost', edit('has paid', 'haspaid'), quote.replace('has paid', 'haspaid')],
    ['a word corrected', edit('a bridge', 'the bridge'), quote.replace('a bridge', 'the bridge')],
    [
      'most words corrected where they stand',
      edit(quote, 'They will never sit for a ferry which nobody had money for'),
      'They will never sit for a ferry which nobody had money for',
    ],
    ['first half cut', edit('We shall not wait for a bridge ', ''), 'that nobody has paid for'],
    [
      'its end cut with the words behind it',
      edit(/ wait for a bridge .*? quiet/, ' do it. Eels were cheap again on Monday, one guild wrote'),
      'We shall not',
    ],
    [
      'its beginning cut with the words before it',
      edit(/At the landing .*? bridge /, 'Eels were cheap again that evening, one guild said: “'),
      'that nobody has paid for',
    ],
    [
      'replaced one by one, with the words around',
      edit(
        /Reed spoke .*? asked/,
        'Hill talked last. “They will never sit for one ferry that nobody can buy from,” he warned every boy, then asked',
      ),
      'will never sit for one ferry that nobody can buy',
    ],
    ['other marks', edit(/[“”]/g, '"'), quote],
    ['decomposed letters and capitals', edit(quote, quote.toUpperCase()), quote.toUpperCase()],
    ['lines wrapped', edit(/ /g, '\n'), quote.replaceAll(' ', '\n')],
    [
      'a paragraph break inside',
      edit('a bridge that', 'a bridge\n\nthat'),
      quote.replace('bridge that', 'bridge\n\nthat'),
    ],
    [
      'the speaker put inside',
      edit('a bridge that', 'a bridge,” said Reed, “that'),
      quote.replace('bridge that', 'bridge,” said Reed, “that'),
    ],
    [
      'both sides rewritten',
      edit(/At the landing .*? “/, 'It was late when one voice rose: “').replace(
        /,” she told .*? quiet/,
        '”; and so it went on',
      ),
      quote,
    ],
    ['paragraphs in another order', [...paragraphs].reverse().join('\n\n'), quote],
    [
      'moved to another paragraph',
      edit(`“${quote},” she told the crowd, and asked for quiet.`, '').replace(
        'A petition',
        `“${quote}.” A petition`,
      ),
      quote,
    ],
    [
      'moved to another paragraph, and two of its twelve words corrected',
      edit(`“${quote},” she told the crowd, and asked for quiet.`, '').replace(
        'A petition',
        `“${quote.replace('bridge', 'tunnel').replace('nobody', 'someone')}.” A petition`,
      ),
      quote.replace('bridge', 'tunnel').replace('nobody', 'someone'),
    ],
    ['all else cut', paragraphs[1]!, quote],
    ['taken out', edit(`“${quote},” she told the crowd, and asked for quiet.`, ''), 'removed'],
    ['its paragraph taken out', paragraphs.filter((_, i) => i !== 1).join('\n\n'), 'removed'],
    [
      'other words in its place',
      edit(quote, 'Nothing more will be said tonight about tolls and timber prices'),
      'removed',
    ],
    [
      'taken out, and words like it put elsewhere',
      `We should never wait for any bridge that somebody else paid for.\n\n${edit(`“${quote},” she`, 'She')}`,
      'removed',
    ],
    [
      'other words in its place, and given again at the end',
      `${edit(quote, 'the crossing was late')}\n\n${quote}`,
      quote,
    ],
    [
      'a sentence in its place that has a few of its words',
      edit(quote, 'This is what we heard of a boat on the river long before the war was over'),
      'removed',
    ],
    [
      'one of its words left in another sentence',
      edit(quote, 'As it happened, a bridge was never built'),
      'removed',
    ],
    [
      'a long text put inside',
      edit(
        'a bridge that',
        `a bridge. ${'The river had been rising since the morning and carried planks and straw. '.repeat(3)}It was one that`,
      ),
      'We shall not wait for a bridge',
    ],
    [
      'a sentence like it put behind',
      edit(`${quote},`, `${quote}. We shall never wait for a tunnel that nobody has asked for,`),
      quote,
    ],
    [
      'a word corrected, and its former words in a note',
      `${edit('a bridge', 'a tunnel')}\n\nCorrection: an earlier version gave the words as “${quote}”.`,
      quote.replace('a bridge', 'a tunnel'),
    ],
    ['another article', 'The market was quiet.\n\nPrices for eels fell again, the guild said.', 'removed'],
    ['nothing left', '', 'removed'],
  ])('%s', (_, after, expected) => {
    expect(answer(after)).toBe(expected)
  })

  test.each([
    ['before it', `${quote}\n\n${article}`],
    ['after it', `${article}\n\n${quote}`],
    ['right before its paragraph', article.replace('\n\nAt the', `\n\n${quote}\n\nAt the`)],
  ])('a copy %s is not the quote', (_, after) => {
    const found = reanchor(span, article, after)
    expect(found).toMatchObject({ kind: 'found', start: after.indexOf(`“${quote}`) + 1 })
  })

  it('takes a copy for itself where the quote is taken out', () => {
    const before = article.replace('The council', `${quote}\n\nThe council`)
    const after = before.replace(`“${quote},” she told the crowd, and asked for quiet.`, '')
    const [original] = [before.indexOf(quote)]
    expect(reanchor({ start: original, end: original + quote.length }, before, after)).toEqual({
      kind: 'removed',
    })
  })

  it('takes a copy for a copy where the paragraphs change places', () => {
    const first = `${paragraphs[0]!} ${paragraphs[2]!}`
    const said = `${quote}, she told the crowd.`
    const rest = paragraphs.slice(3)
    const before = [first, said, quote, ...rest].join('\n\n')
    const after = [first, quote, ...rest, said].join('\n\n')
    const start = before.indexOf(said)
    expect(reanchor({ start, end: start + quote.length }, before, after)).toMatchObject({
      kind: 'found',
      start: after.indexOf(said),
    })
  })

  it.each([
    ['alike', 'They shall not pay for a tunnel that nobody has dug yet'],
    ['one but for a word', quote.replace('a bridge', 'a tunnel')],
    ['unlike', 'Eels were cheap again on Monday, as the guild had hoped'],
  ])('finds two quotes that are %s where they are after they were exchanged', (_, other) => {
    const before = `${article}\n\n“${other},” said Tomas Varga of the guild, and left.`
    const after = before.replace(quote, '#').replace(other, quote).replace('#', other)
    const wordsOf = (words: string) => {
      const start = before.indexOf(words)
      const found = reanchor({ start, end: start + words.length }, before, after)
      return found.kind === 'found' ? after.slice(found.start, found.end) : found.kind
    }
    expect([wordsOf(quote), wordsOf(other)]).toEqual([quote, other])
  })

  it('gives the words that two quotes claim to the one of which more is left', () => {
    const like = quote.replace('a bridge', 'a tunnel')
    const before = article.replace('“We shall', `“${like}. We shall`)
    const after = before.replace(`${like}. `, '')
    const spans = [like, quote].map((words) => ({
      start: before.indexOf(words),
      end: before.indexOf(words) + words.length,
    }))
    const found = reanchorAll(spans, before, after)
    expect(found.map(({ kind }) => kind)).toEqual(['removed', 'found'])
  })

  it('leaves a replaced word at its edge to the neighbour, and says how far it may reach', () => {
    const inner = quote.replace('We ', '')
    const start = article.indexOf(inner)
    const after = edit('We shall', 'We will')
    const found = reanchor({ start, end: start + inner.length }, article, after)
    if (found.kind !== 'found') throw new Error(found.kind)
    expect(after.slice(found.start, found.end)).toBe(inner.replace('shall ', ''))
    expect(after.slice(found.outer!.start, found.outer!.end)).toBe(inner.replace('shall', 'will'))
  })

  it('takes the larger of two pieces that were torn apart, and asks nobody', () => {
    const [head, tail] = paragraphs[1]!.split(' that nobody')
    const [first, , ...rest] = paragraphs
    const after = [`that nobody${tail}`, ...rest, first, head].join('\n\n')
    const found = reanchor(span, article, after)
    expect(found.kind === 'found' && after.slice(found.start, found.end)).toBe(
      'We shall not wait for a bridge',
    )
  })

  it.each([
    ['ends', 'We shall not wait for a bridge that nobody', 'We shall not wait'],
    ['goes on to its marks', quote, 'We shall not wait. Eels were cheap again, and the guild has paid for'],
  ])('%s where another sentence begins', (_, words, expected) => {
    const after = edit(' for a bridge that nobody has', '. Eels were cheap again, and the guild has')
    const found = reanchor({ start: at, end: at + words.length }, article, after)
    expect(found.kind === 'found' && after.slice(found.start, found.end)).toBe(expected)
  })

  it('asks where two copies are equally likely', () => {
    const after = `${quote}\n\nThe market was quiet.\n\n${quote}`
    expect(reanchor(span, article, after)).toMatchObject({ kind: 'ask', candidates: [{ start: 0 }, {}] })
  })

  it.each([
    ['我们不会等一座没有人付钱的桥', '渡轮六点离开。', '她说：“', '”人群安静下来。'],
    ['لن ننتظر جسرا لم يدفع ثمنه أحد', 'غادر القارب الأخير. ', 'قالت: «', '» وطلبت الهدوء.'],
  ])('%s', (words, lead, before, after) => {
    const was = `${lead}\n\n${before}${words}${after}`
    const now = `${lead}${lead}\n\n${before}${words}${after}\n\n${lead}`
    const start = was.indexOf(words)
    const found = reanchor({ start, end: start + words.length }, was, now)
    expect(found).toMatchObject({
      kind: 'found',
      start: now.indexOf(words),
      end: now.indexOf(words) + words.length,
    })
  })

  it('gives the one word that is left, where all before it went and nothing can be counted out', () => {
    const after = '\n\n我'
    expect(reanchor({ start: 2, end: 8 }, 'the 我the . ', after)).toMatchObject({ start: 2, end: 3 })
  })

  it('stays within the text, on whole characters, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('the ', 'boat ', '😀', '“no”', '\n\n', 'é', '我', '. ', 'left '), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y)
        const found = createReanchor(before, after)({ start: start!, end: end! })
        const places = found.kind === 'found' ? [found] : found.kind === 'ask' ? found.candidates : []
        for (const place of places) {
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeLessThanOrEqual(after.length)
          if (before !== after) expect(place.start).toBeLessThan(place.end)
          if (isWhole(before.slice(start, end)))
            expect(isWhole(after.slice(place.start, place.end))).toBe(true)
        }
        if (found.kind !== 'found' || !found.outer) return
        expect(found.outer.start).toBeLessThanOrEqual(found.start)
        expect(found.outer.end).toBeGreaterThanOrEqual(found.end)
      }),
    )
  })
})

describe('alignWords', () => {
  it('pairs equal words, each once, there and back', () => {
    const text = fc
      .array(fc.constantFrom('the', 'boat', 'left', 'at', 'six', 'and', 'river', '\n\n'), { maxLength: 80 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const numbers = createWordNumbers()
        const a = splitWords(before, numbers)
        const b = splitWords(after, numbers)
        const { to, from } = mapWords(a, b)
        to.forEach((j, i) => {
          if (j < 0) return
          expect(from[j]).toBe(i)
          expect(a.key[i]).toBe(b.key[j])
        })
      }),
    )
  })

  it('maps a text to itself word for word', () => {
    const words = splitWords(article, createWordNumbers())
    expect([...mapWords(words, words).to]).toEqual(Array.from({ length: words.count }, (_, i) => i))
  })
})
