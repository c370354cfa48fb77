import type { QuoteState } from '@/lib/story/state-of.ts'

/**
 * The outline that stands for a state, in a cell of 10 × 10 at `x`, `y`: a full square verbatim, its lower half an
 * excerpt, a diamond reworded, a ring unquoted, a small bar absent.
 */
export function statePath(state: QuoteState, x = 0, y = 0): string {
  switch (state) {
    case 'verbatim':
      return `M${x + 1} ${y + 1}h8v8h-8z`
    case 'excerpt':
      return `M${x + 1} ${y + 5}h8v4h-8z`
    case 'reworded':
      return `M${x + 5} ${y}l5 5-5 5-5-5z`
    case 'unquoted':
      return `M${x + 5} ${y + 0.5}a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zm0 2a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z`
    case 'absent':
      return `M${x + 3.5} ${y + 4.5}h3v1h-3z`
  }
}
