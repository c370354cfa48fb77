import { actingSubject } from '../acting-subject.ts'
import { type Attribution, attribute, type Sieve } from '../attribution.ts'
import {
  anyOf,
  isAccording,
  isAdding,
  isCall,
  isOffice,
  isSay,
  isStop,
  isStopOrDeterminer,
  isTold,
  isWeakAccording,
  type Piece,
  skipAround,
} from '../piece.ts'
import { isOblique, readSubject } from '../read-subject.ts'
import type { AfterMarks, Scene } from '../scene.ts'
import type { Subject } from '../subject.ts'
import { subjectBefore, subjectEndingAt } from '../subject-before.ts'
import { endsSoon, verbOfSubject } from '../verb-of-subject.ts'
import { isSource } from './rest-of-sentence.ts'

const accordingAfter: Sieve = {
  name: 'according to, after the marks',
  example: {
    text: 'The ship “was never inspected,” according to Ann Bell.',
    speaker: 'Ann Bell',
    cue: 'according to',
  },
  read(scene) {
    const { pieces, after } = scene
    const cue = after && pieces[after.first]
    if (!after || !cue || !isAccording(cue)) return null
    const next = after.first + cue.phrase
    // „…“, so sagte Huber; but „so heißt der Verein“, „so nannte er das Boot“ gives a name.
    if (isWeakAccording(cue) && isSay(pieces[next])) {
      if (isCall(pieces[next]) || scene.classed.impersonal.has(pieces[next]!.lower)) return null
      const sayer = readSubject(scene, skipAround(pieces, next + 1, after.limit), after.limit)
      return sayer && said(scene, after, next, sayer)
    }
    const subject = readSubject(scene, next, after.limit)
    if (!subject || !isSource(scene, cue, after.first, subject)) return null
    return said(scene, after, after.first, subject, 'according')
  },
}

const suffixedPronoun: Sieve = {
  name: 'a pronoun written on to the verb, French',
  example: {
    text: '« Nous irons tous demain à la mer », a-t-elle ajouté.',
    speaker: 'elle',
    cue: 'ajouté',
    lang: 'fr',
  },
  read(scene) {
    const { text, pieces, after } = scene
    if (!after) return null
    for (let k = after.verb; k >= 0 && k <= after.lastVerb; k++) {
      const { lower, end } = pieces[k]!
      const she = lower.endsWith('-elle')
      if (!she && !lower.endsWith('-il')) continue
      const start = end - (she ? 'elle'.length : 'il'.length)
      const name = text.slice(start, end)
      const gender = she ? 'she' : 'he'
      const subject: Subject = { type: 'pronoun', start, end, name, role: null, gender, next: k + 1 }
      return said(scene, after, after.lastVerb, subject)
    }
    return null
  },
}

const verbThenName: Sieve = {
  name: 'the verb, then the name',
  example: {
    text: '“I heard glass,” said Omar Haddad, 41, who keeps the kiosk opposite.',
    speaker: 'Omar Haddad',
    cue: 'said',
  },
  read(scene) {
    const { after } = scene
    if (!after || after.verb < 0 || isAdding(scene.pieces[after.verb]) || isSubjectOfVerb(scene, after))
      return null
    const at = afterVerbs(scene, after)
    const subject = scene.pieces[at]?.lower === 'it' ? null : readSubject(scene, at, after.limit)
    return subject && said(scene, after, after.lastVerb, subject)
  },
}

/** “The “new port” reflects”: no comma stands between the words in marks and their verb. English. */
function isSubjectOfVerb({ classed, pieces }: Scene, { sign, inner, verb }: AfterMarks): boolean {
  if (classed.language?.tag !== 'en' || sign !== null || !/\p{L}/u.test(inner)) return false
  return pieces[verb]!.lower.endsWith('s')
}

