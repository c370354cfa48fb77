import { parseDocument } from 'yaml'
import { readBody } from '../content/read-body.ts'
import { sameArticle, textLikeness } from '../links/text-likeness.ts'

/** A source's file that the story has: its address segment and what stands in it. */
export type PresentSource = { slug: string; text: string }

/** How a document was found to be a source that the story has. */
type ReplacedBy = 'name' | 'address' | 'text'

/** A present source that a document replaces. `likeness`: share of their runs of words that both have, 0…1. */
export type Replaced = { source: PresentSource; by: ReplacedBy; likeness: number }

/** A document as far as it can be recognised again. `text` is its Markdown. */
type Candidate = { slug: string; url: string | null; text: string }

/**
 * Which of the story's sources each document replaces: the one of its name, else of its address on the web, else the one
 * whose text is most like its own. No source is replaced twice; `null` where a document is new.
 */
export function findReplaced(
  documents: readonly Candidate[],
  present: readonly PresentSource[],
): (Replaced | null)[] {
  const found: (Replaced | null)[] = documents.map(() => null)
  const left = new Set(present)
  const plain = new Map(present.map((source) => [source, plainText(source.text)]))
  const likeness = (index: number, source: PresentSource) =>
    textLikeness(plainText(documents[index]!.text), plain.get(source)!)
  const take = (index: number, source: PresentSource | undefined, by: ReplacedBy): void => {
    if (found[index] || !source) return
    left.delete(source)
    found[index] = { source, by, likeness: likeness(index, source) }
  }

  documents.forEach(({ slug }, index) => {
    take(
      index,
      [...left].find((source) => source.slug === slug),
      'name',
    )
  })
  documents.forEach(({ url }, index) => {
    if (url !== null)
      take(
        index,
        [...left].find((source) => urlOf(source) === url),
        'address',
      )
  })
  const pairs = documents.flatMap((_, index) =>
    found[index] ? [] : [...left].map((source) => ({ index, source, alike: likeness(index, source) })),
  )
  for (const { index, source, alike } of pairs.sort((a, b) => b.alike - a.alike))
    if (alike >= sameArticle && left.has(source)) take(index, source, 'text')
  return found
}

function plainText(markdown: string): string {
  return readBody('', markdown).text
}

function urlOf({ text }: PresentSource): string | null {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(
    text.replace(/\r(?!\n)/g, '\n'),
  )?.[1]
  const url: unknown = yaml === undefined ? null : parseDocument(yaml).get('url')
  return typeof url === 'string' ? url : null
}
