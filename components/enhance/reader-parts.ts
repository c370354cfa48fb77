/** One source on the page. */
export type Column = {
  slug: string
  article: HTMLElement
  /** What scrolls. */
  text: HTMLElement
  prose: HTMLElement
  /** Every element of the marks of a quote, in the order of the text. */
  marks: Map<string, HTMLElement[]>
  /** The reader has taken it out of moving together. */
  locked: boolean
}

/** The elements of the reader's page that scripts work on, found once. */
export type ReaderParts = {
  root: HTMLElement
  stage: HTMLElement
  area: HTMLElement
  live: HTMLElement
  panel: HTMLElement
  panelBar: HTMLElement
  tabs: HTMLElement
  /** In the order of the story. */
  columns: Column[]
  /** Apparatus entries by quote, in the order of numbers: the order in which one walks. */
  entries: Map<string, HTMLElement>
}

/** The parts of the reader on this page; `null` where there is none. */
export function findParts(): ReaderParts | null {
  const root = document.querySelector<HTMLElement>('[data-reader]')
  if (!root) return null
  const part = (name: string) => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`)
    if (!found) throw new Error(`The reader has no part “${name}”.`)
    return found
  }
  const entries = [...root.querySelectorAll<HTMLElement>('[data-apparatus]')]
  return {
    root,
    stage: part('stage'),
    area: part('columns'),
    live: part('live'),
    panel: part('panel'),
    panelBar: part('panel-bar'),
    tabs: part('tabs'),
    columns: [...root.querySelectorAll<HTMLElement>('[data-columns] > [data-source]')].map(readColumn),
    entries: new Map(entries.map((entry) => [entry.dataset.apparatus ?? '', entry])),
  }
}

function readColumn(article: HTMLElement): Column {
  const marks = new Map<string, HTMLElement[]>()
  for (const mark of article.querySelectorAll<HTMLElement>('.mark[data-q]')) {
    const quote = mark.dataset.q ?? ''
    marks.set(quote, [...(marks.get(quote) ?? []), mark])
  }
  return {
    slug: article.dataset.source ?? '',
    article,
    text: article.querySelector<HTMLElement>('[data-text]')!,
    prose: article.querySelector<HTMLElement>('.prose')!,
    marks,
    locked: false,
  }
}
