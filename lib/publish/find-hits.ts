import { isSpace } from './search-records.ts'

/** A place in a source where words that were searched for stand close together. */
export type Hit = {
  /** The words around, in runs; `found` runs are what was searched for. */
  runs: { text: string; found: boolean }[]
  /** The quote it lies in. */
  quote: string | null
  /** The words from the first to the last found, and a few before and after, to find the place in a page. */
  exact: string
  prefix: string
  suffix: string
}

/** Words between two found ones, up to which they are one hit. */
const near = 12
/** Words shown on either side. */
const around = 9
/** Words that tell a place from another with the same words. */
const context = 3

/**
 * The places to show of one result. `content` and `locations` (indexes of words) are as Pagefind gives them; `quotes`
 * as `toSearchRecords` wrote them.
 */
export function findHits(content: string, locations: readonly number[], quotes: string): Hit[] {
  const joint = content.includes('\u200B') ? '\u200B' : ' '
  const words = joint === ' ' ? content.split(/[\r\n\s]+/) : content.split(joint)
  const spans = parseQuotes(quotes)
  const lettersBefore = countBefore(words)
  const join = (from: number, to: number) =>
    words.slice(Math.max(0, from), Math.max(0, to)).join(joint === ' ' ? ' ' : '')

  return groupNear([...new Set(locations)].filter((at) => at < words.length).sort((a, b) => a - b)).map(
    (group) => {
      const first = group[0]!
      const last = group.at(-1)!
      const runs: Hit['runs'] = []
      for (let at = Math.max(0, first - around); at < Math.min(words.length, last + around + 1); at++)
        runs.push({ text: words[at]!, found: group.includes(at) })
      const place = lettersBefore[first]!
      const quote = spans
        .filter(({ start, end }) => place >= start && place < end)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
      return {
        runs: joinRuns(runs, joint === ' ' ? ' ' : ''),
        quote: quote?.id ?? null,
        exact: join(first, last + 1),
        prefix: join(first - context, first),
        suffix: join(last + 1, last + 1 + context),
      }
    },
  )
}

/** The part of an address that leads a browser to the words: a text fragment. */
export function fragmentOfHit({ prefix, exact, suffix }: Pick<Hit, 'prefix' | 'exact' | 'suffix'>): string {
  const part = (text: string) => encodeURIComponent(text.trim()).replaceAll('-', '%2D')
  return `:~:text=${prefix === '' ? '' : `${part(prefix)}-,`}${part(exact)}${suffix === '' ? '' : `,-${part(suffix)}`}`
}

function groupNear(locations: readonly number[]): number[][] {
  const groups: number[][] = []
  for (const at of locations) {
    const group = groups.at(-1)
    if (group !== undefined && at - group.at(-1)! <= near) group.push(at)
    else groups.push([at])
  }
  return groups.sort((a, b) => b.length - a.length)
}

function joinRuns(runs: Hit['runs'], joint: string): Hit['runs'] {
  const joined: Hit['runs'] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && last.found === run.found) last.text += joint + run.text
    else joined.push({ ...run })
  }
  return joined
}

function countBefore(words: readonly string[]): number[] {
  let letters = 0
  return words.map((word) => {
    const before = letters
    for (const character of word.split('')) if (!isSpace(character)) letters++
    return before
  })
}

function parseQuotes(quotes: string): { start: number; end: number; id: string }[] {
  return quotes
    .split(',')
    .map((part) => /^(\d+)-(\d+):(.+)$/.exec(part))
    .filter((match) => match !== null)
    .map(([, start, end, id]) => ({ start: Number(start), end: Number(end), id: id! }))
}