const participleAfter: Sieve = {
  name: 'a participle after the marks, whose subject the sentence begins with',
  example: {
    text: 'Ann Bell gave a speech on “northern values,” saying the town had them all.',
    speaker: 'Ann Bell',
    cue: 'saying',
  },
  read(scene) {
    const { pieces, at, end, after } = scene
    if (!after || after.verb < 0 || !after.open || !isAdding(pieces[after.verb])) return null
    const subject = actingSubject(scene, at)
    return subject && attribute(scene, after.verb, { subject, by: 'say', where: 'apart', limit: end })
  },
}

/** Pieces between the verb and the name in which it is told where something was said. */
const lateReach = 6

const verbThenLateName: Sieve = {
  name: 'the verb, where it was said, then the name',
  example: {
    text: '“We did well,” said in a statement Rod Lang.',
    speaker: 'Rod Lang',
    cue: 'said',
  },
  read(scene) {
    const { pieces, after } = scene
    if (!after || after.verb < 0 || pieces[after.first]!.capital) return null
    const at = afterVerbs(scene, after)
    if (!isStop(pieces[at])) return null
    for (let k = at + 1; k < Math.min(after.limit, at + lateReach); k++) {
      const piece = pieces[k]!
      if (!piece.capital || isStop(piece) || isStopOrDeterminer(pieces[k - 1])) continue
      const subject = readSubject(scene, k, after.limit)
      if (subject?.type === 'name') return said(scene, after, after.lastVerb, subject)
    }
    return null
  },
}

const verbAlone: Sieve = {
  name: 'the verb alone, where the pronoun may be left out',
  example: {
    text: '«No es aceptable», señaló Cuca Gamarra. «Es muy grave», añadió.',
    speaker: 'Cuca Gamarra',
    cue: 'añadió',
    lang: 'es',
  },
  read(scene) {
    const { classed, after } = scene
    if (!after || after.verb < 0 || !classed.language?.dropsPronouns) return null
    return { ...said(scene, after, after.lastVerb, null), continues: true }
  },
}

const pronounOnVerb: Sieve = {
  name: 'a pronoun written on to the verb, Indonesian',
  example: {
    text: '"Feri batal berangkat," katanya.',
    speaker: 'nya',
    cue: 'katanya',
    lang: 'id',
  },
  read(scene) {
    const { text, classed, pieces, after } = scene
    const pronoun = classed.language?.pronounEnd
    if (!after || after.verb < 0 || !pronoun || !pieces[after.verb]!.lower.endsWith(pronoun)) return null
    const { end } = pieces[after.verb]!
    const start = end - pronoun.length
    const name = text.slice(start, end)
    const subject: Subject = {
      type: 'pronoun',
      start,
      end,
      name,
      role: null,
      gender: null,
      next: after.verb + 1,
    }
    return said(scene, after, after.verb, subject)
  },
}

const verbLast: Sieve = {
  name: 'who speaks before the marks, the verb after them: Turkish, Hindi',
  example: {
    text: 'Belediye Başkanı Selim Aksoy, toplantıda "Köprü yarın açılacak" dedi.',
    speaker: 'Selim Aksoy',
    cue: 'dedi',
    lang: 'tr',
  },
  read(scene) {
    const { classed, pieces, at, start, end } = scene
    if (!classed.language?.verbLast || at === start) return null
    const cue = skipAround(pieces, at + 1, end)
    if (!givesWords(pieces[cue])) return null
    const subject = subjectOfLast(scene)
    const by = isSay(pieces[cue]) ? 'say' : 'call'
    return (
      subject && attribute(scene, cue, { subject, by, where: by === 'say' ? 'after' : 'apart', limit: end })
    )
  },
}

const givesWords = anyOf('say', 'call')

/** The words right before the marks, or those that the sentence begins with. */
function subjectOfLast(scene: Scene): Subject | null {
  const { classed, pieces, at, start } = scene
  if (classed.language?.caseless) return subjectBefore(scene, at)
  const last = pieces[at - 1]!.lower === ',' ? at - 2 : at - 1
  const near = pieces[last]?.type === 'word' ? subjectEndingAt(scene, last + 1) : null
  if (near && isNamed(near, pieces[last]!) && !isOblique(scene, near)) return near
  const opening = readSubject(scene, start, at)
  if (!opening || isOblique(scene, opening)) return null
  return opening.type === 'role' || opening.role || opening.name.includes(' ') ? opening : null
}

