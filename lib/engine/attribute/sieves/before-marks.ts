import { actorOfClause, agentOfClause } from '../actor-of-clause.ts'
import { attribute, byColon, type Sieve } from '../attribution.ts'
import { type ClassedWords, isAnyOf } from '../classed-words.ts'
import { anyOf, isCall, isDash, isReport, isSay, type Piece, skipAround } from '../piece.ts'
import { hasRole } from '../read-apposition.ts'
import { hasOffice } from '../read-caseless.ts'
import { readSubject } from '../read-subject.ts'
import type { Scene } from '../scene.ts'
import { isIndirect, isSentenceEnd } from '../sentence.ts'
import type { Subject } from '../subject.ts'
import { isAuxiliary, isFronted, subjectOfParticiple } from '../verb-second.ts'

const givesWords = anyOf('say', 'call')
const isAs = anyOf('as')

const verbAtEnd: Sieve = {
  name: 'the participle at the end of the sentence: German and Dutch',
  example: {
    text: 'Joe Huber hat den Angriff am Montag als „feige“ verurteilt.',
    speaker: 'Joe Huber',
    cue: 'verurteilt',
    lang: 'de',
  },
  read(scene) {
    const { classed, pieces, at, start } = scene
    const verb = pieces[at + 1]
    const { language } = classed
    if (!opens(scene) || !language?.inverts || language.caseless || !givesWords(verb)) return null
    const behind = pieces[at + 2]
    const closes =
      !behind || isSentenceEnd(pieces, at + 2) || behind.lower === ',' || isAuxiliary(scene, behind)
    if (!closes) return null
    const clause = subjectOfParticiple(scene, at)
    const subject = clause === undefined ? readSubject(scene, start, at) : clause
    const by = isSay(verb) && !isAs(pieces[at - 1]) ? 'say' : 'call'
    if (!subject && !isAs(pieces[at - 1])) return null
    return attribute(scene, at + 1, { subject, by, where: 'apart', limit: at + 2 })
  },
}

const frontedThenVerb: Sieve = {
  name: 'what opens the sentence before the marks, the verb after them, then the name: German and Dutch',
  example: {
    text: 'Als „schweren Fehler“ bezeichnete Jana Roth den Umbau.',
    speaker: 'Jana Roth',
    cue: 'bezeichnete',
    lang: 'de',
  },
  read(scene) {
    const { classed, pieces, at, end } = scene
    const verb = pieces[at + 1]
    if (!classed.language?.inverts || !opens(scene) || !givesWords(verb)) return null
    const likened = isAs(pieces[at - 1])
    if (!likened && !(isFronted(scene) && isCall(verb))) return null
    const subject = readSubject(scene, skipAround(pieces, at + 2, end), end)
    if (!likened && !subject) return null
    return attribute(scene, at + 1, { subject, by: 'call', where: 'apart', limit: end })
  },
}

/** Pieces of a name before a colon. */
const longestName = 10

const nameAndColon: Sieve = {
  name: 'a name and a colon',
  example: { text: 'Jim Tate: “We are late.”', speaker: 'Jim Tate', cue: null },
  read(scene) {
    const { at, start } = scene
    if (!opens(scene) || !endsWithColon(scene) || at - start > longestName) return null
    const subject = readSubject(scene, start, at, true)
    if (!subject || subject.type === 'pronoun' || subject.next !== at - 1) return null
    if (scene.classed.language?.caseless && !hasOffice(scene.pieces, start, at)) return null
    return byColon(subject, 'before')
  },
}

const dashAndColon: Sieve = {
  name: 'a dash, a name and a colon',
  example: { text: 'More on the votes — Ann Bell: “It was the south.”', speaker: 'Ann Bell', cue: null },
  read(scene) {
    const { pieces, at, start } = scene
    if (!opens(scene) || !endsWithColon(scene)) return null
    for (let k = at - 3; k > start && k >= at - longestName; k--) {
      if (!isDash(pieces[k]) && pieces[k]!.lower !== '-') continue
      const subject = readSubject(scene, k + 1, at, true)
      return subject?.next === at - 1 && subject.type !== 'pronoun' ? byColon(subject, 'before') : null
    }
    return null
  },
}

