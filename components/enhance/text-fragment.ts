/** Words beyond which a fragment names the first and the last of them instead of all. */
const whole = 14
const ends = 5

/**
 * `#:~:text=…` for words of a page: browsers that know text fragments bring them into view and mark them, others open
 * the page. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(words: string): string {
  const list = words.trim().split(/\s+/)
  const part = (some: string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D')
  const text = list.length <= whole ? part(list) : `${part(list.slice(0, ends))},${part(list.slice(-ends))}`
  return `#:~:text=${text}`
}
