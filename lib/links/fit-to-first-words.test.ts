import { describe, expect, test } from 'vitest'
import { fitToFirstWords } from './fit-to-first-words.ts'

const first = 'We shall not wait for a bridge that nobody has paid for'
const foreign = 'Eels were cheap again on Monday and one guild wrote to the council about its tolls'

/** `[` and `]` around the span that was found, `<` and `>` around it with replaced words at its edges. */
function answer(marked: string, last: string): string {
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, '').length
  const text = marked.replace(/[[\]<>]/g, '')
  const outer = marked.includes('<') ? { start: at('<'), end: at('>') } : undefined
  const { start, end } = fitToFirstWords({ start: at('['), end: at(']'), outer }, text, last, first)
  return text.slice(start, end)
}

describe('fitToFirstWords', () => {
  test.each([
    ['as found, where nothing else is known', `He said: [${first}], twice.`, first, first],
    [
      'without the text that stood between the pieces, once the piece behind it is gone',
      `He said: [We shall not wait for ${foreign}] and left.`,
      `We shall not wait for ${foreign} a bridge that nobody has paid for`,
      'We shall not wait for',
    ],
    [
      'without it where the piece before it is gone',
      `He left. [${foreign} that nobody has paid for], he said.`,
      `We shall not wait for a bridge ${foreign} that nobody has paid for`,
      'that nobody has paid for',
    ],
    [
      'with as many other words as words are missing',
      'He said: [We shall not wait for one ferry which no man bought], twice.',
      'We shall not wait for one ferry which no man paid for',
      'We shall not wait for one ferry which no man bought',
    ],
    [
      'with a piece that comes back to it from before',
      'He said: We shall not wait for a bridge\n\n[that nobody has paid for], twice.',
      'that nobody has paid for',
      'We shall not wait for a bridge\n\nthat nobody has paid for',
    ],
    [
      'with a piece that comes back to it from behind',
      'He said: [We shall not wait] for a bridge, that one, twice.',
      'We shall not wait',
      'We shall not wait for a bridge, that',
    ],
    [
      'without words that it had and that were cut off by what stands there now',
      'He said: We shall not wait for a bridge [that nobody has paid for], twice.',
      'We shall not wait for a bridge that nobody has paid for',
      'that nobody has paid for',
    ],
    [
      'with the word that was replaced now, where the one beyond it was replaced before',
      'He said: <[We shall not wait for a bridge that nobody has] bought> once, twice.',
      'We shall not wait for a bridge that nobody has paid',
      'We shall not wait for a bridge that nobody has bought',
    ],
    [
      'without it, where that one was the last',
      'He said: <[We shall not wait for a bridge that nobody has paid] once>, twice.',
      first,
      'We shall not wait for a bridge that nobody has paid',
    ],
    ['as found, where no first word is left', `[${foreign}]`, `${foreign} for`, foreign],
  ])('%s', (_, marked, last, expected) => {
    expect(answer(marked, last)).toBe(expected)
  })
})
