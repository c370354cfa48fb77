import type { Word } from './words-of.ts'

/** Words and hyphenated phrases by their first word, each with its class. */
export type PhraseTable = ReadonlyMap<string, readonly { parts: readonly string[]; kind: string }[]>

/** A phrase found in a wording. */
export type FoundPhrase<W = Word> = { words: W[]; kind: string }

/** Compiles lists of words and hyphenated phrases, separated by blanks, by class. */
export function compilePhrases(lists: Readonly<Record<string, string>>): PhraseTable {
  const phrases = new Map<string, { parts: string[]; kind: string }[]>()
  for (const [kind, list] of Object.entries(lists)) {
    for (const phrase of list.split(/\s+/).filter(Boolean)) {
      const parts = phrase.split('-')
      const known = phrases.get(parts[0]!)
      if (known) known.push({ parts, kind })
      else phrases.set(parts[0]!, [{ parts, kind }])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return phrases
}

/** Phrases that stand in the words, the longest at each place, without overlap. */
export function findPhrases<W extends { level: string }>(
  words: readonly W[],
  phrases: PhraseTable,
): FoundPhrase<W>[] {
  const hits: FoundPhrase<W>[] = []
  for (let at = 0; at < words.length; at++) {
    const found = phrases
      .get(words[at]!.level)
      ?.find(({ parts }) => parts.every((part, k) => words[at + k]?.level === part))
    if (found === undefined) continue
    hits.push({ words: words.slice(at, at + found.parts.length), kind: found.kind })
    at += found.parts.length - 1
  }
  return hits
}

/** The hits that have a word in common with `words`. */
export function phrasesIn(hits: readonly FoundPhrase[], words: readonly Word[]): FoundPhrase[] {
  if (hits.length === 0 || words.length === 0) return []
  const places = new Set(words.map(({ at }) => at))
  return hits.filter((hit) => hit.words.some(({ at }) => places.has(at)))
}
