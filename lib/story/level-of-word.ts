import { withoutOuterSigns } from '../engine/level/signs.ts'
import { levelForm } from '../engine/normalize.ts'

/** A word as it counts for “the same word”: case, typography, spelling and number forms levelled. */
export function levelOf(word: string, lang: string): string {
  const bare = withoutOuterSigns(word)
  return levelForm(bare || word, lang)
    .map((part) => part.level)
    .join(' ')
}
