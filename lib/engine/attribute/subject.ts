import type { Span } from '../../types.ts'

/** Who is said to speak, as the words at one place give it. */
export type Subject = Span & {
  type: 'name' | 'role' | 'pronoun'
  /** The name without office and description; the whole mention where there is no name. */
  name: string
  role: string | null
  /** “he” and “she” where a pronoun or form of address tells. */
  gender: 'he' | 'she' | null
  /** The name stands in the genitive, after “according to”. */
  declined?: true
  /** Index of the piece after the words of the subject and what describes it. */
  next: number
}
