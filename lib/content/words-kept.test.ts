import fc from 'fast-check'
import type { ElementContent, RootContent } from 'hast'
import { describe, expect, it } from 'vitest'
import { type Body, readBody } from './read-body.ts'

/** Pieces of Markdown; each `W` becomes a word that stands nowhere else. */
const pieces = [
  ...[
    'W ',
    'W W W',
    '\n',
    '\n\n',
    ' ',
    '  \n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n---\n',
    '\n===\n',
    '    ',
    '\t',
    '\\',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '~',
    '`',
    '\n```W W\n',
    '\n~~~\n',
    '“',
    '”',
    '&amp;',
    '&W;',
    '&#0;',
    '\0',
    '{',
    '}',
  ],
  ...[
    '[W](https://e.example "W")',
    '[W](elsewhere)',
    '[W](elsewhere "W")',
    '![W](images/b.png "W")',
    '![W](https://e.example/b.png "W")',
  ],
  ...[
    '![W](b.svg "W")',
    '[W][r]',
    '[r]',
    '![W][r]',
    '\n\n[r]: https://e.example "W"\n',
    '\n\n[u]: https://e.example "W"\n\n',
  ],
  ...['[^n]', '[^m]', '\n\n[^n]: W W\n', '\n\n[^m]: W [^n] W\n\n    W\n', '\n\n[^k]: W\n\n'],
  ...[
    '\n\n:::caption\n',
    '\n\n:::aside{reason="W"}\n',
    '\n\n:::W\n',
    '\n:::caption[W]{W="W"}\n',
    '\n:::\n',
    '\n:::\n\n',
    ':W[W]{W}',
  ],
  ...[
    '\n| W | W |\n|---|---|\n| W | W | W | W |\n',
    '| W |',
    '\n|-|\n',
    '\n- [x] W\n- [ ] W\n',
    'www.W.example',
    '<https://W.example>',
  ],
  ...[
    '<!-- W -->',
    '<!-- W',
    '<? W ?>',
    '<? W',
    '<!DOCTYPE W>',
    '<!DOCTYPE W',
    '<![CDATA[ W ]]>',
    '<![CDATA[ W > W',
    '<!--> W -->',
  ],
  ...[
    '\n\n<!-- W\n\nW -->\n',
    '\n\n<? W',
    '\n\n<!W W',
    '\n\n<![CDATA[W\n\n',
    '-->',
    '>',
    '<',
    '</',
    '<W',
    '<W W>',
    '</W>',
    '<W/>',
    '<W W="W">',
  ],
  ...[
    '<b>',
    '</b>',
    '<b W>',
    '<b W="W',
    '<a href="https://e.example" title="W">',
    '<a href="elsewhere">',
    '</a>',
    "<p title='W'>",
    '</p>',
    '<br>',
    '<i "W>',
  ],
  ...[
    '<div>',
    '\n\n<div>\n',
    '</div>',
    '\n</div>\n\n',
    '\n\n<div W W\n',
    '\n\n<section title="W">\n',
    '<abbr title="W">W</abbr>',
  ],
  ...[
    '<script>W</script>',
    '<script>',
    '\n\n<script>W\n\n',
    '<style>W',
    '<style>W</style>',
    '<title>W</title>',
    '<textarea>W</textarea>',
    '<iframe>W</iframe>',
    '<xmp>W</xmp>',
    '\n\n<pre>W\n\n',
    '</pre>',
    '<xmp>',
  ],
  ...[
    '<title>W',
    '<textarea>W',
    '<select>',
    '<option>W',
    '</select>',
    '<button>',
    '</button>',
    '<template>W',
    '</template>',
  ],
  ...[
    '<noscript>W',
    '</noscript>',
    '<iframe>W',
    '<svg><text>W',
    '</svg>',
    '<math><mi>W',
    '</math>',
    '<plaintext>W',
    '</plaintext>',
  ],
  ...[
    '<object>W',
    '</object>',
    '<video>W',
    '</video>',
    '<noembed>W</noembed>',
    '<frameset>',
    '<frame>',
    '<embed>',
    '<canvas>W</canvas>',
  ],
  ...[
    '<details><summary>W</summary>',
    '</details>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</tr>',
    '</table>',
    '<caption>W',
    '<col>',
    '<colgroup>W',
  ],
  ...[
    '<table>W<tr>W<td>W',
    '<li>W',
    '<dl><dt>W<dd>W</dl>',
    '<ul>',
    '</ul>',
    '<figure>',
    '<figcaption>W',
    '</figure>',
    '<ruby>W<rt>W</rt></ruby>',
  ],
  ...[
    '<img src="images/a.png" alt="W" title="W">',
    '<img alt="W">',
    '<input value="W" placeholder="W">',
    '<label>W',
    '<form>',
    '</form>',
    '<h1>',
    '</h2>',
  ],
  ...[
    '<html>',
    '<head>',
    '<body W>',
    '</body>',
    '</html>',
    '<a href="#user-content-fn-1">W</a>',
    '<q>W</q>',
    '<synoptic-hole data-index="0">W',
  ],
]

const markdowns = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 }).map((chosen) => {
  let count = 0
  return chosen.join('').replace(/W/g, () => `word${count++}z`)
})

/** Words of a file that are neither shown nor told. Of what is left out, a message names the first and last words and how many there are. */
function findLost(markdown: string, { body, text, setAside, pictures, diagnostics }: Body): string[] {
  const told = diagnostics.map(({ message }) => message).join('\n')
  const aside = setAside.map(({ reason, text }) => `${reason} ${text}`)
  const alts = pictures.map(({ alt }) => alt)
  const shown = [text, ...body.children.map(readAll), ...aside, ...alts, told].join(' ')
  const lost = (markdown.match(/word\d+z/g) ?? []).filter((word) => !shown.includes(word))
  let unnamed = 0
  for (const [, count, words] of told.matchAll(/ with (\d+) words \(“([^”]*)”\)/g))
    if (words!.includes(' … ')) unnamed += Number(count) - words!.split(' ').length + 1
  return lost.length <= unnamed ? [] : lost
}

function readAll(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return [node.properties.title ?? '', ...node.children.map(readAll)].join(' ')
}

describe('every word of an article is shown or told', () => {
  it('whatever Markdown and HTML it stands in', () => {
    fc.assert(
      fc.property(markdowns, (markdown) => {
        const body = readBody('x.md', markdown)
        if (body.diagnostics.some(({ rule }) => rule === 'too-deep')) return
        expect(findLost(markdown, body)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
