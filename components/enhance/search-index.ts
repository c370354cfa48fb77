import { groupBy } from '../../lib/group-by.ts'

/** What we use of Pagefind's own script, which reads the index in whose folder it stands. */
type Pagefind<Result> = {
  options: (options: { baseUrl: string }) => Promise<unknown>
  init: () => Promise<unknown>
  mergeIndex: (path: string, options: { language: string; baseUrl: string }) => Promise<unknown>
  destroy: () => Promise<void>
  search: (words: string) => Promise<{ results: Found<Result>[] } | null>
}
type Found<Result> = { score: number; data: () => Promise<Result> }

/** A volume of the search index: its folder below `/pagefind/`, and its language. */
type Volume = { folder: string; lang: string }

/**
 * The search index: `open` makes sure that so many volumes are open, the newest first; `search` gives the sources in what
 * is open, the best first.
 */
type SearchIndex<Result> = {
  open: (upTo: number) => Promise<void>
  left: () => number
  search: (words: string) => Promise<Found<Result>[]>
}

/** “2024-en:en 2024-de:de”, as the search page has it. */
export function parseVolumes(text: string): Volume[] {
  return text.split(' ').flatMap((one) => {
    const [folder = '', lang = ''] = one.split(':')
    return folder === '' ? [] : [{ folder, lang }]
  })
}

/**
 * The index at `path` in its volumes. Pagefind cuts and stems words as one language does, and two instances of one script
 * write over each other’s memory; so each language runs the script of its own newest volume, and the volumes of a language
 * are joined in it. Addresses in the index are whole.
 */
export function openIndex<Result>(volumes: readonly Volume[], path: string): SearchIndex<Result> {
  const scripts = new Map<string, Pagefind<Result>>()
  const waiting = [...volumes]
  let opening: Promise<unknown> = Promise.resolve()
  const openVolume = async ({ folder, lang }: Volume) => {
    const baseUrl = '/'
    const known = scripts.get(lang)
    if (known) {
      await known.mergeIndex(`${path}${folder}/`, { language: lang, baseUrl })
      return
    }
    const pagefind: Pagefind<Result> = await import(`${path}${folder}/pagefind.js`)
    await pagefind.options({ baseUrl })
    await pagefind.init()
    scripts.set(lang, pagefind)
  }
  /** Pagefind keeps that a file could not be loaded for as long as it is open. */
  const close = async () => {
    const open = [...scripts.values()]
    scripts.clear()
    waiting.splice(0, waiting.length, ...volumes)
    await Promise.all(open.map((script) => script.destroy()))
  }
  return {
    open(upTo) {
      const opened = opening.then(async () => {
        const wanted = waiting.slice(0, Math.max(0, upTo - (volumes.length - waiting.length)))
        const languages = [...groupBy(wanted, ({ lang }) => lang).values()]
        await Promise.all(
          languages.map(async (own) => {
            for (const volume of own) {
              await openVolume(volume)
              waiting.splice(waiting.indexOf(volume), 1)
            }
          }),
        )
      })
      // One after the other, and what failed is tried again by the next.
      opening = opened.catch(() => {})
      return opened
    },
    left: () => waiting.length,
    async search(words) {
      const found = await Promise.all([...scripts.values()].map((script) => script.search(words))).catch(
        (error) => {
          opening = opening.then(close).catch(() => {})
          throw error
        },
      )
      return found.flatMap((answer) => answer?.results ?? []).sort((a, b) => b.score - a.score)
    },
  }
}
