import type { Source } from '../types.ts'
import { cutAtWord } from './cut-at-word.ts'

/** Longest title that stands for an outlet that is not known, in code units. */
const longestTitle = 36

type Named = Pick<Source, 'outlet' | 'title'>

/** What a source is called outside its own text: its outlet, else the first words of its title. */
export function nameOfSource({ outlet, title }: Named): string {
  return outlet ?? cutAtWord(title, longestTitle)
}

/** What a source is called within a sentence: its outlet, else the first words of its title in marks. */
export function sourceInWords({ outlet, title }: Named): string {
  return outlet ?? `“${cutAtWord(title, longestTitle)}”`
}
