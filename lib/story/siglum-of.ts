import { letterOf } from './letter-of.ts'

/** The letter of a wording, as editions give their witnesses: `a`, `b` … */
export function siglumOf(order: number): string {
  return letterOf(order).toLowerCase()
}
