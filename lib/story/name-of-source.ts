import type { Source } from '../types.ts'
import { cutAtWord } from './cut-at-word.ts'

/** What a source is called outside its own text: its outlet, else the first words of its title. */
export function nameOfSource(source: Source): string {
  return source.outlet ?? cutAtWord(source.title, 36)
}
