import { toMap } from '../../to-map.ts'

/** A part of a written word: code units `[from, to)` of it, and the word it stands for. */
type WordPart = { from: number; to: number; word: string }

const endings: [string, string][] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", "'d"],
  ["'m", 'am'],
]
const hosts = toMap<string>({ wo: 'will', ca: 'can', sha: 'shall', ai: 'is' })
/** After these “'s” is “is”; elsewhere it is the possessive and stays with its word. */
const takesIs = new Set(
  'it he she that this there here what who where when how why everyone everything nothing something one'.split(
    ' ',
  ),
)
/** “l'homme”, “dell'arte”: the article before the apostrophe is a word of its own. */
const elides = new Set(['fr', 'it', 'ca', 'pt', 'oc'])

/**
 * Words that a contracted English form, or an elided Romance one, stands for. Apostrophes in `word` are straight.
 * `null` where the word is whole.
 */
export function splitContraction(word: string, lang: string): WordPart[] | null {
  const at = word.indexOf("'")
  if (at < 0) return lang === 'en' && word === 'cannot' ? parts(word, 3, 'can', 'not') : null
  if (elides.has(lang))
    return at > 0 && at < word.length - 1 ? parts(word, at + 1, word.slice(0, at), word.slice(at + 1)) : null
  if (lang !== 'en') return null
  for (const [ending, full] of endings) {
    if (!word.endsWith(ending) || word.length === ending.length) continue
    const host = word.slice(0, -ending.length)
    return parts(word, host.length, full === 'not' ? (hosts.get(host) ?? host) : host, full)
  }
  if (word.endsWith("'s")) {
    const host = word.slice(0, -2)
    if (takesIs.has(host)) return parts(word, host.length, host, 'is')
    if (host === 'let') return parts(word, host.length, host, 'us')
  }
  return null
}

function parts(word: string, cut: number, first: string, second: string): WordPart[] {
  return [
    { from: 0, to: cut, word: first },
    { from: cut, to: word.length, word: second },
  ]
}

/** Contractions that stand as a piece of their own in tokenized text (“do n't”, “I 'm”). */
export function wordOfPiece(piece: string): string | null {
  for (const [ending, full] of endings) if (piece === ending) return full
  return null
}
