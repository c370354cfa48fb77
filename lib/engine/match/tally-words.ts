const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Words of a text as a reader counts them: *can't* and *4,000* are one each. */
export function tallyWords(text: string): number {
  return text.match(word)?.length ?? 0
}
