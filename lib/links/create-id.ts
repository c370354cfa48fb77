import { toMap } from '../to-map.ts'

/** Latin letters that Unicode does not decompose, and Greek and Cyrillic by the letters most readers would write. */
const romanised = toMap<string>({
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ə: 'e',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
})

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

function toStem(words: string): string {
  const lower = words.toLowerCase().replace(/\p{L}/gu, (letter) => romanised.get(letter) ?? letter)
  const plain = lower
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/\p{L}/gu, (letter) => romanised.get(letter) ?? letter)
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const latin = all.filter((word) => /^[a-z0-9]+$/.test(word))
  if (latin.length === 0 || latin.length * 2 < all.length) return 'quote'
  const chosen: string[] = []
  let length = 0
  for (const word of latin) {
    if (chosen.length === mostWords || (chosen.length > 0 && length + word.length > mostLetters)) break
    chosen.push(word.slice(0, mostLetters))
    length += word.length + 1
  }
  return chosen.join('-')
}
