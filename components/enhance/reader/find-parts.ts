import { type Action, type ReaderPart, selectorOf, selectorOfAction } from '../../reader/parts.ts'
import type { StoryFacts } from './state.ts'

/** One source on the page. */
export type ColumnParts = {
  slug: string
  article: HTMLElement
  /** What scrolls. */
  text: HTMLElement
  prose: HTMLElement
  /** Every element of the marks of a quote, in the order of the text. */
  marks: Map<string, HTMLElement[]>
}

/** The elements of the reader's page that scripts work on, found once. */
export type ReaderParts = {
  root: HTMLElement
  stage: HTMLElement
  area: HTMLElement
  live: HTMLElement
  panel: HTMLElement
  tabs: HTMLElement
  /** In the order of the story. */
  columns: ColumnParts[]
  bySlug: ReadonlyMap<string, ColumnParts>
  /** Apparatus entries by quote, in the order of numbers: the order in which one walks. */
  entries: ReadonlyMap<string, HTMLElement>
}

/** The parts of the reader on this page; `null` where there is none. */
export function findParts(): ReaderParts | null {
  const root = document.querySelector<HTMLElement>('[data-reader]')
  if (!root) return null
  const entries = [...root.querySelectorAll<HTMLElement>('[data-apparatus]')]
  const area = findPart('columns')
  const columns = [...area.querySelectorAll<HTMLElement>(':scope > [data-source]')].map(readColumn)
  return {
    root,
    stage: findPart('stage'),
    area,
    live: findPart('live'),
    panel: findPart('panel'),
    tabs: findPart('tabs'),
    columns,
    bySlug: new Map(columns.map((column) => [column.slug, column])),
    entries: new Map(entries.map((entry) => [entry.dataset.apparatus ?? '', entry])),
  }
}

/** A part of the page, or of what is within `where`. Throws where it is not: the markup is ours. */
export function findPart<E extends Element = HTMLElement>(name: ReaderPart, where: ParentNode = document): E {
  const found = where.querySelector<E>(selectorOf(name))
  if (!found) throw new Error(`The reader has no part “${name}”.`)
  return found
}

/** A control by what it does. Throws as `findPart` does. */
export function findControl<E extends HTMLElement = HTMLButtonElement>(
  name: Action,
  where: ParentNode = document,
): E {
  const found = where.querySelector<E>(selectorOfAction(name))
  if (!found) throw new Error(`The reader has no control “${name}”.`)
  return found
}

/** What the page tells of its story. */
export function readFacts({ columns, entries }: ReaderParts): StoryFacts {
  const carriers = new Map(
    [...entries.keys()].map((quote) => [
      quote,
      columns.filter(({ marks }) => marks.has(quote)).map(({ slug }) => slug),
    ]),
  )
  const bases = [...entries.keys()].flatMap((quote): [string, string][] => {
    const column = document.getElementById(quote)?.closest<HTMLElement>('[data-source]')
    return column?.dataset.source === undefined ? [] : [[quote, column.dataset.source]]
  })
  return {
    sources: columns.map(({ slug }) => slug),
    walk: [...entries].flatMap(([quote, entry]) => (entry.dataset.alone === undefined ? [quote] : [])),
    carriers,
    bases: new Map(bases),
  }
}

/** The quote that a fragment names, by its id or by that of one of its marks; `null` where the story has none. */
export function findQuote(
  { entries, bySlug }: ReaderParts,
  target: string | null,
): { quote: string; source: string | null } | null {
  if (target === null) return null
  const element = document.getElementById(target)
  const quote = entries.has(target) ? target : (element?.dataset.q ?? null)
  if (quote === null || !entries.has(quote)) return null
  const slug = element?.closest<HTMLElement>('[data-source]')?.dataset.source
  return { quote, source: slug !== undefined && bySlug.has(slug) ? slug : null }
}

function readColumn(article: HTMLElement): ColumnParts {
  const marks = new Map<string, HTMLElement[]>()
  for (const mark of article.querySelectorAll<HTMLElement>('[data-q]')) {
    const quote = mark.dataset.q ?? ''
    marks.set(quote, [...(marks.get(quote) ?? []), mark])
  }
  return {
    slug: article.dataset.source ?? '',
    article,
    text: findPart('text', article),
    prose: article.querySelector<HTMLElement>('[data-prose]')!,
    marks,
  }
}