/** A name that ends in a capital, or a description that ends in an office. */
function isNamed({ type }: Subject, last: Piece): boolean {
  return type === 'name' ? last.capital : type === 'pronoun' || isOffice(last)
}

/** Code units of a quotation that may be followed by a verb that no table has. */
const shortest = 15
const isNoVerb = anyOf('stops', 'determiners', 'links', 'he', 'she', 'they', 'roles', 'titles', 'first')

const saysIn: Sieve = {
  name: 'what is said in a document, German',
  example: {
    text: '„Wir möchten Sie dringend auffordern“, heißt es in dem Schreiben an die Polizei.',
    speaker: 'dem Schreiben',
    cue: 'heißt',
    lang: 'de',
  },
  read(scene) {
    const { pieces, after } = scene
    if (!after || after.verb < 0 || pieces[after.lastVerb + 1]?.lower !== 'es') return null
    for (let k = after.lastVerb + 2; k < Math.min(after.limit, after.lastVerb + lateReach); k++) {
      if (!scene.classed.documentPlaces.has(pieces[k]!.lower)) continue
      const subject = readSubject(scene, k + 1, after.limit)
      return subject && said(scene, after, after.lastVerb, subject)
    }
    return null
  },
}

const cited: Sieve = {
  name: 'who is cited, German',
  example: {
    text: '„Ich bin zu spät gekommen“, wird Jan Huber im Hafenblatt zitiert.',
    speaker: 'Jan Huber',
    cue: 'zitiert',
    lang: 'de',
  },
  read(scene) {
    const { classed, pieces, after } = scene
    if (!after || !classed.passive.has(pieces[after.first]!.lower)) return null
    let cue = after.first + 1
    while (cue < after.limit && !classed.cited.has(pieces[cue]!.lower)) cue++
    const subject = cue < after.limit ? readSubject(scene, after.first + 1, cue) : null
    return subject && said(scene, after, cue, subject)
  },
}

const unlistedVerb: Sieve = {
  name: 'a verb that no table has, where the verb comes second',
  example: {
    text: '„Die Lage ist eindeutig“, orakelte Staatsanwalt Kurt Meier.',
    speaker: 'Kurt Meier',
    cue: 'orakelte',
    lang: 'de',
  },
  read(scene) {
    const { classed, pieces, at, after } = scene
    const { language } = classed
    if (!after || after.verb >= 0 || after.sign !== ',' || !language?.inverts || language.caseless)
      return null
    const verb = pieces[after.first]!
    if (verb.capital || verb.lower.length <= 3 || isNoVerb(verb)) return null
    if (classed.prepositions.has(verb.lower) || classed.fronted.has(verb.lower)) return null
    if (pieces[at]!.end - pieces[at]!.start <= shortest) return null
    const subject = readSubject(scene, skipAround(pieces, after.first + 1, after.limit), after.limit)
    return subject && said(scene, after, after.first, subject)
  },
}

const unlistedPast: Sieve = {
  name: 'a past tense that no table has, before a name',
  example: { text: '“I am late,” drawled Ann Bell.', speaker: 'Ann Bell', cue: 'drawled' },
  read(scene) {
    const { pieces, after } = scene
    if (!after || after.verb >= 0 || after.inner !== ',') return null
    const verb = pieces[after.first]!
    if (verb.capital || !verb.lower.endsWith('ed') || !pieces[after.first + 1]?.capital) return null
    const subject = readSubject(scene, after.first + 1, after.limit)
    return subject && said(scene, after, after.first, subject)
  },
}

