import { entriesOf } from '../language.ts'

/** Nouns that end like adverbs. */
const nouns: ReadonlySet<string> = new Set(
  entriesOf(`
    ally
    anomaly
    assembly
    bully
    family
    italy
    july
    monopoly
    rally
    reply
    supply`),
)

/** English adverbs by their ending; a word in lower case. */
export function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !nouns.has(lower)
}
