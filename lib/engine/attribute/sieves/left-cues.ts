import { actingSubject } from '../acting-subject.ts'
import { isOneself } from '../actor-of-clause.ts'
import { type Attribution, attribute, firstAt, type Sieve, type WordSieve } from '../attribution.ts'
import { isSpokenOf, leadsToWords, ownerBefore } from '../owner.ts'
import { agentOfVerb, isPassive } from '../passive.ts'
import {
  anyOf,
  isAccording,
  isAdding,
  isAnd,
  isAround,
  isCall,
  isDash,
  isPostposed,
  isReport,
  isSay,
  isStop,
  isSubordinator,
  isVerb,
  isWeakAccording,
  mayBePronoun,
  type Piece,
  skipAround,
} from '../piece.ts'
import { readSubject } from '../read-subject.ts'
import type { Scene } from '../scene.ts'
import type { Subject } from '../subject.ts'
import { subjectBefore } from '../subject-before.ts'
import { isUsedAsNoun } from '../used-as-noun.ts'
import { isAuxiliary, isFronted, subjectBehind, subjectOfParticiple } from '../verb-second.ts'
import { readLikewise } from './likewise.ts'
import { isSource, readRest } from './rest-of-sentence.ts'

const accordingBefore: WordSieve = {
  name: 'according to, before the marks',
  example: { text: 'According to Lindqvist, “the ice was thin.”', speaker: 'Lindqvist', cue: 'According to' },
  read(scene, k) {
    const { pieces, at, start } = scene
    const piece = pieces[k]!
    if (!isAccording(piece) || k + piece.phrase >= at) return null
    const subject = readSource(scene, k + piece.phrase) ?? readBareRole(scene, k + piece.phrase)
    if (!subject || !isSource(scene, piece, k, subject)) return null
    if (isWeakAccording(piece) && k !== start && !closesClause(scene, k, subject)) return null
    const touches = jointOf(scene) === ',' && subject.next >= at - 1
    return attribute(scene, k, {
      subject,
      by: 'according',
      where: touches ? 'before' : 'apart',
      limit: at,
      joint: touches ? ',' : null,
    })
  },
}

/**
 * Whose words they are by “according to”. Without articles nothing but a comma tells where a description ends, so that
 * without one it is the noun alone: „Według eksperta tamę …“.
 */
function readSource(scene: Scene, from: number): Subject | null {
  const { classed, pieces, at } = scene
  const subject = readSubject(scene, from, at)
  if (subject?.type !== 'role' || !classed.language?.genitives || pieces[subject.next]?.lower === ',')
    return subject
  for (let k = from; k < subject.next; k++) if (opensRole(pieces[k])) return readSubject(scene, from, k + 1)
  return subject
}

/** „…, so Elshorst weiter: ‚…‘“ */
function closesClause({ pieces, at }: Scene, k: number, { next }: Subject): boolean {
  return pieces[k - 1]?.lower === ',' && pieces[at - 1]?.lower === ':' && at - next <= 2
}

const opensRole = anyOf('roles', 'documents')
/** Words without an article before a noun: “leaked Pentagon papers”. */
const wordsBeforeRole = 3

/** After “according to” a description may do without an article. */
function readBareRole(scene: Scene, from: number): Subject | null {
  const { text, pieces, at } = scene
  for (let k = from; k < Math.min(at, from + wordsBeforeRole); k++) {
    const piece = pieces[k]!
    if (piece.type !== 'word' || isStop(piece)) return null
    if (!piece.capital && !opensRole(piece)) continue
    const rest = readSubject(scene, k, at)
    const { start } = pieces[from]!
    return rest && { ...rest, start, name: text.slice(start, rest.end), type: 'role' }
  }
  return null
}

const accordingBehind: WordSieve = {
  name: 'a word for “according to” behind the name, German',
  example: {
    text: 'Dem Sprecher Jan Huber zufolge war die Lage „sehr unübersichtlich“.',
    speaker: 'Jan Huber',
    cue: 'zufolge',
    lang: 'de',
  },
  read(scene, k) {
    if (!isPostposed(scene.pieces[k]) || k <= scene.start) return null
    const subject = subjectBefore(scene, k)
    return subject && attribute(scene, k, { subject, by: 'according', where: 'apart', limit: scene.at })
  },
}

