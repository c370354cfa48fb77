/**
 * Words of a text for comparing it with a later version of itself. Not the engine's words: what was published must be
 * found again by the same rules whatever becomes of the engine.
 */
export type Words = {
  count: number
  /** UTF-16 offsets into the text, half-open. */
  start: Int32Array
  end: Int32Array
  /** Equal numbers are words equal but for case, accents and typography; `paragraphBreak` between paragraphs. */
  key: Int32Array
}

/** Numbers of words, shared by the texts that are compared. */
export type WordNumbers = { numbers: Map<string, number>; forms: string[] }

export const paragraphBreak = 0

const tokens =
  /\n[^\S\n]*\n\s*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF])*/gu

export function createWordNumbers(): WordNumbers {
  return { numbers: new Map(), forms: ['¶'] }
}

/** Words and paragraph breaks of `text`, in order. */
export function splitWords(text: string, numbers: WordNumbers): Words {
  const start: number[] = []
  const end: number[] = []
  const key: number[] = []
  for (const match of text.matchAll(tokens)) {
    const [token] = match
    start.push(match.index)
    end.push(match.index + token.length)
    key.push(token.charCodeAt(0) === 10 ? paragraphBreak : numberOf(token, numbers))
  }
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    key: Int32Array.from(key),
  }
}

function numberOf(token: string, { numbers, forms }: WordNumbers): number {
  const known = numbers.get(token)
  if (known !== undefined) return known
  const form = fold(token)
  let number = form === token ? undefined : numbers.get(form)
  if (number === undefined) {
    number = forms.length
    forms.push(form)
    numbers.set(form, number)
  }
  numbers.set(token, number)
  return number
}

function fold(token: string): string {
  const lower = token.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return (
    lower
      .normalize('NFKD')
      .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
      .replaceAll('ß', 'ss') || lower
  )
}
