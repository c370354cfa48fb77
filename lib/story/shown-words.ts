/** Words as they are shown by themselves: without the comma that led on to “said”. */
export function shownWords(text: string): string {
  return text.replace(/\s*[,،，、]\s*$/, '')
}
