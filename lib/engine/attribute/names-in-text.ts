import { isBlank, isLetter } from '../level/character-classes.ts'
import { Is, type Lexicon } from './lexicon.ts'

/** Runs of two or more capitals in a text, by their last word in lower case, in order of first appearance. */
export type Names = Map<string, string[]>

/** Different names kept for one last word; more are never asked for. */
const kept = 6
/** Words of a run. */
const longestRun = 5

function isCapital(text: string, i: number, c: number): boolean {
  if (c < 0x80) return c >= 65 && c <= 90
  if (!isLetter(c)) return false
  if (c < 0xdf) return true
  if (c < 0x100) return false
  const char = text[i]!
  return char !== char.toLowerCase()
}

/** Names that a text could mean by a last name alone. One pass by character code. */
export function readNames(text: string, lexicon: Lexicon): Names {
  const names: Names = new Map()
  const n = text.length
  let starts: number[] = []
  let last = -1
  const flush = () => {
    if (starts.length >= 2) addRun(text, starts, last, names, lexicon)
    starts = []
  }
  for (let i = 0; i < n; ) {
    const c = text.charCodeAt(i)
    if (!isLetter(c)) {
      i++
      continue
    }
    let end = i + 1
    while (end < n) {
      const d = text.charCodeAt(end)
      if (isLetter(d) || (d >= 48 && d <= 57)) end++
      else if ((d === 45 || d === 39 || d === 0x2019) && end + 1 < n && isLetter(text.charCodeAt(end + 1)))
        end++
      else break
    }
    if (isCapital(text, i, c)) {
      // A single blank (or an initial's full stop and a blank) joins the words of a name.
      const gap = last < 0 ? 9 : i - last
      const joined =
        (gap === 1 && isBlank(text.charCodeAt(last)) && text.charCodeAt(last) !== 10) ||
        (gap === 2 &&
          text.charCodeAt(last) === 46 &&
          isShortened(text.slice(starts[starts.length - 1]!, last), lexicon) &&
          text.charCodeAt(last + 1) === 32)
      if (!joined || starts.length >= longestRun) flush()
      starts.push(i)
      last = end
    } else if (end - i > 3 || starts.length === 0) {
      flush()
      last = -1
    } else {
      // Particles: “Ursula von der Leyen”.
      const w = text.slice(i, end)
      if (
        (w === 'de' ||
          w === 'van' ||
          w === 'von' ||
          w === 'der' ||
          w === 'al' ||
          w === 'bin' ||
          w === 'del') &&
        last === i - 1
      ) {
        last = end
      } else {
        flush()
        last = -1
      }
    }
    i = end
  }
  flush()
  return names
}

/** “F.”, “Mr.”: a full stop that ends no sentence. */
function isShortened(word: string, lexicon: Lexicon): boolean {
  return (
    word.length === 1 || (word.length < 5 && ((lexicon.words.get(word.toLowerCase()) ?? 0) & Is.titles) !== 0)
  )
}

function addRun(text: string, starts: number[], end: number, names: Names, lexicon: Lexicon) {
  let from = 0
  while (from < starts.length - 1) {
    const stop = text.indexOf(' ', starts[from]!)
    const word = text
      .slice(starts[from]!, stop < 0 ? end : Math.min(stop, end))
      .toLowerCase()
      .replace(/\.$/, '')
    const is = lexicon.words.get(word) ?? 0
    if (!(is & (Is.stops | Is.determiners | Is.titles | Is.roles | Is.say | Is.links | Is.around | Is.first)))
      break
    from++
  }
  if (starts.length - from < 2) return
  const whole = text.slice(starts[from]!, end).replace(/[’']s$/, '')
  const key = lastWord(whole)
  const known = names.get(key)
  if (!known) names.set(key, [whole])
  else if (known.length < kept && !known.includes(whole)) known.push(whole)
}

/** Last word of a name in lower case, without a possessive. */
export function lastWord(name: string): string {
  const blank = name.lastIndexOf(' ')
  return name
    .slice(blank + 1)
    .toLowerCase()
    .replace(/[’']s$/, '')
}
