import { describe, expect, it } from 'vitest'
import { type Citable, citationStyles, toCitation } from './citation.ts'

const full: Citable = {
  words: 'A bridge is a promise',
  speaker: 'Ines Talbot',
  author: 'Tom Ashgrove',
  title: 'Merrow walks across',
  outlet: 'The Merrow Gazette',
  published: '2025-05-02',
  url: 'https://gazette.example/merrow',
  link: 'https://site.example/q/a-bridge-k7m2/',
  id: 'a-bridge-k7m2',
}
const bare: Citable = {
  ...full,
  speaker: null,
  author: null,
  title: null,
  outlet: null,
  published: null,
  url: null,
}

describe('a citation', () => {
  it.each([
    [
      'plain',
      '“A bridge is a promise” – Ines Talbot, The Merrow Gazette, “Merrow walks across”, 2025-05-02. https://site.example/q/a-bridge-k7m2/',
    ],
    [
      'markdown',
      '> A bridge is a promise\n>\n> — Ines Talbot, The Merrow Gazette, [Merrow walks across](https://gazette.example/merrow), 2025-05-02, [quote](https://site.example/q/a-bridge-k7m2/)',
    ],
    [
      'html',
      '<figure><blockquote cite="https://site.example/q/a-bridge-k7m2/"><p dir="auto">A bridge is a promise</p></blockquote><figcaption>Ines Talbot, The Merrow Gazette, <a href="https://gazette.example/merrow"><cite>Merrow walks across</cite></a>, <time datetime="2025-05-02">2025-05-02</time>, <a href="https://site.example/q/a-bridge-k7m2/">quote</a></figcaption></figure>',
    ],
    [
      'apa',
      'Ashgrove, T. (2025, May 2). Merrow walks across. The Merrow Gazette. https://gazette.example/merrow',
    ],
    [
      'chicago',
      'Ashgrove, Tom. “Merrow walks across.” The Merrow Gazette, May 2, 2025. https://gazette.example/merrow.',
    ],
    ['mla', 'Ashgrove, Tom. “Merrow walks across.” The Merrow Gazette, 2 May 2025, gazette.example/merrow.'],
    [
      'bibtex',
      "@article{a-bridge-k7m2,\n  author = {Tom Ashgrove},\n  title = {{Merrow walks across}},\n  journal = {The Merrow Gazette},\n  year = {2025},\n  month = may,\n  day = {2},\n  url = {https://gazette.example/merrow},\n  note = {\\url{https://site.example/q/a-bridge-k7m2/}},\n  abstract = {Ines Talbot: ``A bridge is a promise''}\n}",
    ],
  ] as const)('writes %s', (style, text) => {
    expect(toCitation(full, style)).toBe(text)
  })

  it.each([
    ['plain', '“A bridge is a promise”. https://site.example/q/a-bridge-k7m2/'],
    ['apa', 'Untitled article. (n.d.). https://site.example/q/a-bridge-k7m2/'],
    ['chicago', 'Untitled article. n.d. https://site.example/q/a-bridge-k7m2/.'],
    ['mla', 'Untitled article. n.d., site.example/q/a-bridge-k7m2/.'],
  ] as const)('writes %s where only the words are known', (style, text) => {
    expect(toCitation(bare, style)).toBe(text)
  })

  it.each(citationStyles)('says nothing of what is not known in %s', (style) => {
    expect(toCitation(bare, style)).not.toMatch(/null|undefined|NaN|, ,|\(\)/)
  })

  it.each([
    ['Jakob van der Berg', 'van der Berg, J. (2025'],
    ['Reuters staff', 'Reuters staff. (2025'],
    ['Ann Lee and Bo Ray', 'Ann Lee and Bo Ray. (2025'],
    ['Ángela Ruiz', 'Ruiz, Á. (2025'],
  ])('turns the name of %s as it should', (author, start) => {
    expect(toCitation({ ...full, author }, 'apa')).toContain(start)
  })

  it('names an outlet in the place of an unknown author', () => {
    expect(toCitation({ ...full, author: null }, 'apa')).toBe(
      'The Merrow Gazette. (2025, May 2). Merrow walks across. https://gazette.example/merrow',
    )
  })

  it('escapes what a style would read', () => {
    const words = 'He said “no” <b>*twice*</b> & paid $5_000 {sic} 100%'
    expect(toCitation({ ...full, words }, 'plain')).toContain('‘no’')
    expect(toCitation({ ...full, words }, 'markdown')).toContain('\\<b\\>\\*twice\\*\\</b\\> & paid $5\\_000')
    expect(toCitation({ ...full, words }, 'html')).toContain('&lt;b&gt;*twice*&lt;/b&gt; &amp; paid')
    expect(toCitation({ ...full, words }, 'bibtex')).toContain(
      "``no'' <b>*twice*</b> \\& paid \\$5\\_000 \\{sic\\} 100\\%",
    )
  })

  it('keeps an address from ending its Markdown or BibTeX field', () => {
    const url = 'https://gazette.example/a_(b)} c'
    expect(toCitation({ ...full, url }, 'markdown')).toContain('(https://gazette.example/a_%28b%29}%20c)')
    expect(toCitation({ ...full, url }, 'bibtex')).toContain('url = {https://gazette.example/a_(b)%7D%20c}')
  })

  it('keeps the paragraphs of a quote in Markdown', () => {
    expect(toCitation({ ...full, words: 'One.\n\n# Two' }, 'markdown')).toContain('> One.\n>\n> \\# Two\n>\n')
  })
})
