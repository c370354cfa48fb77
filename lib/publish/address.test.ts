import { afterEach, describe, expect, it, vi } from 'vitest'
import { normalizeBasePath, normalizeOrigin } from './address.ts'

describe('base path', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    ['/', ''],
    ['reader', '/reader'],
    ['/reader/', '/reader'],
    ['//a/b//', '/a/b'],
  ])('%s is %s', (given, base) => {
    expect(normalizeBasePath(given)).toBe(base)
  })
})

describe('origin', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org'],
    ['https://example.org:8443/', 'https://example.org:8443'],
  ])('%s is %s', (given, origin) => {
    expect(normalizeOrigin(given)).toBe(origin)
  })
  it.each(['example.org', 'javascript:alert(1)', 'ftp://example.org'])('%s is refused', (given) => {
    expect(() => normalizeOrigin(given)).toThrow('SITE_URL')
  })
})

describe.each([
  { env: '', base: '' },
  { env: '/reader/', base: '/reader' },
])('addresses below “$base”', ({ env, base }) => {
  afterEach(() => vi.unstubAllEnvs())

  it('all carry the base path and escape what is given', async () => {
    vi.stubEnv('BASE_PATH', env)
    vi.stubEnv('SITE_URL', 'https://example.org')
    vi.resetModules()
    const at = await import('./address.ts')
    expect([
      at.shelfHref(),
      at.storyHref('fire'),
      at.storyHref('fire', { quote: 'we-will-k7m2', sources: ['a', 'b c'] }),
      at.sourceHref('fire', 'the-post', 'b1'),
      at.quoteHref('we-will-k7m2'),
      at.quoteHref('we-will-k7m2', 's-1'),
      at.cardHref('q/we-will-k7m2'),
      at.dataHref('fire'),
      at.searchHref(),
      at.scriptHref('reader'),
      at.storyHref('a"><b'),
    ]).toEqual(
      [
        '/',
        '/fire/',
        '/fire/?s=a,b%20c#we-will-k7m2',
        '/fire/the-post/#b1',
        '/q/we-will-k7m2/',
        '/q/we-will-k7m2/#s-1',
        '/q/we-will-k7m2/card.png',
        '/fire/data.json',
        '/search/',
        '/_synoptic/reader.js',
        '/a%22%3E%3Cb/',
      ].map((path) => base + path),
    )
    expect(at.absoluteHref(at.quoteHref('x'))).toBe(`https://example.org${base}/q/x/`)
  })
})
