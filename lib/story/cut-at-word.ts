/** At most `limit` code units, cut after a word, with an ellipsis where something is left out. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  const end = space > limit / 2 ? space : /[\ud800-\udbff]$/.test(cut) ? limit - 1 : limit
  return `${cut.slice(0, end).replace(/[\s,;:–—-]+$/, '')}\u00a0…`
}