const viewOf: WordSieve = {
  name: 'whose view it is, German',
  example: {
    text: 'Für Bürgermeister Jan Huber ist die Lage am Hafen „mehr als ernst“.',
    speaker: 'Jan Huber',
    cue: 'Für',
    lang: 'de',
  },
  read(scene, k) {
    const { classed, pieces, at, start } = scene
    if (k !== start || !classed.viewers.has(pieces[k]!.lower)) return null
    const subject = readSubject(scene, k + 1, at)
    if (
      !subject ||
      !classed.being.has(pieces[subject.next]?.lower ?? '') ||
      !isOneself(scene, k + 1, subject)
    )
      return null
    return attribute(scene, k, { subject, by: 'according', where: 'apart', limit: at })
  },
}

const likewiseBefore: WordSieve = {
  name: 'a clause that only says who says so, German',
  example: {
    text: 'Wie der Lotse Jan Huber am Montag erklärte, war die Lage „sehr unübersichtlich“.',
    speaker: 'Jan Huber',
    cue: 'erklärte',
    lang: 'de',
  },
  read: (scene, k) => readLikewise(scene, k, scene.at),
}

const nounOfSaying: WordSieve = {
  name: 'somebody’s claim that',
  example: {
    text: 'The vote turned on Ann Bell’s recent warning that the pier was “close to falling down”.',
    speaker: 'Ann Bell',
    cue: 'warning',
  },
  read(scene, k) {
    const { pieces, at } = scene
    const owner = isSaying(pieces[k]) && leadsToWords(scene, k) ? ownerBefore(scene, k) : null
    if (!owner || isSpokenOf(scene, k, owner.from)) return null
    const { subject } = owner
    const joint = jointOf(scene)
    const where = joint !== null && at - k <= 3 ? 'before' : 'apart'
    return attribute(scene, k, { subject, by: 'say', where, limit: at, joint })
  },
}

const isSaying = anyOf('sayings')

const saysIn: WordSieve = {
  name: 'the document in which it says, German',
  example: {
    text: 'In dem Brief der Kammer heißt es: „Wir bleiben.“',
    speaker: 'dem Brief der Kammer',
    cue: 'heißt',
    lang: 'de',
  },
  read(scene, k) {
    const { classed, pieces, at, start } = scene
    if (!classed.impersonal.has(pieces[k]!.lower)) return null
    for (let m = k - 1; m >= start && pieces[m]!.lower !== ';'; m--) {
      if (!opensDocument(scene, m)) continue
      return tells(scene, k, readSubject(scene, m + 1, k))
    }
    for (let m = k + 1; m < at; m++)
      if (classed.documentPlaces.has(pieces[m]!.lower)) return tells(scene, k, readSubject(scene, m + 1, at))
    return null
  },
}

/** „In dem Brief“, „Im Brief, den er schrieb,“: what opens the clause in which “it says”. */
function opensDocument({ classed, pieces, start }: Scene, k: number): boolean {
  return classed.documentPlaces.has(pieces[k]!.lower) && (k === start || pieces[k - 1]!.type === 'sign')
}

const verbSecond: WordSieve = {
  name: 'the verb second, then the name: German, Dutch, Swedish',
  example: { text: 'Am Montag sagte Huber: „Wir bleiben.“', speaker: 'Huber', cue: 'sagte', lang: 'de' },
  read(scene, k) {
    if (!scene.classed.language?.inverts || isParticiple(scene, k)) return null
    return tells(scene, k, subjectBehind(scene, k))
  },
}

