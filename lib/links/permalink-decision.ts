import type { Span } from '../types.ts'

/** An editor's word on one id, from `permalinks` in `story.md`. */
export type PermalinkDecision =
  | { kind: 'at'; id: string; source: string; span: Span }
  | { kind: 'removed' | 'withdrawn'; id: string }
