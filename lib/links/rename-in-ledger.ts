import type { Ledger } from './ledger.ts'

/** The ledger of a story whose address is now `to`; the former one is kept, to lead on. */
export function renameStory(ledger: Ledger, to: string): Ledger {
  return { ...ledger, story: to, formerly: leave(ledger.story, ledger.formerly, to) }
}

/** The ledger of a story whose source at the address `from` is now at `to`. */
export function renameSource(ledger: Ledger, from: string, to: string): Ledger {
  return {
    ...ledger,
    sources: ledger.sources.map((source) =>
      source.slug === from && source.text !== null
        ? { ...source, slug: to, formerly: leave(from, source.formerly, to) }
        : source,
    ),
  }
}

/** Former addresses after a move: all that there were but the new one. */
export function leave(last: string, formerly: readonly string[], now: string): string[] {
  return [...new Set([...formerly, last])].filter((slug) => slug !== now).sort()
}
