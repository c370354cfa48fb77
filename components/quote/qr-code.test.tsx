import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { QrCode } from './qr-code.tsx'

it('draws exactly the dark modules', () => {
  const address = 'https://example.org/q/in-a-strange-world-k7m2/'
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const html = renderToStaticMarkup(<QrCode address={address} />)
  const drawn = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let i = 0; i < Number(width); i++) drawn[Number(y)]![Number(x) + i] = true
  expect(drawn).toEqual(data)
})
