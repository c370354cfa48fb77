import { describe, expect, it } from 'vitest'
import { parseStylesheet } from './critical-css.ts'
import { hashSource } from './policy.ts'
import { isSafeAddress, publishPage, type SiteAssets } from './publish-page.ts'

const css = 'a{color:blue}.mark{color:red}.unused{color:green}.late{color:gray}'
const assets: SiteAssets = {
  basePath: '',
  stylesheets: { '/_next/static/chunks/x.css': parseStylesheet(css, '/_next/static/chunks/x.css') },
  scripts: { '/_synoptic/page.js': { href: '/_synoptic/page.1a2b.js', text: 'el.classList.add("late")' } },
}

/** A page as Next exports it, around `body` and `head`. */
const exported = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preconnect" href="/" crossorigin=""/><meta name="viewport" content="width=device-width"/><link rel="stylesheet" href="/_next/static/chunks/x.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/a.js" async=""></script>${head}<title>T</title><meta name="next-size-adjust" content=""/><script src="/_next/static/chunks/n.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$--><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"5:\\"\\u003cp>text\\u003c/p>\\""])</script></body></html>`

/** The page's policy, as a browser reads it. */
const policyOf = (html: string) =>
  (/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#x27;', "'")

describe('publishPage', () => {
  it('leaves the text and takes everything of Next', () => {
    const { html, problems } = publishPage(exported('<p>One<!-- --> two</p>'), assets)
    expect(problems).toEqual([])
    expect(html).not.toMatch(/<script|_next|preconnect|<!--|next-size|hidden/)
    expect(html).toContain('<p>One two')
  })

  it('inlines the rules that the page uses, with their hash in the policy', () => {
    const { html } = publishPage(exported('<p class="mark">x</p>'), assets)
    const style = /<style>(.*)<\/style>/.exec(html)?.[1]
    expect(style).toBe('.mark{color:red}')
    expect(policyOf(html)).toContain(`style-src ${hashSource(style!)};`)
  })

  it('puts the policy before everything but the encoding, and allows no script where there is none', () => {
    const { html } = publishPage(exported('<p>x</p>'), assets)
    expect(html).toMatch(
      /^<!doctype html><html lang=en><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" /,
    )
    expect(policyOf(html)).toContain("script-src 'none'")
    expect(html).not.toContain('unsafe')
  })

  it('asks for our own script by its published address and keeps the rules for classes that it sets', () => {
    const { html } = publishPage(exported('<script src="/_synoptic/page.js" defer=""></script>'), assets)
    expect(html).toContain('<script src=/_synoptic/page.1a2b.js defer></script>')
    expect(html).toContain('.late{')
    expect(policyOf(html)).toContain("script-src 'self'")
    expect(policyOf(html)).toContain("require-trusted-types-for 'script'")
  })

  it('writes what is shown where a link is shared so that no parser is needed to find it', () => {
    const card = '<meta property="og:title" content="Words">'
    expect(publishPage(exported('<p>x</p>', card), assets).html).toContain(card)
  })

  it('keeps data blocks as they are', () => {
    const block = '<script type=application/ld+json>{"a":"\\u003cb>"}</script>'
    expect(publishPage(exported(block), assets)).toMatchObject({
      html: expect.stringContaining(block),
      problems: [],
    })
  })

  it.each([
    ['a style attribute', '<p style="color:red">x</p>', '<p style>'],
    ['a handler', '<p onclick="x()">x</p>', '<p onClick>'],
    ['an inline script', '<script>alert(1)</script>', 'inline script'],
    ['a script of another host', '<script src="https://example.org/x.js"></script>', 'not the site'],
    ['a script that was not bundled', '<script src="/_synoptic/nope.js"></script>', 'not the site'],
    ['a link that runs', '<a href="java\tscript:alert(1)">x</a>', '<a href>'],
    ['a picture as data', '<img src="data:image/svg+xml,x" alt="">', '<img src>'],
    ['text that arrives by script', '<template id="B:0"></template>', 'suspended'],
  ])('names %s as a problem', (_, body, problem) => {
    expect(publishPage(exported(body), assets).problems).toEqual([expect.stringContaining(problem)])
  })
})

describe('isSafeAddress', () => {
  it.each(['/q/x/', '#a', '?s=a', 'https://example.org', 'HTTP://x', 'mailto:a@b', 'a/b:c', ''])(
    '%j is',
    (given) => {
      expect(isSafeAddress(given)).toBe(true)
    },
  )
  it.each([
    'javascript:x',
    ' javascript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///x',
  ])('%j is not', (given) => {
    expect(isSafeAddress(given)).toBe(false)
  })
})