const nameThenVerb: Sieve = {
  name: 'the name, then the verb',
  example: {
    text: '“The floor shook,” Lena Roth, a glazier from Utrecht who had brought her father, said.',
    speaker: 'Lena Roth',
    cue: 'said',
  },
  read(scene) {
    const { pieces, after } = scene
    if (!after || after.verb >= 0 || belongsToNext(scene, after)) return null
    // „… Pfeift ihn ab!“ Minister Huber sagte …: where the verb stands second, that is another sentence.
    if (after.sign === null && scene.classed.language?.inverts) return null
    const subject = readSubject(scene, after.first, after.limit, true)
    if (!subject) return null
    const cue = verbOfSubject(pieces, subject, after.limit) ?? unlistedVerbOf(pieces, subject, after)
    // “… “reckless” Smith said”: within a sentence a comma or the marks' own sign must come first.
    if (cue === null || (!after.open && !endsSoon(pieces, cue, after.limit))) return null
    return said(scene, after, cue, subject)
  },
}

const asNameSaid: Sieve = {
  name: 'as somebody said',
  example: {
    text: 'That the count “has hardly begun at all,” as Ann Bell said on Monday, was new.',
    speaker: 'Ann Bell',
    cue: 'said',
  },
  read(scene) {
    const { pieces, after } = scene
    if (!after || pieces[after.first]!.lower !== 'as') return null
    const subject = readSubject(scene, after.first + 1, after.limit, true)
    const cue = subject && verbOfSubject(pieces, subject, after.limit)
    return cue === null ? null : said(scene, after, cue, subject)
  },
}

const opensClause = anyOf('conjunctions', 'subordinators', 'ands')

/** Pieces between the marks and a verb whose subject is its last words. */
const longestLead = 12

const nameBeforeVerb: Sieve = {
  name: 'a name right before the verb, after words that are no part of it',
  example: {
    text: '“That was the first time,” Norland This Morning co-anchor Ann Bell said.',
    speaker: 'Ann Bell',
    cue: 'said',
  },
  read(scene) {
    const { pieces, after } = scene
    if (!after?.open || after.verb >= 0 || after.inner !== ',' || opensClause(pieces[after.first]!))
      return null
    for (let k = after.first + 1; k < Math.min(after.limit, after.first + longestLead); k++) {
      if (pieces[k]!.type === 'quotation' || pieces[k]!.lower === ',') return null
      if (!isSay(pieces[k])) continue
      if (pieces[k]!.capital || !(endsSoon(pieces, k, after.limit) || isTold(pieces[k]))) return null
      const subject = subjectEndingAt({ ...scene, start: after.first }, k)
      return subject?.type === 'name' ? said(scene, after, k, subject) : null
    }
    return null
  },
}

/** “The ‘Yes’ campaign said”: without a comma or a stop the words after the marks belong to them. */
function belongsToNext({ pieces, at }: Scene, { sign, inner }: AfterMarks): boolean {
  return sign === null && !',.!?。…-—–'.includes(inner) && at > 0 && pieces[at - 1]!.type === 'word'
}

function unlistedVerbOf(pieces: readonly Piece[], { next }: Subject, after: AfterMarks): number | null {
  const past = after.inner === ',' && pieces[next]?.lower.endsWith('ed')
  return past && endsSoon(pieces, next, after.limit) ? next : null
}

function afterVerbs({ pieces }: Scene, { lastVerb, limit }: AfterMarks): number {
  return skipAround(pieces, lastVerb + pieces[lastVerb]!.phrase, limit)
}

function said(
  scene: Scene,
  { limit }: AfterMarks,
  cue: number,
  subject: Subject | null,
  by: Attribution['by'] = 'say',
): Attribution {
  return attribute(scene, cue, { subject, by, where: 'after', limit })
}

/** Who speaks is told right after the marks. */
export const afterMarks: readonly Sieve[] = [
  accordingAfter,
  suffixedPronoun,
  saysIn,
  verbThenName,
  participleAfter,
  verbThenLateName,
  pronounOnVerb,
  verbLast,
  verbAlone,
  cited,
  unlistedVerb,
  unlistedPast,
  nameThenVerb,
  asNameSaid,
  nameBeforeVerb,
]