const participle: WordSieve = {
  name: 'the participle at the end, its subject further up: German',
  example: {
    text: 'In Bonn hatte Minister Jan Huber noch im Mai zugesichert: „Wir bleiben.“',
    speaker: 'Jan Huber',
    cue: 'zugesichert',
    lang: 'de',
  },
  read(scene, k) {
    const { classed, pieces } = scene
    const end = isAuxiliary(scene, pieces[k + 1]) ? k + 2 : k + 1
    if (!classed.language?.inverts || pieces[end]?.type === 'word') return null
    return tells(scene, k, subjectOfParticiple(scene, k) ?? null)
  },
}

const nameThenVerb: WordSieve = {
  name: 'the name, then the verb',
  example: { text: 'Maria Lopez told reporters that “we are ready.”', speaker: 'Maria Lopez', cue: 'told' },
  read(scene, k) {
    if (isParticiple(scene, k) || hasClitic(scene, k)) return null
    if (isPassive(scene, k) || standsSecond(scene, k)) return null
    return tells(scene, k, subjectBefore(scene, k))
  },
}

/** „Nach dem Tod des Königs sagte“: the verb right behind what opens the sentence and is not its subject. */
function standsSecond(scene: Scene, k: number): boolean {
  const { classed, pieces, start } = scene
  if (!classed.language?.inverts || !classed.language.capitalNouns || !isFronted(scene)) return false
  for (let m = start; m < k; m++) if (pieces[m]!.type !== 'word') return false
  return true
}

const byWhom: WordSieve = {
  name: 'by whom it is said',
  example: {
    text: 'Rob Lang was asked by moderator Ann Bell whether the pier would be “the last of them all”.',
    speaker: 'Ann Bell',
    cue: 'asked',
  },
  read(scene, k) {
    return tells(scene, k, agentOfVerb(scene, k))
  },
}

const madeToSay: WordSieve = {
  name: 'what made somebody say',
  example: {
    text: 'His note was widely read, leading port experts to counter that “every word of it was wrong”.',
    speaker: 'port experts',
    cue: 'counter',
  },
  read(scene, k) {
    const { classed, pieces, start } = scene
    if (classed.language?.tag !== 'en' || pieces[k - 1]?.lower !== 'to') return null
    for (let m = k - 2; m > Math.max(start, k - longestNamed); m--) {
      if (pieces[m]!.type !== 'word' || isVerb(pieces[m])) return null
      if (!causes.has(pieces[m]!.lower)) continue
      const subject = readSubject(scene, m + 1, k - 1, true) ?? readBareRole(scene, m + 1)
      return subject?.next === k - 1 ? tells(scene, k, subject) : null
    }
    return null
  },
}

/** Verbs whose object does what follows “to”. English. */
const causes = new Set(
  'cause caused causing compelled compelling forced forcing inspired inspiring leading led moved prompted prompting provoked provoking spurred spurring'.split(
    ' ',
  ),
)

const withSomebody: WordSieve = {
  name: 'with somebody saying',
  example: {
    text: 'The meeting broke up, with Ann Bell reportedly yelling: “Get out of here!”',
    speaker: 'Ann Bell',
    cue: 'yelling',
  },
  read(scene, k) {
    const { pieces, start } = scene
    if (!isAdding(pieces[k])) return null
    let end = k
    while (end > start && isAround(pieces[end - 1]!) && !pieces[end - 1]!.capital) end--
    let from = end
    while (from > start && pieces[from - 1]!.type === 'word' && pieces[from - 1]!.lower !== 'with') from--
    if (from === start || pieces[from - 1]!.lower !== 'with' || end - from > longestNamed) return null
    const subject = readSubject(scene, from, end)
    return subject?.next === end ? tells(scene, k, subject) : null
  },
}

/** Pieces of a name or description after “with”. */
const longestNamed = 8

const verbFirst: WordSieve = {
  name: 'the verb first, then the name',
  example: { text: 'Said Maria Lopez: “We are ready.”', speaker: 'Maria Lopez', cue: 'Said' },
  read(scene, k) {
    const { classed, pieces, at, start } = scene
    if (isAdding(pieces[k]) || !(classed.language?.inverts || (k === start && isSay(pieces[k])))) return null
    return tells(scene, k, readSubject(scene, skipAround(pieces, k + pieces[k]!.phrase, at), at))
  },
}

