import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { collate } from '@/lib/engine/collate/collate.ts'
import type { CollatedQuote } from '@/lib/types.ts'
import { WordingText } from './wording-text.tsx'

function draw(base: string, wording: string, lang = 'en'): string {
  const wordings = [
    { text: base, lang: 'en', sources: ['a'] },
    { text: wording, lang, sources: ['b'] },
  ]
  const quote: CollatedQuote = {
    id: 'q',
    base: 0,
    wordings: wordings.map((w) => ({ ...w, relation: 'reworded', variants: [], changes: [] })),
    table: collate(wordings, 0).table,
    members: [],
    number: 1,
  }
  return renderToStaticMarkup(<WordingText quote={quote} index={1} />)
    .replace(/<mark[^>]*>(.*?)<\/mark>/g, '[$1]')
    .replace(/<span[^>]*><span aria-hidden.*?\(left out: (.*?)\) <\/span><\/span>/g, '{$1}')
}

const cases = [
  {
    name: 'marks another word',
    base: 'we paid 15 men',
    wording: 'we paid 50 men,',
    drawn: 'we paid [50] men',
  },
  { name: 'marks a run once', base: 'we saw it', wording: 'we heard nothing', drawn: 'we [heard nothing]' },
  {
    name: 'sets a caret where words are left out',
    base: 'I will not go',
    wording: 'I will go',
    drawn: 'I will {not}go',
  },
  { name: 'keeps equal words unmarked', base: 'Go now', wording: 'go now.', drawn: 'go now.' },
  { name: 'escapes what a source wrote', base: 'a b', wording: 'a <b>', drawn: 'a &lt;b&gt;' },
]

describe('the words of a wording', () => {
  it.each(cases)('$name', ({ base, wording, drawn }) => {
    expect(draw(base, wording)).toBe(drawn)
  })

  it('are not compared across languages', () => {
    expect(draw('a light', 'ein Licht', 'de')).toBe('ein Licht')
  })
})
