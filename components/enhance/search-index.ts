/** What we use of Pagefind's own script, which reads the index. */
type Pagefind<Result> = {
  createInstance: (options: { basePath: string; baseUrl: string }) => Instance<Result>
}
type Instance<Result> = {
  init: () => Promise<unknown>
  mergeIndex: (path: string, options: { language: string; baseUrl: string }) => Promise<unknown>
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
 * The index at `path` in its volumes. Pagefind cuts and stems words as one language does, so that each language has an
 * instance of its own, and the volumes of a language are joined in it. Addresses in the index are whole.
 */
export function openIndex<Result>(volumes: readonly Volume[], path: string): SearchIndex<Result> {
  const instances = new Map<string, Instance<Result>>()
  const waiting = [...volumes]
  let opening: Promise<unknown> = Promise.resolve()
  const openVolume = async ({ folder, lang }: Volume) => {
    const [basePath, baseUrl] = [`${path}${folder}/`, '/']
    const known = instances.get(lang)
    if (known) {
      await known.mergeIndex(basePath, { language: lang, baseUrl })
      return
    }
    const pagefind: Pagefind<Result> = await import(`${path}${volumes[0]!.folder}/pagefind.js`)
    const instance = pagefind.createInstance({ basePath, baseUrl })
    await instance.init()
    instances.set(lang, instance)
  }
  return {
    open(upTo) {
      const opened = opening.then(async () => {
        while (volumes.length - waiting.length < upTo && waiting.length > 0) {
          await openVolume(waiting[0]!)
          waiting.shift()
        }
      })
      // One after the other, and what failed is tried again by the next.
      opening = opened.catch(() => {})
      return opened
    },
    left: () => waiting.length,
    async search(words) {
      const found = await Promise.all([...instances.values()].map((instance) => instance.search(words)))
      return found.flatMap((answer) => answer?.results ?? []).sort((a, b) => b.score - a.score)
    },
  }
}