/** A verb before the marks that gives words; the nearest with a subject says who speaks. */
export const verbsBefore: readonly WordSieve[] = [
  saysIn,
  participle,
  verbSecond,
  byWhom,
  madeToSay,
  withSomebody,
  nameThenVerb,
  verbFirst,
]
/** A phrase before the marks that says whose the words are. */
export const sourcesBefore: readonly WordSieve[] = [
  accordingBefore,
  accordingBehind,
  viewOf,
  likewiseBefore,
  nounOfSaying,
]

/** A speaker and a colon before a quotation that closes as a sentence: what follows is a sentence of its own. */
export const introduced: Sieve = {
  name: 'a speaker and a colon, before whole sentences',
  example: {
    text: 'Lena Haas, an engineer, said: “We knew it all along.” The mayor denied that on Monday.',
    speaker: 'Lena Haas',
    cue: 'said',
  },
  read(scene) {
    const { pieces, at, start, after } = scene
    if (at <= start || pieces[at - 1]!.lower !== ':' || !after || after.sign !== null) return null
    if (!'.!?…'.includes(after.inner) || !pieces[after.first]!.capital) return null
    const found = readLeft(scene)
    return found?.joint === ':' && found.subject ? found : null
  },
}

/** Words before the marks, the nearest first. */
export const leftCues: Sieve = {
  name: 'words before the marks',
  example: { text: 'Maria Lopez said: “We are ready.”', speaker: 'Maria Lopez', cue: 'said' },
  read(scene) {
    const found = scene.at > scene.start ? readLeft(scene) : null
    // A verb far off that nobody is named for yields to whom the rest of the sentence names.
    return found && !found.joint && !found.subject ? (readRest(scene) ?? found) : found
  },
}

/** The nearest words before the marks that say who speaks. */
export /** What says whose the words are before the marks; a clause that only says so goes before a verb that gives a few words. */
function readLeft(scene: Scene): Attribution | null {
  const found = readNearest(scene)
  if (!found || found.by === 'say' || found.by === 'colon' || found.where === 'before') return found
  return readLikewise(scene, scene.start, scene.at) ?? found
}

function readNearest(scene: Scene): Attribution | null {
  const { classed, pieces, at, start } = scene
  const likened = classed.language?.inverts && isAs(pieces[at - 1])
  let bare: Attribution | null = null
  for (let k = at - 1; k >= start; k--) {
    const piece = pieces[k]!
    if (piece.type !== 'word') continue
    const source = firstAt(sourcesBefore, scene, k)
    if (source) return source
    if (!givesWords(scene, k) || (bare && !bare.continues && !isSay(piece))) continue
    if (likened && !isCall(piece)) continue
    const verb = sharesActor(scene, k) ? null : firstAt(verbsBefore, scene, k)
    if (verb) return bare ? { ...bare, subject: verb.subject, via: bare.via ?? verb.via } : verb
    bare ??= { ...tellsOf(scene, k, null), continues: goesOn(scene, k) }
  }
  return bare?.continues ? { ...bare, subject: actingSubject(scene, at) } : bare
}

/** „kam und sagte“: behind “and” the verb has the subject of the one before, where a subject's own would stand behind it. */
function sharesActor(scene: Scene, k: number): boolean {
  const { language } = scene.classed
  return language?.inverts === true && language.capitalNouns && sharesSubject(scene, k)
}

const isAs = anyOf('as')

/** A verb that gives words, not a name nor a noun. */
function givesWords(scene: Scene, k: number): boolean {
  const { classed, pieces, start } = scene
  if (!isVerb(pieces[k]) || (pieces[k]!.capital && k > start) || isUsedAsNoun(scene, k)) return false
  return !classed.impersonal.has(pieces[k]!.lower) || saysIt(pieces, k)
}

/** Pieces between a verb that says something only with “it” and that word: „in dem es unter anderem heißt“. */
const itReach = 5