const fromSource: Sieve = {
  name: 'from what is written, and a colon',
  example: { text: 'From the report: “The samples of water were clear.”', speaker: 'the report', cue: null },
  read(scene) {
    const { pieces, at, start } = scene
    if (!opens(scene) || !endsWithColon(scene)) return null
    const from = pieces[start]!.lower === 'from' ? start : start + 1
    if (pieces[from]!.lower !== 'from' || at - from > longestName) return null
    const subject = readSubject(scene, from + 1, at, true)
    return subject?.next === at - 1 ? byColon(subject, 'before') : null
  },
}

const openingAndColon: Sieve = {
  name: 'whom a sentence begins with that ends in a colon',
  example: {
    text: 'Mayor Denise Whit had an answer for all of them: “We are late.”',
    speaker: 'Denise Whit',
    cue: null,
  },
  read(scene) {
    if (!opens(scene) || !endsWithColon(scene)) return null
    const { at, start, classed } = scene
    if (classed.language?.inverts && classed.language.capitalNouns) {
      const actor = actorOfClause(scene, start, at - 1) ?? agentOfClause(scene, start, at - 1)
      return actor && byColon(actor, 'before')
    }
    const subject = readSubject(scene, start, at)
    return subject && isSomebody(scene, subject) ? byColon(subject, 'before') : null
  },
}

/** A pronoun, a full name or a person's office: an opening word that is but a capital may be anything. */
function isSomebody({ classed, pieces, start }: Scene, { type, name, gender, next }: Subject): boolean {
  if (classed.language?.caseless) return type !== 'pronoun' && hasOffice(pieces, start, next)
  if (type === 'pronoun') return gender !== null
  return type === 'name' ? name.includes(' ') : hasRole(pieces, start, next)
}

const colon: Sieve = {
  name: 'a colon, and nobody who speaks',
  example: {
    text: 'The sign on the door was clear to all: “No swimming here today.”',
    speaker: null,
    cue: null,
  },
  read(scene) {
    return opens(scene) && endsWithColon(scene) ? byColon(null, 'before') : null
  },
}

const contentClause: Sieve = {
  name: 'who acts before a clause of content, German',
  example: {
    text: 'Die Ministerin machte klar, dass der Hafen „noch lange nicht“ offen sei.',
    speaker: 'die Ministerin',
    cue: null,
    lang: 'de',
  },
  read(scene) {
    const { classed, start } = scene
    if (!opens(scene) || !classed.language?.inverts || !classed.language.capitalNouns) return null
    const comma = commaOfContent(scene)
    if (comma <= start || isIndirect(scene.pieces, start, comma)) return null
    const actor = actorOfClause(scene, start, comma)
    return actor && { ...byColon(actor, 'apart'), by: 'call' }
  },
}

/** The last comma before “that” and its like, or before marks that begin with it; -1 for none. */
function commaOfContent({ text, classed, pieces, at, start }: Scene): number {
  for (let k = at; k > start; k--) {
    if (pieces[k - 1]!.lower !== ',') continue
    if (k < at ? isReport(pieces[k]) : beginsWithReport(text, pieces[at]!, classed)) return k - 1
  }
  return -1
}

const isReportWord = isAnyOf('reports')

/** „… zu dem Schluss, ‚dass …‘“ */
function beginsWithReport(text: string, { start }: Piece, classed: ClassedWords): boolean {
  const word = /\p{Ll}+/uy
  word.lastIndex = start + 1
  const found = word.exec(text)
  return found !== null && isReportWord(found[0], classed)
}

/** Pieces of a headline. */
const longestHeadline = 24

const headline: Sieve = {
  name: 'a headline that opens with who speaks',
  example: {
    text: 'Harbour Board: Storms ‘a real danger’ to ferries',
    speaker: 'Harbour Board',
    cue: null,
  },
  read(scene) {
    const { pieces, at, start } = scene
    if (!opens(scene) || pieces.length > longestHeadline || pieces[pieces.length - 1]!.lower === '.')
      return null
    for (let k = start + 1; k < at - 1; k++) {
      if (pieces[k]!.lower !== ':') continue
      const subject = readSubject(scene, start, k, true)
      return subject?.type === 'name' && subject.next === k ? byColon(subject, 'apart') : null
    }
    return null
  },
}

function opens({ at, start }: Scene): boolean {
  return at > start
}

function endsWithColon({ pieces, at }: Scene): boolean {
  return pieces[at - 1]?.lower === ':'
}

/** Who speaks is told before the marks without a verb of saying there. */
export const beforeMarks: readonly Sieve[] = [
  verbAtEnd,
  frontedThenVerb,
  dashAndColon,
  fromSource,
  nameAndColon,
  openingAndColon,
  colon,
  headline,
  contentClause,
]
