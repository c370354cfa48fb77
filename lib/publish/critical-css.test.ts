import { describe, expect, it } from 'vitest'
import { criticalCss, parseStylesheet, selectorNeeds } from './critical-css.ts'

describe('selectorNeeds', () => {
  it.each([
    ['.a .b', [['.a'], ['.b']]],
    ['.md\\:p-4:hover', [['.md:p-4']]],
    ['.\\32xl', [['.2xl']]],
    ['p>a.mark::before', [['p'], ['a'], ['.mark']]],
    ['*,::before', []],
    [':root', []],
    ['a:not(.b):is(.c, .d)', [['a'], ['.c', '.d']]],
    [':where(.x) h1', [['.x'], ['h1']]],
    [':is(.x>*):not(.y)', [['.x']]],
    [':is(.x,.y) h1', [['.x', '.y'], ['h1']]],
    [':is(.x .z,p) h1', [['.x', 'p'], ['h1']]],
    [':is(.x,:hover) h1', [['h1']]],
    ['.a:has(> .x:checked, .y) .b', [['.a'], ['.x', '.y'], ['.b']]],
    ['.a:has(> .x:checked):not(:has(.y)) .b', [['.a'], ['.x'], ['.b']]],
    ['[data-q] #main', [['#main']]],
    ['.x:lang(ja)', [['.x'], [':lang(ja)']]],
    [':is(:lang(ja), :lang(zh))', [[':lang(ja)', ':lang(zh)']]],
    ['a[href^="p.q"]', [['a']]],
    ['.w-1\\/2', [['.w-1/2']]],
    ['&:hover', []],
    ['main::selection', [['main']]],
    ['input::file-selector-button', [['input'], ['[type=file]']]],
    ['::-webkit-datetime-edit-day-field', [['[type=date]']]],
    ['::placeholder', [['[placeholder]']]],
    ['.größe', [['.größe']]],
  ])('%s needs %j', (selector, needs) => {
    expect(selectorNeeds(selector)).toEqual(needs)
  })
})

describe('criticalCss', () => {
  it.each([
    ['keeps what applies', '.a{x:1}.b{x:2}', ['.a'], '', '.a{x:1}'],
    ['keeps a list’s selectors that apply', 'h1,h2,.a{x:1}', ['h2'], '', 'h2{x:1}'],
    ['opens a list that a minifier closed', ':is(.a .c,.b .c){x:1}', ['.b', '.c'], '', '.b .c{x:1}'],
    ['keeps what a script sets', '.on{x:1}.off{x:2}', [], 'add("on")', '.on{x:1}'],
    ['takes no part of a word for a class', '.flex{x:1}', [], 'set("flex-basis", a.flex)', ''],
    [
      'drops custom properties that nothing reads',
      ':root{--a:1;--b:2;--c:var(--b)}.a{x:var(--c)}.b{x:var(--a)}@property --a{syntax:"*"}',
      ['.a'],
      '',
      ':root{--b:2;--c:var(--b)}.a{x:var(--c)}',
    ],
    ['keeps custom properties that a script reads', ':root{--a:1;--b:2}', [], 'get("--b")', ':root{--b:2}'],
    [
      'drops groups that are left empty',
      '@media print{.b{x:1}}@layer u{.a{x:1}}',
      ['.a'],
      '',
      '@layer u{.a{x:1}}',
    ],
    [
      'joins neighbours in the same layer or medium',
      '@layer u{.a{x:1}@media print{.a{x:2}}}.b{x:3}@layer u{@media print{.a{x:4}}.a{x:5}}@layer{.a{x:6}}@layer{.a{x:7}}',
      ['.a'],
      '',
      '@layer u{.a{x:1}@media print{.a{x:2}.a{x:4}}.a{x:5}}@layer{.a{x:6}}@layer{.a{x:7}}',
    ],
    ['says nothing twice in a row', '.a{x:1;x:1;x:2;x:1}', ['.a'], '', '.a{x:1;x:2;x:1}'],
    [
      'drops what asks for one of several that are not there',
      '.a:is(.b,:lang(ja)){x:1}.a:is(.b,.c){x:2}',
      ['.a', '.c'],
      '',
      '.a:is(.b,.c){x:2}',
    ],
    ['keeps the order of layers', '@layer a,b;.c{x:1}', [], '', '@layer a,b;'],
    ['keeps nested rules whole', '.a{&:hover{x:1}y:2}', ['.a'], '', '.a{&:hover{x:1}y:2}'],
    [
      'keeps faces and animations',
      '@font-face{font-family:F}@keyframes k{to{x:1}}',
      [],
      '',
      '@font-face{font-family:F}@keyframes k{to{x:1}}',
    ],
    [
      'makes addresses absolute',
      '.a{b:url(../media/f.woff2)}',
      ['.a'],
      '',
      '.a{b:url(/base/_next/media/f.woff2)}',
    ],
    [
      'leaves data and absolute addresses',
      '.a{b:url("data:x");c:url(/x)}',
      ['.a'],
      '',
      '.a{b:url("data:x");c:url(/x)}',
    ],
  ])('%s', (_, css, tokens, scripts, kept) => {
    const sheet = parseStylesheet(css, '/base/_next/chunks/x.css')
    expect(criticalCss([sheet], new Set(tokens), scripts, null)).toBe(kept)
  })

  it.each([
    ['Łódź', '@font-face{unicode-range:U+100-17F}'],
    ['Αθήνα', '@font-face{unicode-range:U+3??}'],
    ['Lyon', ''],
    [null, '@font-face{unicode-range:U+100-17F}@font-face{unicode-range:U+3??}'],
  ])('of faces for other letters keeps those that “%s” needs', (text, kept) => {
    const css = '@font-face{unicode-range:U+100-17F}@font-face{unicode-range:U+3??}'
    expect(criticalCss([parseStylesheet(css, '/x.css')], new Set(), '', text)).toBe(kept)
  })
})
