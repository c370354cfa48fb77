import type { CollatedQuote } from '../types.ts'

/** Whether some source gives a wording in quotation marks. One that none does is shown without them, wherever it is. */
export function isQuoted({ members }: CollatedQuote, wording: number): boolean {
  return members.some((member) => member.wording === wording && member.quoted)
}
