import type { Speaker } from '../../types.ts'
import { genderOfName } from '../words/given-names.ts'
import { agencies, outletWords } from '../words/outlets.ts'
import { type ClassedWords, isAnyOf } from './classed-words.ts'
import { createRoleNamer } from './name-roles.ts'
import { lastWord, type Names, readNames } from './names-in-text.ts'
import type { Subject } from './subject.ts'

/** Gives the speakers of one source their fullest names. It remembers whom it has named, in the order of the text. */
export type Namer = {
  /** `nearest` are those whom a pronoun could mean, the nearest first. */
  speaker(subject: Subject, nearest: Iterable<Subject | Speaker>): Speaker
  /** The fullest form of a newsroom's name. */
  outlet(name: string): string
  isPerson(name: string): boolean
  /** Whether nothing that was read of somebody rules out “he” or “she”. */
  mayBe(name: string, gender: 'he' | 'she' | null): boolean
}

export function createNamer(text: string, classed: ClassedWords): Namer {
  const roles = createRoleNamer(text, classed)
  const fullName = createNameFinder(text, classed)
  const genders = new Map<string, 'he' | 'she'>()
  const described = new Map<string, string>()
  const spoke = new Set<string>()
  const lastOf: Record<'he' | 'she', { name: string; at: number } | null> = { he: null, she: null }

  const nameOf = (who: Subject | Speaker): string => {
    if (!('type' in who)) return who.name
    return who.type === 'role' ? roles.name(who.name, who.start) : fullName.of(who.name, false)
  }
  const meant = ({ gender, start, name: pronoun }: Subject, nearest: Iterable<Subject | Speaker>) => {
    for (const who of nearest) {
      const name = nameOf(who)
      if (gender ? !isOne(name, who, gender) : !mayBeMeant(pronoun, name, classed)) continue
      if (gender) remember(name, gender, start)
      return { name, role: who.role }
    }
    const last = gender ? lastOf[gender] : null
    if (!last || start - last.at > pronounReach) return null
    last.at = start
    return { name: last.name, role: described.get(last.name) ?? null }
  }
  const remember = (name: string, gender: 'he' | 'she', at: number) => {
    genders.set(name, gender)
    lastOf[gender] = { name, at }
  }
  /** Whether *he* or *she* may be who is so named: a single person, of that gender where it is known. */
  const isOne = (name: string, who: Subject | Speaker, gender: 'he' | 'she') => {
    const known = ('type' in who && who.gender) || genders.get(name) || genderByName(name, classed)
    if (known) return known === gender
    return (
      isSinglePerson(name, classed) && (name.includes(' ') || spoke.has(name) || fullName.isLastName(name))
    )
  }
  const named = (subject: Subject, mention: string) => {
    const name = subject.declined
      ? fullName.ofGenitive(subject.name)
      : fullName.of(subject.name, /^the /i.test(mention))
    const gender = subject.gender ?? genders.get(name) ?? genderByName(name, classed)
    if (gender) remember(name, gender, subject.start)
    spoke.add(name)
    const role = subject.role ?? described.get(name) ?? null
    if (role) described.set(name, role)
    if (subject.role) roles.remember(subject.role, name)
    return { name, role }
  }

  return {
    speaker(subject, nearest) {
      const { start, end, type } = subject
      const mention = text.slice(start, end)
      const at = { start, end }
      if (type === 'role') {
        const name = roles.name(subject.name, start)
        if (subject.gender) genders.set(name, subject.gender)
        return { name, mention, at, role: subject.role }
      }
      const { name, role } =
        type === 'name' ? named(subject, mention) : (meant(subject, nearest) ?? { name: mention, role: null })
      return { name, mention, at, role }
    },
    outlet(name) {
      if (/^\p{Ll}/u.test(name)) return name
      const longest = fullName.ofOutlet(name.replace(/^The /, ''))
      return hasArticle(text, longest) ? `The ${longest}` : longest
    },
    isPerson(name) {
      return !hasOutletWord(name)
    },
    mayBe(name, gender) {
      const known = genders.get(name)
      return gender === null || known === undefined || known === gender
    },
  }
}

/** By the given name, or by its end where the language's names have ends of their own. */
function genderByName(name: string, { language }: ClassedWords): 'he' | 'she' | null {
  const ends = language?.givenEnds
  if (!ends) return genderOfName(name)
  const blank = name.indexOf(' ')
  if (blank < 0) return null
  const given = name.slice(0, blank).toLowerCase()
  if (ends.he.test(given)) return 'he'
  return ends.she.test(given) ? 'she' : null
}

/** Code units between a speaker and a pronoun that may mean nobody nearer. */
const pronounReach = 2_000

const isBody = isAnyOf('bodies', 'documents')
const isLink = isAnyOf('links')
const isRole = isAnyOf('roles')
const opensDescription = isAnyOf('determiners')

