import { siglumOf } from '@/lib/story/siglum-of.ts'

/** The letter of a wording. */
export function Siglum({ order }: { order: number }) {
  return <b className="siglum">{siglumOf(order)}</b>
}
