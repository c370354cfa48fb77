import type { Diagnostic } from '../types.ts'
import type { PictureFormat } from './picture-format.ts'

const restoreLedger =
  'Nothing is overwritten; take back the last good version (git checkout -- permalinks.json).'

/**
 * Every message about content, in one place, for the editor who must act: what is wrong, then what to do.
 * `error` stops a release, `warning` does not.
 */
export const messages = {
  unreadable: {
    severity: 'error',
    text: (why: string) => `This cannot be read: ${why}.`,
  },
  'not-utf-8': {
    severity: 'error',
    text: () => 'The file is not UTF-8 from here on. Save it again with the encoding UTF-8.',
  },
  fault: {
    severity: 'error',
    text: (why: string) =>
      `The program failed on this file, which is a fault of the program's (${why}). DEBUG=1 shows where.`,
  },
  'too-large': {
    severity: 'error',
    text: (most: number) =>
      `The file is larger than ${most / 1_000_000} MB, and is not read. Divide it, or take out what is not its text.`,
  },
  'not-read': {
    severity: 'warning',
    text: (expected: string) => `This file is not read: ${expected}.`,
  },
  'story-missing': {
    severity: 'error',
    text: () => 'The story has no story.md. Add one with at least a title.',
  },
  'story-alone': {
    severity: 'error',
    text: (count: number) =>
      `The story has ${count === 0 ? 'no source' : 'only one source'}. There is something to compare from two on: add a Markdown file for each article.`,
  },
  'slug-shape': {
    severity: 'error',
    text: (slug: string, proposal: string | null) =>
      `“${slug}” cannot be an address. Use small letters a–z, digits and single hyphens${proposal ? `: “${proposal}”` : ''}.`,
  },
  'slug-reserved': {
    severity: 'error',
    text: (slug: string) => `“${slug}” is an address of the site itself. Choose another name.`,
  },
  'slug-duplicate': {
    severity: 'error',
    text: (slug: string, other: string) => `The address “${slug}” is taken by ${other}. Rename one of them.`,
  },
  'name-twice': {
    severity: 'error',
    text: (other: string) =>
      `This name and “${other}” differ only in the case or the encoding of letters: on other computers they are one. Rename one of them.`,
  },
  'id-duplicate': {
    severity: 'error',
    text: (id: string, other: string) =>
      `Two files have the id “${id}”: this one and ${other}. If one is a copy, give the copy an id of its own and leave the other as it is: published links hang on it.`,
  },
  'front-matter-missing': {
    severity: 'error',
    text: (keys: string) =>
      `The file does not begin with front matter. Start with a line “---”, then ${keys}, then a line “---”.`,
  },
  'front-matter-open': {
    severity: 'error',
    text: () => 'The front matter is opened here and never closed. End it with a line “---”.',
  },
  'front-matter-syntax': {
    severity: 'error',
    text: (why: string) =>
      `The front matter is not YAML: ${why}. Put a value that holds “: ” or “#” or begins with a mark into quotation marks.`,
  },
  'front-matter-shape': {
    severity: 'error',
    text: () => 'The front matter is not a list of keys and values. Write one “key: value” in a line.',
  },
  'key-missing': {
    severity: 'error',
    text: (key: string) => `“${key}” is missing from the front matter. Add a line “${key}: …”.`,
  },
  'key-unknown': {
    severity: 'error',
    text: (key: string, nearest: string | null, known: string) =>
      `“${key}” is not a key known here. ${nearest ? `Do you mean “${nearest}”?` : `Known are ${known}.`}`,
  },
  'keys-more': {
    severity: 'error',
    text: (count: number) => `${count} more keys are not known here.`,
  },
  'key-type': {
    severity: 'error',
    text: (key: string, expected: string) => `“${key}” must be ${expected}.`,
  },
  date: {
    severity: 'error',
    text: (key: string, value: string) =>
      `“${key}” is “${value}”, which is not a date. Write 2023-04-24, or with the time 2023-04-24T18:30Z.`,
  },
  url: {
    severity: 'error',
    text: (key: string, value: string) =>
      `“${key}” is “${value}”, which is not a full web address. Begin with https:// or http://.`,
  },
  lang: {
    severity: 'error',
    text: (key: string, value: string) =>
      `“${key}” is “${value}”, which is not a language tag (BCP 47). Write “en”, “pt-BR”, “zh-Hant”.`,
  },
  id: {
    severity: 'error',
    text: (key: string, value: string) =>
      `“${key}” is “${value}”. An id is 2 to 64 small letters a–z, digits and hyphens, beginning with a letter.`,
  },
  'source-empty': {
    severity: 'error',
    text: () => 'The source has no text. Put the article below the front matter, or remove the file.',
  },
  'too-deep': {
    severity: 'error',
    text: (limit: number) =>
      `The text is nested more than ${limit} levels deep (emphasis, block quotations, lists or HTML). Take levels off.`,
  },
  'too-many-marks': {
    severity: 'error',
    text: (limit: number) =>
      `This paragraph has more than ${limit} marks of Markdown (* _ [ ] < & : \` ~ !). Divide it with a blank line, or write a backslash before marks that are meant as they stand.`,
  },
  'marks-left-open': {
    severity: 'error',
    text: (limit: number) =>
      `Marks of this paragraph open and are not closed (\` < [ and the like), so that it would be read more than ${limit} times over. Close them, divide it with a blank line, or write a backslash before marks that are meant as they stand.`,
  },
  'too-many-spaced-lines': {
    severity: 'error',
    text: (limit: number) =>
      `More than ${limit} lines of this paragraph end in spaces. Take the spaces off, or divide it with a blank line.`,
  },
  'too-many-lazy-lines': {
    severity: 'error',
    text: (limit: number) =>
      `More than ${limit} lines continue a block quotation or a list without its mark. Put a blank line where it ends, or the mark (“> ”, an indent) before its lines.`,
  },
  'too-many-definitions': {
    severity: 'error',
    text: (limit: number) =>
      `The file defines more than ${limit} addresses of links or notes. Divide it, or write addresses where they are used.`,
  },
  'table-too-large': {
    severity: 'error',
    text: (limit: number) =>
      `The tables up to here have more than ${limit} cells, with every row as long as the longest. Divide the file, or make the rows equally long.`,
  },
  'references-too-long': {
    severity: 'error',
    text: (limit: number) =>
      `The references up to here stand for more than ${limit} characters of addresses and titles. Shorten the address, or refer to it less often.`,
  },
  'directive-unknown': {
    severity: 'error',
    text: (name: string, nearest: string | null) =>
      `“:::${name}” is not known. ${nearest ? `Do you mean “:::${nearest}”?` : 'Known are “:::caption” and “:::aside”.'}`,
  },
  'directive-open': {
    severity: 'error',
    text: (name: string) =>
      `“:::${name}” is opened here and never closed, and takes the rest of the text along. End it with a line “:::”.`,
  },
  'directive-place': {
    severity: 'error',
    text: (name: string) =>
      `“:::${name}” stands inside a list, a block quotation or another block. Put it on lines of its own, at the margin.`,
  },
  'directive-attribute': {
    severity: 'error',
    text: (name: string, attribute: string, value: string, known: string) =>
      `“:::${name}” has no attribute “${attribute}”${value ? ` (“${value}”)` : ''}. ${known ? `It takes “${known}”.` : 'It takes none.'}`,
  },
  'directive-repeated': {
    severity: 'error',
    text: (name: string, attribute: string) =>
      `“:::${name}” has the attribute “${attribute}” more than once. Keep one of them.`,
  },
  'directive-lost': {
    severity: 'error',
    text: (name: string, words: string) =>
      `“:::${name}” is left out${inWords(words)}: it stands in HTML that is. Close that HTML above, or remove it.`,
  },
  'html-left-out': {
    severity: 'warning',
    text: (what: string, words: string) => `${what} is left out${inWords(words)}.`,
  },
  'aside-left-out': {
    severity: 'warning',
    text: (reason: string, words: string) =>
      `“:::aside” (${reason}) is left out${inWords(words)}: only the page of a source lists what was set aside.`,
  },
  'html-open': {
    severity: 'error',
    text: (opening: string, closing: string) =>
      `“${opening}” is opened here and never closed, and would take what follows along. Close it with “${closing}”, or write “\\${opening}” for the signs themselves.`,
  },
  'note-unused': {
    severity: 'warning',
    text: (label: string, words: string) =>
      `The note “[^${label}]” is left out${inWords(words)}: nothing shown refers to it, or an earlier note has its name.`,
  },
  'reference-unused': {
    severity: 'warning',
    text: (label: string, words: string) =>
      `The address “[${label}]: …” is left out${inWords(words)}: nothing shown refers to it, or an earlier one has its name.`,
  },
  'code-info': {
    severity: 'warning',
    text: (words: string) => `What stands behind the marks of a code block is left out${inWords(words)}.`,
  },
  'link-left-out': {
    severity: 'warning',
    text: (address: string, title: string) =>
      `The link to “${address}” is left out${inWords(title)}; its words stay. Links may begin with https:, http: or mailto:.`,
  },
  'picture-left-out': {
    severity: 'warning',
    text: (address: string, words: string) =>
      /\.svgz?$/i.test(address)
        ? `The picture “${address}” is left out${inWords(words)}: an SVG can run scripts. Save it as PNG, into images/ beside the story.`
        : `The picture “${address}” is left out${inWords(words)}. Put it into images/ beside the story (png, jpg, webp, avif, gif), or give its full address.`,
  },
  'picture-missing': {
    severity: 'error',
    text: (address: string, alike: string | null) =>
      `The picture “${address}” is not in the story's folder. ${alike ? `There is “${alike}”: write it the same way, with letters of the same case and encoding.` : 'Add it, or remove it here.'}`,
  },
  'picture-kind': {
    severity: 'error',
    text: (address: string, format: PictureFormat | 'SVG' | null) => {
      if (format === null)
        return `“${address}” is no picture of a kind that is shown, whatever its name says. Save it as PNG, JPEG, GIF, WebP or AVIF.`
      return format === 'SVG'
        ? `“${address}” is an SVG, which can run scripts. Save it as PNG.`
        : `“${address}” is a ${format} by its bytes. Let its name end so: “.${format === 'JPEG' ? 'jpg' : format.toLowerCase()}”.`
    },
  },
  'picture-unused': {
    severity: 'warning',
    text: () => 'No source shows this file, so it is not published.',
  },
  'decision-shape': {
    severity: 'error',
    text: (known: string) =>
      `This decision cannot be read. One of ${known} is expected, as docs/content.md shows.`,
  },
  'decision-place': {
    severity: 'error',
    text: (keys: string) => `A place is given by ${keys}, each as text.`,
  },
  'decision-key': {
    severity: 'error',
    text: (key: string, nearest: string | null, known: string) =>
      `“${key}” is not known here. ${nearest ? `Do you mean “${nearest}”?` : `Known are ${known}.`}`,
  },
  'decision-places': {
    severity: 'error',
    text: (kind: string) => `“${kind}” needs at least two places, each with “source” and “words”.`,
  },
  'decision-no-quote': {
    severity: 'error',
    text: (kind: string, source: string) =>
      `“${kind}” names words of “${source}” in which no quote stands. Name words of a quote that is marked there, or remove the decision.`,
  },
  'permalink-shape': {
    severity: 'error',
    text: (id: string) =>
      `What became of “${id}” cannot be read. Write “removed”, “withdrawn”, or “{source: …, words: …}”.`,
  },
  'permalink-unknown': {
    severity: 'error',
    text: (id: string, nearest: string | null, elsewhere: boolean) =>
      `“${id}” was never published in this story${elsewhere ? '; another story has it' : ''}. ${nearest ? `Do you mean “${nearest}”?` : "Copy the id from the quote's address."}`,
  },
  'permalink-stands': {
    severity: 'warning',
    text: (id: string, kind: string, now: string) =>
      `“${id}” is ${kind}, and its words still stand in the story, where they are a quote under “${now}”. Take them out of the sources, or hide that quote.`,
  },
  'permalink-ask': {
    severity: 'error',
    text: (id: string, words: string, source: string, places: readonly string[]) =>
      `“${id}” is published for “${words}” in ${source}, and the edited text leaves open what it is now: ${places.join(' or ')}. Say it in story.md under “permalinks”: ${id}: {source: ${source}, words: …}, or ${id}: removed.`,
  },
  'source-renewed': {
    severity: 'error',
    text: (slug: string, id: string) =>
      `This source has the text of “${slug}”, which is gone, under another id: every link to a quote of “${slug}” would end. If it is the same article, write “id: ${id}” here. If it is another one, write in story.md under “permalinks”: “${id}: withdrawn”.`,
  },
  'source-renamed': {
    severity: 'warning',
    text: (name: string, now: string, id: string) =>
      `“${name}” is now “${now}”: it was found by its id. Write the new name, or “${id}”, which stays.`,
  },
  'ledger-missing': {
    severity: 'error',
    text: () =>
      'The story was published and its ledger is missing: without it every link to its quotes breaks. Take it back (git checkout -- permalinks.json). If no link was ever shared, delete .gitattributes beside it too, and the story begins anew.',
  },
  'ledger-foreign': {
    severity: 'error',
    text: (ids: readonly string[], back: string) =>
      `The ledger is of other sources: it knows ${ids.join(', ')}, and the story has none of them. If this folder is a copy of another story, delete permalinks.json and .gitattributes in it. If the files were given new ids, write the old ones back${back ? ` (${back})` : ''}. If all sources were replaced on purpose, say so in story.md under “permalinks”: “${ids[0]}: withdrawn”.`,
  },
  'ledger-conflict': {
    severity: 'error',
    text: () =>
      'The ledger has the marks of a git merge that is not settled. Keep both sides: npm run permalinks -- resolve <story>.',
  },
  'ledger-truncated': {
    severity: 'error',
    text: () => `The ledger breaks off here. ${restoreLedger}`,
  },
  'ledger-syntax': {
    severity: 'error',
    text: (cause: string) => `The ledger is not JSON: ${cause}. ${restoreLedger}`,
  },
  'ledger-version': {
    severity: 'error',
    text: (version: number) =>
      `The ledger is of format ${version}; this program reads format 1. Update the program.`,
  },
  'ledger-shape': {
    severity: 'error',
    text: (where: string, why: string) => `${where} is wrong (${why}). ${restoreLedger}`,
  },
  'ledger-text': {
    severity: 'error',
    text: (source: string) =>
      `The text kept for “${source}” does not agree with its checksum: it was edited by hand or lost lines. ${restoreLedger}`,
  },
  'ledger-text-missing': {
    severity: 'error',
    text: (source: string) => `The text kept for “${source}” is missing. ${restoreLedger}`,
  },
  'ledger-text-unknown': {
    severity: 'error',
    text: (source: string) =>
      `A text is kept for “${source}”, which is not among the sources. ${restoreLedger}`,
  },
  'ledger-place': {
    severity: 'error',
    text: (id: string, source: string) =>
      `The words kept for “${id}” do not stand in the text kept for “${source}”. ${restoreLedger}`,
  },
  'ledger-place-missing': {
    severity: 'error',
    text: (id: string) => `“${id}” is live and has no place. ${restoreLedger}`,
  },
  'ledger-place-unknown': {
    severity: 'error',
    text: (id: string) => `A place is kept for “${id}”, which is not among the quotes. ${restoreLedger}`,
  },
  'ledger-leads-nowhere': {
    severity: 'error',
    text: (id: string, state: string) => `“${id}” is ${state} and leads nowhere. ${restoreLedger}`,
  },
  'ledger-leads-unknown': {
    severity: 'error',
    text: (id: string, to: string) =>
      `“${id}” leads on to “${to}”, which is not among the quotes. ${restoreLedger}`,
  },
  'quote-id-duplicate': {
    severity: 'error',
    text: (id: string, other: string) =>
      `Two ledgers have the quote id “${id}”: this one and ${other}. If one story is a copy of the other, delete permalinks.json and .gitattributes in the copy.`,
  },
  'decision-source': {
    severity: 'error',
    text: (source: string, nearest: string | null) =>
      `The story has no source “${source}”. ${nearest ? `Do you mean “${nearest}”?` : 'Name one by its file (without .md) or its id.'}`,
  },
  'decision-words-missing': {
    severity: 'error',
    text: (source: string, typography: boolean) =>
      `These words are not in “${source}”. ${
        typography
          ? 'They are there with other marks, capitals or spaces: copy them from the text.'
          : 'They may have been edited: copy the words again, or remove the decision.'
      }`,
  },
  'decision-words-many': {
    severity: 'error',
    text: (source: string, count: number) =>
      `These words stand ${count} times in “${source}”. Give more of the sentence, or “occurrence: 1” to ${count}.`,
  },
  'translation-ask': {
    severity: 'warning',
    text: (
      words: string,
      other: string,
      place: string,
      shared: readonly string[],
      places: readonly string[],
    ) =>
      `“${words}” may be what “${other}” says (${place}): both have ${shared.join(', ')}. If it is, write in story.md under “quotes”: - same: [${places.join(', ')}]; if it is not, the same with “not-same”.`,
  },
  'problems-more': {
    severity: 'warning',
    text: (count: number, rule: string) =>
      `${count} more of “${rule}” in this file, from here on, are not told one by one.`,
  },
} as const satisfies Record<
  string,
  { severity: Diagnostic['severity']; text: (...values: never[]) => string }
>

/** What goes along with something that is left out: all of its words where they are few, else the first, the last and their number. */
function inWords(text: string): string {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length === 0) return ''
  const shown =
    words.length <= mostWords
      ? words.join(' ')
      : `${words.slice(0, mostWords / 2).join(' ')} … ${words.slice(-mostWords / 2).join(' ')}`
  return ` with ${words.length === 1 ? 'a word' : `${words.length} words`} (“${shown}”)`
}

/** Words that a message repeats: enough to find them, few enough to read on. */
const mostWords = 16

export type Rule = keyof typeof messages

/** Line and column from 1, columns in UTF-16. */
export type FilePlace = { line: number; column: number }

/** A diagnostic of a rule at a place of a file, with the words of the message filled in. */
export function diagnose<R extends Rule>(
  rule: R,
  file: string,
  place: FilePlace | null,
  ...values: Parameters<(typeof messages)[R]['text']>
): Diagnostic {
  const { severity, text } = messages[rule]
  return {
    file,
    line: place?.line ?? 1,
    column: place?.column ?? 1,
    rule,
    severity,
    // The table's functions differ in their parameters; `values` are those of this rule by the signature above.
    message: (text as (...values: unknown[]) => string)(...values),
  }
}
