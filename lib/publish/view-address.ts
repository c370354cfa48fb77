/** What of the reader is in its address, and so in a link that someone shares. Nothing else reads or writes it. */
export type View = {
  /** Slugs of the columns shown, in their order; `null` where the reader decides. */
  sources: readonly string[] | null
  mode: Mode | null
  /** Who published is hidden. */
  hideOutlets: boolean
  /** The fragment: a quote's id, or the id of one of its marks; `null` where there is none. */
  target: string | null
}

export const modes = ['quotes', 'passages', 'differences', 'plain'] as const
export type Mode = (typeof modes)[number]

export const isMode = (value: unknown): value is Mode => modes.some((mode) => mode === value)

/** The view an address asks for; what it does not know it leaves out. */
export function parseView(address: URL): View {
  const query = address.searchParams
  const sources = (query.get('s') ?? '').split(',').filter(Boolean)
  const mode = query.get('m')
  return {
    sources: sources.length ? [...new Set(sources)] : null,
    mode: isMode(mode) ? mode : null,
    hideOutlets: query.has('class'),
    target: decodeFragment(address.hash),
  }
}

/** `?s=a,b&m=plain&class#quote`, or `''` for a view that says nothing; relative to the story's address. */
export function formatView(view: Partial<View>): string {
  const query = [
    view.sources?.length ? `s=${view.sources.map(encodeURIComponent).join(',')}` : '',
    view.mode ? `m=${view.mode}` : '',
    view.hideOutlets ? 'class' : '',
  ].filter(Boolean)
  return (
    (query.length ? `?${query.join('&')}` : '') + (view.target ? `#${encodeURIComponent(view.target)}` : '')
  )
}

function decodeFragment(hash: string): string | null {
  const raw = hash.slice(1).replace(/:~:.*$/, '')
  if (raw === '') return null
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
