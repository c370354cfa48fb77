import { type ClassedWords, isAnyOf } from './classed-words.ts'

/** Different roles that are looked up in the text; bounds the time on a text of nothing but roles. */
const mostRoles = 24

/** Gives descriptions of people the form in which they were told of first: “a senior defense official” for “the official”. */
export function createRoleNamer(text: string, classed: ClassedWords) {
  const roles = new Map<string, string>()
  const offices = new Map<string, string>()
  return {
    /** `at` is the offset of the mention. */
    name(written: string, at: number): string {
      const mention = uncapitalizeArticle(written, classed)
      const words = mention.split(' ')
      const head = headOf(words, classed)
      // “the official” means somebody told of before.
      if (!classed.definite.has(words[0]!.toLowerCase()) || !head || /['’]s /.test(mention)) {
        if (head) roles.set(head, mention)
        return mention
      }
      const known = offices.get(words.slice(1).join(' ').toLowerCase()) ?? roles.get(head)
      if (known !== undefined) return known
      if (roles.size >= mostRoles) return mention
      const first = earlierMention(text, head, at, classed) ?? mention
      roles.set(head, first)
      return first
    },
    /** “Mayor Denise Whitfield … the mayor”. */
    remember(office: string, name: string): void {
      if (/^\p{Lu}/u.test(office)) offices.set(office.toLowerCase(), name)
    },
  }
}

const isDeterminer = isAnyOf('determiners')
const isLink = isAnyOf('links')

/** “A senior official” at the start of a sentence is “a senior official”. */
function uncapitalizeArticle(mention: string, classed: ClassedWords): string {
  const blank = mention.indexOf(' ')
  const first = blank < 0 ? mention : mention.slice(0, blank)
  return isDeterminer(first.toLowerCase(), classed) ? mention[0]!.toLowerCase() + mention.slice(1) : mention
}

/** The noun of a description: “official” of “a senior defense official in the Pentagon”. */
function headOf(words: readonly string[], classed: ClassedWords): string | null {
  for (let k = 1; k < words.length; k++) {
    const lower = words[k]!.toLowerCase()
    if (isLink(lower, classed) && !isDeterminer(lower, classed)) return words[k - 1]!.toLowerCase()
  }
  return words.length > 1 ? words[words.length - 1]!.toLowerCase() : null
}

/** Code units before a role in which its first mention is looked for, and mentions of its noun tried there. */
const roleReach = 20_000
const mentionsTried = 20
/** Code units before a noun that hold its article and adjectives. */
const articleReach = 70
const indefinite = /(?:^|[\s“"(])([Aa]n? (?:[\p{L}.’'-]+ ){0,5})$/u

/** “a senior defense official” for “the official”: the nearest indefinite mention with the same noun before it. English. */
function earlierMention(text: string, head: string, before: number, classed: ClassedWords): string | null {
  if (classed.language?.tag !== 'en' || !/^[a-z-]+$/.test(head)) return null
  const reach = text.slice(Math.max(0, before - roleReach), before)
  let at = reach.lastIndexOf(head)
  for (let n = 0; at > 0 && n < mentionsTried; n++, at = reach.lastIndexOf(head, at - 1)) {
    const after = reach.charCodeAt(at + head.length)
    if ((after >= 97 && after <= 122) || after === 45) continue
    const found = indefinite.exec(reach.slice(Math.max(0, at - articleReach), at))
    if (found && !/\b(?:of|for|to|in|by|and|said)\b/.test(found[1]!))
      return `${found[1]!}${head}`.replace(/^A/, 'a')
  }
  return null
}
