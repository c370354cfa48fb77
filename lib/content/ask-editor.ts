import type { PermalinkQuestion } from '../links/keep-permalinks.ts'
import type { Diagnostic, Source } from '../types.ts'
import { textOfFile } from './group-by-story.ts'
import { diagnose } from './messages.ts'
import { placeInMarkdown } from './place-in-markdown.ts'
import type { ContentFile } from './read-story.ts'

/** Characters shown on either side of a place. */
const shownAround = 30

/** Each question at the first of its places in the source's file; the message has line and column of all of them. */
export function askEditor(
  asked: readonly PermalinkQuestion[],
  sources: readonly Source[],
  files: readonly ContentFile[],
): Diagnostic[] {
  return asked.flatMap(({ id, source, words, candidates }) => {
    const { file, text } = sources.find((one) => one.id === source)!
    const markdown = textOfFile(files, file) ?? ''
    const places = candidates
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        at: placeInMarkdown(markdown, text, start),
        shown: text
          .slice(Math.max(0, start - shownAround), end + shownAround)
          .replace(/\s+/g, ' ')
          .trim(),
      }))
    const listed = places.map(({ at, shown }) => `“${shown}” (${at.line}:${at.column})`)
    return diagnose('permalink-ask', file, places[0]?.at ?? null, id, words, source, listed)
  })
}
