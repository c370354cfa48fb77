import type { Diagnostic, Link, Source, Span } from '../types.ts'
import { textOfFile } from './group-by-story.ts'
import { diagnose } from './messages.ts'
import { placeInMarkdown } from './place-in-markdown.ts'
import type { ContentFile } from './read-story.ts'

/** Questions asked of one story: who answers these is asked the next. */
const mostAsked = 20
/** Words by which a translation was told that a message names. */
const mostNamed = 4
/** Characters of a quotation that a message shows. */
const mostShown = 80

/** Statements that may be translations of each other and are not joined, the likeliest first, at the first one’s place. */
export function askTranslations(
  nearMisses: readonly Link[],
  sources: readonly Source[],
  files: readonly ContentFile[],
): Diagnostic[] {
  return nearMisses
    .filter(({ rule }) => rule === 'translation')
    .sort((x, y) => y.score - x.score)
    .slice(0, mostAsked)
    .map(({ a, b, shared = [] }) => {
      const [one, other] = [a, b].map((place) => read(place, sources, files)) as [Read, Read]
      return diagnose(
        'translation-ask',
        one.file,
        one.at,
        cut(one.words),
        cut(other.words),
        `${other.file}:${other.at.line}:${other.at.column}`,
        shared.slice(0, mostNamed),
        [one, other].map(({ slug, words }) => `{source: ${slug}, words: ${JSON.stringify(words)}}`),
      )
    })
}

type Read = { file: string; slug: string; words: string; at: { line: number; column: number } }

function read(
  { source, start, end }: Span & { source: string },
  sources: readonly Source[],
  files: readonly ContentFile[],
): Read {
  const { file, slug, text } = sources.find(({ id }) => id === source)!
  return {
    file,
    slug,
    words: text.slice(start, end),
    at: placeInMarkdown(textOfFile(files, file) ?? '', text, start),
  }
}

function cut(words: string): string {
  return words.length > mostShown ? `${words.slice(0, mostShown)}…` : words
}