/** No newsroom, company or document: by the noun of a description, by the last word of a name. */
function isSinglePerson(name: string, classed: ClassedWords): boolean {
  const noun = nounOf(name, classed)
  if (isBody(noun, classed)) return false
  return opensDescription(name.toLowerCase().split(' ', 1)[0]!, classed)
    ? isRole(noun, classed)
    : !hasOutletWord(name)
}

/** Whether a pronoun that is neither *he* nor *she* may be who is so named: *they* are several, *it* is no person. English. */
function mayBeMeant(pronoun: string, name: string, classed: ClassedWords): boolean {
  if (classed.language?.tag !== 'en') return true
  const written = pronoun.toLowerCase()
  const noun = nounOf(name, classed)
  const body = isBody(noun, classed) || hasOutletWord(name)
  if (written === 'it') return body && !isPlural(noun)
  return written !== 'they' || body || / and /.test(name) || (isPlural(noun) && opensSmall(name, classed))
}

/** The noun of a description, the last word of a name. */
function nounOf(name: string, classed: ClassedWords): string {
  const words = name.toLowerCase().split(' ')
  const link = words.findIndex((word, k) => k > 0 && isLink(word, classed))
  return words[(link < 0 ? words.length : link) - 1]!
}

function isPlural(noun: string): boolean {
  return /[^s]s$|men$|people$/.test(noun)
}

function opensSmall(name: string, classed: ClassedWords): boolean {
  return /^\p{Ll}/u.test(name) || opensDescription(name.split(' ', 1)[0]!.toLowerCase(), classed)
}

const isAddress = isAnyOf('titles', 'roles', 'determiners')

/** Finds the whole of a name among those in the text, and remembers for whom a last name stood. */
function createNameFinder(text: string, classed: ClassedWords) {
  let names: Names | null = null
  const spoken = new Map<string, string>()
  const named = (key: string): readonly string[] => {
    names ??= readNames(text, classed)
    return names.get(key) ?? []
  }
  return {
    /** `article`: “the” stands before it, which newsrooms keep. */
    of(name: string, article: boolean): string {
      const key = lastWord(name)
      const bare = name
        .split(' ')
        .filter((word) => !isAddress(word.toLowerCase().replace(/\.$/, ''), classed))
      const known = bare.length < 2 ? spoken.get(key) : undefined
      if (known) return known
      const whole =
        bare.length === 1
          ? named(key).find((candidate) => !hasOutletWord(candidate) || hasOutletWord(name))
          : undefined
      const longest = whole ?? name
      const full = article && hasOutletWord(longest) ? `The ${longest}` : longest
      if (whole || bare.length >= 2) spoken.set(key, full)
      return full
    },
    /** A full name of the text ends with it. */
    isLastName(name: string): boolean {
      return named(lastWord(name)).length > 0
    },
    /** The name that the text has in the subject's case, where one alone fits; else as written. */
    ofGenitive(name: string): string {
      const words = name.toLowerCase().split(' ')
      const fits = new Set(
        subjectForms(words[words.length - 1]!, classed).flatMap((key) => {
          const spoke = spoken.get(key)
          return [...named(key), ...(spoke ? [spoke] : [])].filter((one) => isGenitiveOf(words, one, classed))
        }),
      )
      return fits.size === 1 ? [...fits][0]! : name
    },
    ofOutlet(bare: string): string {
      const whole = named(lastWord(bare)).find((one) => one.endsWith(bare) || bare.endsWith(one)) ?? bare
      return whole.length > bare.length ? whole : bare
    },
  }
}

/** The words that a word in the genitive may be of. */
function subjectForms(word: string, { genitives }: ClassedWords): string[] {
  return genitives
    .filter(({ genitive }) => word.endsWith(genitive) && word.length > genitive.length + 1)
    .map(({ subject, genitive }) => word.slice(0, -genitive.length) + subject)
}

/** Whether words in the genitive are those of a name, or its last. */
function isGenitiveOf(words: readonly string[], name: string, classed: ClassedWords): boolean {
  const own = name.toLowerCase().split(' ')
  if (words.length > 1 && words.length !== own.length) return false
  const last = own.slice(-words.length)
  return words.every((word, k) => word === last[k] || subjectForms(word, classed).includes(last[k]!))
}

/** Code units in which an outlet's name is looked for with its article. */
const articleReach = 50_000

function hasArticle(text: string, name: string): boolean {
  if (agencies.has(lastWord(name))) return false
  const at = text.slice(0, articleReach).indexOf(name)
  return at >= 4 && /[Tt]he $/.test(text.slice(at - 4, at))
}

function hasOutletWord(name: string): boolean {
  return name.split(' ').some((word) => outletWords.has(word.toLowerCase()))
}
