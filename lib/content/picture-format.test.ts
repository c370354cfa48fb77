import { describe, expect, test } from 'vitest'
import { tellPictureFormat } from './picture-format.ts'

/** A file type box of these brands, as the bytes of a file. */
function withBrands(...brands: string[]): Buffer {
  const [major, ...compatible] = brands
  const box = Buffer.from(`....ftyp${major}\0\0\0\0${compatible.join('')}`, 'latin1')
  box.writeUInt32BE(box.length)
  return Buffer.concat([box, Buffer.from('....mdatavif')])
}

describe('an AVIF', () => {
  test.each<[string[], 'AVIF' | null]>([
    [['avif'], 'AVIF'],
    [['mif1', 'avif'], 'AVIF'],
    [['mif1', 'miaf', 'MA1B', 'msf1', 'iso8', 'avis', 'avif'], 'AVIF'],
    [['heic', 'mif1'], null],
  ])('of the brands %j', (brands, format) => {
    expect(tellPictureFormat(withBrands(...brands))).toBe(format)
  })
})
