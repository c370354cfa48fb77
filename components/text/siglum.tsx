import { siglumOf } from '@/lib/story/siglum-of.ts'

/** The letter of a wording. */
export function Siglum({ order }: { order: number }) {
  return <b className="me-[0.35em] font-semibold font-serif text-rubric italic">{siglumOf(order)}</b>
}