/** „es heißt“; but „das Lokal hieß“ gives a name. */
function saysIt(pieces: readonly Piece[], k: number): boolean {
  if (pieces[k + 1]?.lower === 'es') return true
  for (let m = k - 1; m >= 0 && m >= k - itReach && pieces[m]!.type === 'word'; m--)
    if (pieces[m]!.lower === 'es') return true
  return false
}

/** “adding” and its like, which have no subject of their own; but “is adding”. */
function isParticiple(scene: Scene, k: number): boolean {
  const { classed, pieces } = scene
  if (!isAdding(pieces[k]) || isProgressive(scene, k)) return false
  return !isSay(pieces[k]) || classed.language?.tag === 'en'
}

const shortened = /'(?:s|re|m)$/

function isProgressive({ classed, pieces, start }: Scene, k: number): boolean {
  for (let m = k - 1; m >= start && pieces[m]!.type === 'word'; m--) {
    if (classed.passive.has(pieces[m]!.lower)) return true
    if (!isAround(pieces[m]!)) return mayBePronoun(pieces[m]) && shortened.test(pieces[m]!.lower)
  }
  return false
}

function tells(scene: Scene, k: number, subject: Subject | null): Attribution | null {
  return subject && tellsOf(scene, k, subject)
}

/** What a verb says of the words in marks; `subject` is `null` where nobody is known to be its subject. */
function tellsOf(scene: Scene, k: number, subject: Subject | null): Attribution {
  const { pieces, at } = scene
  const joint = jointOf(scene)
  const touches = joint !== null && touchesMarks(scene, k)
  const by = isSay(pieces[k]) || (isAdding(pieces[k]) && !isCall(pieces[k])) ? 'say' : 'call'
  const where = touches ? 'before' : 'apart'
  return attribute(scene, k, { subject, by, where, limit: at, joint: touches ? joint : null })
}

/** What joins the words before the marks to them. */
function jointOf({ pieces, at }: Scene): Attribution['joint'] {
  const previous = pieces[at - 1]!
  if (previous.lower === ':') return ':'
  if (previous.lower === ',' || isDash(previous)) return ','
  if (isReport(previous)) return 'that'
  return isVerb(previous) ? 'verb' : null
}

/** Pieces between a verb and the marks that may tell whom something was said to, and code units of a name in marks. */
const toldReach = 22
const longestAside = 40

/** Nothing but what one tells somebody stands between the verb and the quotation. */
function touchesMarks({ pieces, at }: Scene, cue: number): boolean {
  const from = cue + pieces[cue]!.phrase
  if (at - from > toldReach) return false
  for (let k = from; k < at - 1; k++) {
    const { type, start, end, lower } = pieces[k]!
    if (type === 'quotation' && end - start > longestAside) return false
    if (isSubordinator(pieces[k]) && lower !== 'as') return false
  }
  return true
}

/** “adding”, “and said”, “وأضاف”: the subject is that of the verb before. */
function goesOn(scene: Scene, k: number): boolean {
  const { classed, pieces } = scene
  return (
    isAdding(pieces[k]) ||
    isInfinitive(scene, k) ||
    sharesSubject(scene, k) ||
    hasClitic(scene, k) ||
    (k === scene.start && classed.language?.dropsPronouns === true)
  )
}

/** “used the speech to warn that”, “is reported to have said”. English. */
function isInfinitive({ classed, pieces }: Scene, k: number): boolean {
  if (classed.language?.tag !== 'en') return false
  const { lower } = pieces[k - 1] ?? { lower: '' }
  return lower === 'to' || (lower === 'have' && pieces[k - 2]?.lower === 'to')
}

/** A verb with an “and” written on to it, which begins a clause. */
function hasClitic({ classed: { language, words }, pieces }: Scene, k: number): boolean {
  const { lower } = pieces[k]!
  return language?.clitic?.test(lower) === true && !words.has(lower)
}

/** “rose and said”: the subject of the verb before. */
function sharesSubject({ pieces, start }: Scene, k: number): boolean {
  let m = k - 1
  while (m >= start && pieces[m]!.type === 'word' && isAround(pieces[m]!)) m--
  return isAnd(pieces[m])
}
