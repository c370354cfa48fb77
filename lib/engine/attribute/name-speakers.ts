import type { Speaker } from '../../types.ts'
import { agencies, outletWords } from '../words/outlets.ts'
import { Is, type Lexicon } from './lexicon.ts'
import { lastWord, type Names, readNames } from './names-in-text.ts'
import type { Subject } from './read-subject.ts'

/** Gives the speakers of one source their fullest names. It remembers whom it has named, in the order of the text. */
export type Namer = {
  /** `nearest` are those whom a pronoun could mean, the nearest first. */
  speaker(subject: Subject, nearest: (Subject | Speaker)[]): Speaker
  /** The fullest form of a newsroom's name. */
  outlet(name: string): string
  isPerson(name: string): boolean
}

/** Different roles that are looked up in the text; bounds the time on a text of nothing but roles. */
const mostRoles = 24
/** Code units before a role in which its first mention is looked for, and mentions of its noun tried there. */
const roleReach = 20_000
const mentionsTried = 20
const indefinite = /(?:^|[\s“"(])([Aa]n? (?:[\p{L}.’'-]+ ){0,5})$/u

export function createNamer(text: string, lexicon: Lexicon): Namer {
  let names: Names | null = null
  const genders = new Map<string, 'he' | 'she'>()
  const roles = new Map<string, string>()
  const spoken = new Map<string, string>()
  const offices = new Map<string, string>()
  const described = new Map<string, string>()
  const namesOf = (): Names => {
    names ??= readNames(text, lexicon)
    return names
  }

  const fullName = (name: string, article: boolean): string => {
    const key = lastWord(name)
    const words = name.split(' ')
    const bare = words.filter((w) => !isTitle(w, lexicon))
    if (bare.length >= 2) {
      const full = article && outletOnly(name) ? `The ${name}` : name
      spoken.set(key, full)
      return full
    }
    const known = spoken.get(key)
    if (known && bare.length <= 1) return known
    const candidates = namesOf().get(key)
    const whole = candidates?.find((c) => bare.length === 0 || !outletOnly(c) || outletOnly(name))
    if (!whole || bare.length === 0) return article && outletOnly(name) ? `The ${name}` : name
    const full = article && outletOnly(whole) ? `The ${whole}` : whole
    spoken.set(key, full)
    return full
  }

  const roleName = (written: string, at: number): string => {
    const mention = uncapitalizeArticle(written, lexicon)
    const words = mention.split(' ')
    const head = headOf(words, lexicon)
    if (!lexicon.definite.has(words[0]!.toLowerCase()) || !head) {
      if (head) roles.set(head, mention)
      return mention
    }
    const office = offices.get(words.slice(1).join(' ').toLowerCase())
    if (office) return office
    const known = roles.get(head)
    if (known) return known
    if (roles.size >= mostRoles) return mention
    const first = earlierMention(text, head, at, lexicon) ?? mention
    roles.set(head, first)
    return first
  }

  return {
    speaker(subject, nearest) {
      const mention = text.slice(subject.start, subject.end)
      const at = { start: subject.start, end: subject.end }
      if (subject.type === 'pronoun') {
        for (const who of nearest) {
          const name =
            'type' in who
              ? who.type === 'role'
                ? roleName(who.name, who.start)
                : fullName(who.name, false)
              : who.name
          const gender = 'type' in who && who.gender ? who.gender : genders.get(name)
          if (subject.gender && gender && gender !== subject.gender) continue
          if (subject.gender) genders.set(name, subject.gender)
          return { name, mention, at, role: who.role }
        }
        return { name: mention, mention, at, role: null }
      }
      if (subject.type === 'role')
        return { name: roleName(subject.name, subject.start), mention, at, role: subject.role }
      const name = fullName(subject.name, /^the /i.test(mention))
      if (subject.gender) genders.set(name, subject.gender)
      const role = subject.role ?? described.get(name) ?? null
      if (role) described.set(name, role)
      // “Mayor Denise Whitfield … the mayor”.
      if (subject.role && /^\p{Lu}/u.test(subject.role)) offices.set(subject.role.toLowerCase(), name)
      return { name, mention, at, role }
    },
    outlet(name) {
      if (/^\p{Ll}/u.test(name)) return name
      const bare = name.replace(/^The /, '')
      const key = lastWord(bare)
      const candidates = namesOf().get(key) ?? []
      const whole = candidates.find((c) => c.endsWith(bare) || bare.endsWith(c)) ?? bare
      const longest = whole.length > bare.length ? whole : bare
      return hasArticle(text, longest) ? `The ${longest}` : longest
    },
    isPerson(name) {
      return !outletOnly(name)
    },
  }
}

/** Code units in which an outlet's name is looked for with its article. */
const articleReach = 50_000

function hasArticle(text: string, name: string): boolean {
  if (agencies.has(lastWord(name))) return false
  const at = text.slice(0, articleReach).indexOf(name)
  return at >= 4 && /[Tt]he $/.test(text.slice(at - 4, at))
}

function isTitle(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return ((lexicon.words.get(lower) ?? 0) & (Is.titles | Is.roles | Is.determiners)) !== 0
}

function outletOnly(name: string): boolean {
  return name.split(' ').some((w) => outletWords.has(w.toLowerCase()))
}

/** “A senior official” at the start of a sentence is “a senior official”. */
function uncapitalizeArticle(mention: string, lexicon: Lexicon): string {
  const blank = mention.indexOf(' ')
  const first = blank < 0 ? mention : mention.slice(0, blank)
  const is = lexicon.words.get(first.toLowerCase()) ?? 0
  return is & Is.determiners ? mention[0]!.toLowerCase() + mention.slice(1) : mention
}

/** The noun of a description: “official” of “a senior defense official in the Pentagon”. */
function headOf(words: string[], lexicon: Lexicon): string | null {
  for (let k = 0; k < words.length; k++) {
    const lower = words[k]!.toLowerCase()
    const is = lexicon.words.get(lower) ?? 0
    if (k > 0 && is & Is.links && !(is & Is.determiners)) {
      const head = words[k - 1]!.toLowerCase()
      return head
    }
  }
  return words.length > 1 ? words[words.length - 1]!.toLowerCase() : null
}

/** “a senior defense official” for “the official”: the nearest indefinite mention with the same noun before it. English. */
function earlierMention(text: string, head: string, before: number, lexicon: Lexicon): string | null {
  if (lexicon.language?.tag !== 'en' || !/^[a-z-]+$/.test(head)) return null
  const reach = text.slice(Math.max(0, before - roleReach), before)
  let at = reach.lastIndexOf(head)
  for (let n = 0; at > 0 && n < mentionsTried; n++, at = reach.lastIndexOf(head, at - 1)) {
    const after = reach.charCodeAt(at + head.length)
    if ((after >= 97 && after <= 122) || after === 45) continue
    const found = indefinite.exec(reach.slice(Math.max(0, at - 70), at))
    if (found && !/\b(?:of|for|to|in|by|and|said)\b/.test(found[1]!))
      return `${found[1]!}${head}`.replace(/^A/, 'a')
  }
  return null
}
