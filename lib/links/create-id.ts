import { toSlug } from '../content/slug.ts'

const mostWords = 5
const mostLetters = 32

/**
 * A new id: the first two to five words of a quote in small ASCII letters, then what `drawLetters` gives, until nobody
 * has it. Scripts that have no common romanisation letter by letter get the word `quote`. `taken` is in small letters.
 * Throws where a thousand draws are all taken.
 */
export function createId(words: string, taken: ReadonlySet<string>, drawLetters: () => string): string {
  const stem = toStem(words)
  for (let tries = 0; tries < 1000; tries++) {
    const id = `${stem}-${drawLetters()}`
    if (!taken.has(id)) return id
  }
  throw new Error(`No id is left for “${stem}”: what draws the letters always gives the same.`)
}

/** Scripts that most readers would write in Latin letters in one way, letter by letter. */
const romanised =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{M}\p{N}’]+$/u

function toStem(text: string): string {
  const all =
    text
      .normalize('NFKC')
      .replace(/['‘ʼ]/g, '’')
      .match(/[\p{L}\p{M}\p{N}’]+/gu) ?? []
  const latin = all.flatMap((word) => (romanised.test(word) && toSlug(word)) || [])
  if (latin.length === 0 || latin.length * 2 < all.length) return 'quote'
  const chosen: string[] = []
  let length = 0
  for (const word of latin) {
    if (chosen.length === mostWords || (chosen.length > 0 && length + word.length > mostLetters)) break
    chosen.push(word.slice(0, mostLetters).replace(/-+$/, ''))
    length += word.length + 1
  }
  return chosen.join('-')
}
