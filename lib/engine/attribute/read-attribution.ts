import type { Span } from '../../types.ts'
import { inAllLanguages } from '../words/languages.ts'
import { outletWords } from '../words/outlets.ts'
import { Is, type Lexicon } from './lexicon.ts'
import type { Piece } from './read-pieces.ts'
import { isAdverb, readSubject, type Subject } from './read-subject.ts'

/** What the words around one quotation say about who speaks. */
export type Attribution = {
  subject: Subject | null
  /** The subject is that of the quotation before: “adding that”. */
  continues: boolean
  cue: Span | null
  /** How sure it is that the words in marks are somebody's: `say` a verb of saying, `call` a verb that gives a few words. */
  by: 'say' | 'call' | 'according' | 'colon'
  /** `after` and `before` touch the quotation; `apart` is elsewhere in its sentence. */
  where: 'after' | 'before' | 'apart'
  /** The piece before the quotation joins it to the verb: `:` `,` `that` or the verb itself. */
  joint: ':' | ',' | 'that' | 'verb' | null
  via: string | null
}

/** Pieces looked at to the left and right of a quotation. They bound the time for each, whatever the sentence. */
const reach = 70
const forward = 45

const subordinators = inAllLanguages('subordinators')
const joinsClauses = inAllLanguages('clauses')
const reports = inAllLanguages('reports')
const ands = inAllLanguages('ands')
const weakAccording = inAllLanguages('weakAccording')

export function isSentenceEnd(pieces: Piece[], k: number): boolean {
  const piece = pieces[k]!
  if (piece.type !== 'sign') return false
  if (piece.lower === '。' || piece.lower === '|') return true
  if (piece.lower !== '.' && piece.lower !== '!' && piece.lower !== '?' && piece.lower !== '…') return false
  const next = pieces[k + 1]
  if (!next || next.type === 'quotation') return true
  if (next.type === 'sign') return !',;)'.includes(next.lower)
  return next.capital || /^\d/.test(next.lower)
}

/** A quotation that ends as a sentence and after which another begins. */
function quotationEndsSentence(text: string, pieces: Piece[], k: number): boolean {
  const piece = pieces[k]!
  const next = pieces[k + 1]
  if (piece.type !== 'quotation' || !next || !(next.capital || next.type === 'quotation')) return false
  return '.!?'.includes(lastSign(text, piece))
}

/** The last sign within the marks; a letter where there is none. */
export function lastSign(text: string, piece: Piece): string {
  let k = piece.end - 1
  const least = Math.max(piece.start, k - 8)
  while (k > least && '"”“’‘»«\'›‹」』 \u00a0\u202f`'.includes(text[k]!)) k--
  return text[k] ?? ''
}

/** Index of the first piece of the sentence that holds piece `i`. */
export function sentenceStart(text: string, pieces: Piece[], i: number): number {
  const least = Math.max(0, i - reach)
  for (let k = i - 1; k >= least; k--) {
    if (isSentenceEnd(pieces, k) || quotationEndsSentence(text, pieces, k)) return k + 1
  }
  return least === 0 ? afterDateline(pieces, i) : least
}

/** Pieces of a dateline: “LONDON (AP) — ”. */
const longestDateline = 8

function afterDateline(pieces: Piece[], before: number): number {
  for (let k = 0; k < Math.min(before, longestDateline); k++) {
    const piece = pieces[k]!
    if (k > 0 && (piece.lower === '—' || piece.lower === '–' || piece.lower === '-'))
      return pieces[k + 1]?.capital ? k + 1 : 0
    if (piece.type === 'quotation' || (piece.type === 'word' && !piece.capital)) return 0
  }
  return 0
}

/** Index of the piece that ends the sentence after piece `i`. */
function sentenceEnd(text: string, pieces: Piece[], i: number): number {
  const most = Math.min(pieces.length, i + forward)
  for (let k = i + 1; k < most; k++) {
    if (isSentenceEnd(pieces, k) || quotationEndsSentence(text, pieces, k)) return k
  }
  return most
}

function skipAround(pieces: Piece[], from: number, before: number): number {
  let k = from
  while (k < before && pieces[k]!.type === 'word' && !pieces[k]!.capital && isAround(pieces[k]!)) k++
  return k
}

function isAround(piece: Piece): boolean {
  return (piece.is & Is.around) !== 0 || isAdverb(piece.lower)
}

function isSay(pieces: Piece[], k: number): boolean {
  const piece = pieces[k]
  return piece !== undefined && piece.type === 'word' && (piece.is & Is.say) !== 0
}

function cueOf(pieces: Piece[], k: number): Span {
  return { start: pieces[k]!.start, end: pieces[k + pieces[k]!.phrase - 1]!.end }
}

/** Attribution of the quotation that is piece `i`; `null` where its sentence names nobody. */
export function readAttribution(
  text: string,
  pieces: Piece[],
  i: number,
  lexicon: Lexicon,
): Attribution | null {
  const end = sentenceEnd(text, pieces, i)
  const start = sentenceStart(text, pieces, i)
  const after = readAfter(text, pieces, i, end, lexicon)
  if (after) return after
  const before = readBefore(text, pieces, i, start, lexicon)
  if (before && (before.joint || before.subject)) return before
  return readApart(text, pieces, i, end, lexicon) ?? before
}

/** “…,” said Amir Khan · “…,” Dana Fox, a baker, said · “…,” according to the documents. */
function readAfter(
  text: string,
  pieces: Piece[],
  i: number,
  end: number,
  lexicon: Lexicon,
): Attribution | null {
  let k = i + 1
  const inner = lastSign(text, pieces[i]!)
  let open = !'.'.includes(inner)
  const sign = pieces[k]
  if (sign?.type === 'sign' && ',–—-'.includes(sign.lower)) {
    open = true
    k++
  }
  if (k >= pieces.length) return null
  // A quotation with its own full stop may be followed by its attribution as a sentence: the sentence ends later.
  const limit = k >= end ? sentenceEnd(text, pieces, k) : end
  const first = pieces[k]!
  if (first.type !== 'word') return null
  if (first.is & Is.according) {
    const subject = readSubject(text, pieces, k + first.phrase, limit, lexicon, false)
    if (subject) return attribution(text, pieces, subject, k, 'according', 'after', limit, lexicon)
  }
  const verb = skipAround(pieces, k, limit)
  if (isSay(pieces, verb) && (!first.capital || open)) {
    let last = verb
    // “a-t-il déclaré”, “has said told”: the last of several verbs in a row.
    while (isSay(pieces, last + pieces[last]!.phrase) && !pieces[last + 1]!.capital)
      last += pieces[last]!.phrase
    const suffixed = suffixedPronoun(text, pieces, verb, last)
    if (suffixed) return attribution(text, pieces, suffixed, last, 'say', 'after', limit, lexicon)
    const at = skipAround(pieces, last + pieces[last]!.phrase, limit)
    const subject = readSubject(text, pieces, at, limit, lexicon, false)
    if (subject) return attribution(text, pieces, subject, last, 'say', 'after', limit, lexicon)
    // “…,” said in a statement Rod.
    const through = pieces[at]
    if (through && through.is & Is.stops && !first.capital) {
      for (let t = at + 1; t < Math.min(limit, at + 6); t++) {
        if (
          !pieces[t]!.capital ||
          pieces[t]!.is & Is.stops ||
          pieces[t - 1]!.is & (Is.determiners | Is.stops)
        )
          continue
        const late = readSubject(text, pieces, t, limit, lexicon, false)
        if (late?.type === 'name')
          return attribution(text, pieces, late, last, 'say', 'after', limit, lexicon)
      }
    }
    // “…”, añadió.: languages that leave the pronoun out.
    if (!lexicon.language?.dropsPronouns) return null
    return { ...attribution(text, pieces, null, last, 'say', 'after', limit, lexicon), continues: true }
  }
  if (
    lexicon.language?.inverts &&
    sign?.lower === ',' &&
    isUnlistedVerb(first) &&
    pieces[i]!.end - pieces[i]!.start > shortest
  ) {
    // „…“, widersprach Staatsanwalt Meier: whatever stands there between the comma and who speaks is a verb.
    const subject = readSubject(text, pieces, skipAround(pieces, k + 1, limit), limit, lexicon, false)
    if (subject) return attribution(text, pieces, subject, k, 'say', 'after', limit, lexicon)
  }
  if (inner === ',' && first.lower.endsWith('ed') && !first.capital && pieces[k + 1]?.capital) {
    // “…,” deadpanned Smith.
    const subject = readSubject(text, pieces, k + 1, limit, lexicon, false)
    if (subject) return attribution(text, pieces, subject, k, 'say', 'after', limit, lexicon)
  }
  // “The ‘Yes’ campaign said”: without a comma or a stop the words after the marks belong to them.
  const joined = k === i + 1 && isWordOrCommaless(inner) && i > 0 && pieces[i - 1]!.type === 'word'
  const subject = joined ? null : readSubject(text, pieces, k, limit, lexicon, true)
  if (!subject) return null
  let cue = verbAfter(pieces, subject, limit)
  if (
    cue < 0 &&
    inner === ',' &&
    pieces[subject.next]?.lower.endsWith('ed') &&
    endsSoon(pieces, subject.next, limit)
  ) {
    cue = subject.next
  }
  if (cue < 0) return null
  if (!open && !endsSoon(pieces, cue, limit)) return null
  // “… “reckless” Smith said”: within a sentence a comma or the marks' own sign must come first.
  return attribution(text, pieces, subject, cue, 'say', 'after', limit, lexicon)
}

function isWordOrCommaless(inner: string): boolean {
  return !',.!?…-—–'.includes(inner)
}

/** Code units of a quotation that may be followed by a verb that no table has. */
const shortest = 15

function isUnlistedVerb(piece: Piece): boolean {
  const other =
    Is.stops | Is.determiners | Is.links | Is.he | Is.she | Is.they | Is.roles | Is.titles | Is.first
  return !piece.capital && piece.lower.length > 3 && (piece.is & other) === 0
}

/** French “dit-il”, “a-t-elle ajouté”. */
function suffixedPronoun(text: string, pieces: Piece[], from: number, to: number): Subject | null {
  for (let k = from; k <= to; k++) {
    const piece = pieces[k]!
    const she = piece.lower.endsWith('-elle')
    const he = piece.lower.endsWith('-il')
    if (!she && !he) continue
    const start = piece.end - (she ? 4 : 2)
    return {
      type: 'pronoun',
      start,
      end: piece.end,
      name: text.slice(start, piece.end),
      role: null,
      gender: she ? 'she' : 'he',
      next: k + 1,
    }
  }
  return null
}

/** Index of the verb of saying that a subject carries, or -1. */
function verbAfter(pieces: Piece[], subject: Subject, limit: number): number {
  let k = skipAround(pieces, subject.next, limit)
  if (k < limit && isSay(pieces, k)) return k
  if (pieces[k]?.lower === '(') {
    while (k < limit && pieces[k]!.lower !== ')') k++
    k = skipAround(pieces, k + 1, limit)
    if (k < limit && isSay(pieces, k)) return k
  }
  if (pieces[k]?.lower === ',') {
    // Over descriptions of any length: the verb comes after the comma that ends them.
    for (let v = k + 1; v < limit; v++) {
      if (pieces[v]!.type === 'quotation') return -1
      if (!isSay(pieces, v)) continue
      let b = v - 1
      while (b > k && isAround(pieces[b]!)) b--
      if (pieces[b]!.lower === ',') return v
    }
    return -1
  }
  if (pieces[k]?.lower === 'who' || pieces[k]?.lower === 'whose') {
    for (let v = Math.min(limit, k + 20) - 1; v > k + 1; v--) if (isSay(pieces, v)) return v
  }
  return -1
}

/** “Smith said.”, “Smith told the Post.”: nothing that could be said follows. */
function endsSoon(pieces: Piece[], cue: number, limit: number): boolean {
  const next = pieces[cue + pieces[cue]!.phrase]
  if (!next || isSentenceEnd(pieces, cue + pieces[cue]!.phrase)) return true
  if (next.type !== 'word') return false
  return limit - cue <= 9 && (next.is & (Is.stops | Is.determiners)) !== 0 && !reports.has(next.lower)
}

/** Maria Lopez said: “…” · According to Lindqvist, “…” · Mr. Osei called the offer “…” · adding that “…” */
function readBefore(
  text: string,
  pieces: Piece[],
  i: number,
  start: number,
  lexicon: Lexicon,
): Attribution | null {
  const previous = pieces[i - 1]
  if (!previous || i <= start) return null
  let joint: Attribution['joint'] = null
  if (previous.lower === ':') joint = ':'
  else if (previous.lower === ',' || previous.lower === '–' || previous.lower === '—') joint = ','
  else if (reports.has(previous.lower)) joint = 'that'
  else if (previous.is & (Is.say | Is.adding | Is.call)) joint = 'verb'
  let fallback: Attribution | null = null
  for (let k = i - 1; k >= start; k--) {
    const piece = pieces[k]!
    if (piece.type !== 'word') continue
    if (piece.is & Is.according && k + piece.phrase < i) {
      const subject = readBareSubject(text, pieces, k + piece.phrase, i, lexicon)
      if (subject && (!isAmbiguousAccording(piece) || k === start)) {
        const where = joint === ',' && subject.next >= i - 1 ? 'before' : 'apart'
        return {
          ...attribution(text, pieces, subject, k, 'according', where, i, lexicon),
          joint: where === 'before' ? ',' : null,
        }
      }
    }
    if (piece.is & Is.after && k - 1 >= start) {
      const subject = subjectBefore(text, pieces, k, start, lexicon)
      if (subject)
        return { ...attribution(text, pieces, subject, k, 'according', 'apart', i, lexicon), joint: null }
    }
    const says = (piece.is & Is.say) !== 0
    const calls = (piece.is & Is.call) !== 0
    const adds = (piece.is & Is.adding) !== 0
    if (!says && !calls && !adds) continue
    if (piece.capital && k > start) continue
    if (isUsedAsNoun(pieces, k)) continue
    if (fallback && !says && !fallback.continues) continue
    const touches = joint !== null && touchesQuotation(pieces, k, i)
    const by = says ? 'say' : adds ? 'say' : 'call'
    const where = touches ? 'before' : 'apart'
    let subject = adds && !says ? null : invertedSubject(text, pieces, k, start, i, lexicon)
    if (!subject && !(adds && !says)) subject = subjectBefore(text, pieces, k, start, lexicon)
    if (!subject && (lexicon.language?.inverts || (k === start && says)) && !adds) {
      const at = skipAround(pieces, k + piece.phrase, i)
      subject = readSubject(text, pieces, at, i, lexicon, false)
    }
    const found = {
      ...attribution(text, pieces, subject, k, by, where, i, lexicon),
      joint: touches ? joint : null,
    }
    if (subject && fallback) return { ...fallback, subject, via: fallback.via ?? found.via }
    if (subject) return found
    const follows = adds || sharesSubject(pieces, k, start)
    fallback ??= { ...found, continues: follows }
  }
  if (fallback?.continues && !fallback.subject) {
    // “Justice Thomas dissented, writing that “…””: who does what the sentence tells also says it.
    const subject = readSubject(text, pieces, start, i, lexicon, false)
    if (subject && (subject.type === 'role' || subject.name.includes(' '))) return { ...fallback, subject }
  }
  if (fallback) return fallback
  const last = readVerbAtEnd(text, pieces, i, start, lexicon)
  if (last) return last
  if (joint === ':') {
    const subject = readSubject(text, pieces, start, i, lexicon, true)
    if (subject && subject.type !== 'pronoun' && subject.next === i - 1 && i - start <= 10) {
      return { subject, continues: false, cue: null, by: 'colon', where: 'before', joint: ':', via: null }
    }
    return { subject: null, continues: false, cue: null, by: 'colon', where: 'before', joint: ':', via: null }
  }
  return readHeadline(text, pieces, i, start, lexicon)
}

/** German and Dutch close the sentence with the participle: „Er hat ‚ja‘ gesagt.“ */
function readVerbAtEnd(
  text: string,
  pieces: Piece[],
  i: number,
  start: number,
  lexicon: Lexicon,
): Attribution | null {
  const verb = pieces[i + 1]
  if (!lexicon.language?.inverts || verb?.type !== 'word' || !(verb.is & (Is.say | Is.call))) return null
  if (i + 2 < pieces.length && !isSentenceEnd(pieces, i + 2) && pieces[i + 2]!.lower !== ',') return null
  const subject = readSubject(text, pieces, start, i, lexicon, false)
  const by = verb.is & Is.say && pieces[i - 1]?.lower !== 'als' ? 'say' : 'call'
  return subject ? attribution(text, pieces, subject, i + 1, by, 'apart', i + 2, lexicon) : null
}

/** Pieces of a headline. */
const longestHeadline = 24

/** “Harbour Board: Storms ‘a real danger’ to ferries”: a line without a full stop that opens with who speaks. */
function readHeadline(
  text: string,
  pieces: Piece[],
  i: number,
  start: number,
  lexicon: Lexicon,
): Attribution | null {
  const last = pieces[pieces.length - 1]!
  if (pieces.length > longestHeadline || last.lower === '.') return null
  for (let k = start + 1; k < i - 1; k++) {
    if (pieces[k]!.lower !== ':') continue
    const subject = readSubject(text, pieces, start, k, lexicon, true)
    if (subject?.type !== 'name' || subject.next !== k) return null
    return { subject, continues: false, cue: null, by: 'colon', where: 'apart', joint: null, via: null }
  }
  return null
}

/** After “according to” a description may do without an article: “leaked Pentagon papers”. */
function readBareSubject(
  text: string,
  pieces: Piece[],
  from: number,
  before: number,
  lexicon: Lexicon,
): Subject | null {
  const found = readSubject(text, pieces, from, before, lexicon, false)
  if (found) return found
  for (let k = from; k < Math.min(before, from + 3); k++) {
    const piece = pieces[k]!
    if (piece.type !== 'word' || piece.is & Is.stops) return null
    if (!piece.capital && !(piece.is & (Is.roles | Is.documents))) continue
    const rest = readSubject(text, pieces, k, before, lexicon, false)
    if (!rest) return null
    const start = pieces[from]!.start
    return { ...rest, start, name: text.slice(start, rest.end), type: 'role' }
  }
  return null
}

/** German, Dutch and Swedish put the verb second: after “Im Prozess” the subject follows it. */
function invertedSubject(
  text: string,
  pieces: Piece[],
  k: number,
  start: number,
  before: number,
  lexicon: Lexicon,
): Subject | null {
  const first = pieces[start]!
  if (
    !lexicon.language?.inverts ||
    k === start ||
    !(first.is & (Is.stops | Is.around)) ||
    first.is & Is.determiners
  )
    return null
  return readSubject(text, pieces, skipAround(pieces, k + pieces[k]!.phrase, before), before, lexicon, false)
}

/** “so” is an attribution only after a quotation; “para” and “pour” only at the start of a sentence. */
function isAmbiguousAccording(piece: Piece): boolean {
  return weakAccording.has(piece.lower)
}

/** “…, while Sen. Ted Cruz said”: the clause after it has a subject of its own. */
function beginsClause(piece: Piece): boolean {
  return joinsClauses.has(piece.lower) || piece.lower === ';'
}

/** “the claims”, “his comments”: a form that is also a noun stands after an article. */
function isUsedAsNoun(pieces: Piece[], k: number): boolean {
  const previous = pieces[k - 1]
  if (previous?.type !== 'word') return false
  if (
    previous.is & Is.determiners &&
    !(previous.is & (Is.he | Is.she | Is.they) && !/s$|^(?:der|die|das|den)$/.test(pieces[k]!.lower))
  ) {
    return !(
      previous.lower === 'her' ||
      previous.lower === 'die' ||
      previous.lower === 'lo' ||
      previous.lower === 'la'
    )
  }
  return previous.lower === 'of' || previous.lower === 'for'
}

/** Nothing but what one tells somebody stands between the verb and the quotation. */
function touchesQuotation(pieces: Piece[], cue: number, i: number): boolean {
  const from = cue + pieces[cue]!.phrase
  if (i - from > 22) return false
  for (let k = from; k < i - 1; k++) {
    const piece = pieces[k]!
    if (piece.type === 'quotation' && piece.end - piece.start > 40) return false
    if (subordinators.has(piece.lower) && piece.lower !== 'as') return false
  }
  return true
}

function sharesSubject(pieces: Piece[], k: number, start: number): boolean {
  let m = k - 1
  while (m >= start && pieces[m]!.type === 'word' && isAround(pieces[m]!)) m--
  const piece = pieces[m]
  return piece !== undefined && ands.has(piece.lower)
}

/** The subject of the verb at piece `k`, which stands to its left. */
function subjectBefore(
  text: string,
  pieces: Piece[],
  k: number,
  start: number,
  lexicon: Lexicon,
): Subject | null {
  let m = k - 1
  while (m >= start && pieces[m]!.type === 'word' && isAround(pieces[m]!) && !pieces[m]!.capital) m--
  if (m < start) return null
  const last = pieces[m]!
  if (last.lower === ',' || last.lower === ')' || last.lower === '—' || last.lower === '–') {
    return subjectBeforeComma(text, pieces, m, start, lexicon)
  }
  if (last.type !== 'word') return null
  if (last.lower === 'to' && lexicon.language?.tag === 'en') return null
  if (last.is & (Is.he | Is.she | Is.they) && !(last.is & Is.determiners)) {
    return readSubject(text, pieces, m, m + 1, lexicon, true)
  }
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    const before = pieces[m - 1]?.lower === ',' ? m - 1 : m
    return nearestSubjectEndingAt(text, pieces, before, start, lexicon)
  }
  return subjectEndingAt(text, pieces, m + 1, start, lexicon)
}

/** “praise from the Chamber of Commerce, which”: a relative clause hangs on the nearest name or description. */
function nearestSubjectEndingAt(
  text: string,
  pieces: Piece[],
  end: number,
  start: number,
  lexicon: Lexicon,
): Subject | null {
  for (let t = end - 1; t >= Math.max(start, end - 12); t--) {
    const piece = pieces[t]!
    if (piece.type !== 'word') return null
    const previous = t > start ? pieces[t - 1]! : null
    if (previous?.type === 'word' && (previous.capital || previous.is & Is.determiners)) continue
    if (previous?.lower === 'of' || previous?.lower === 'for') continue
    const subject = readSubject(text, pieces, t, end, lexicon, true)
    if (subject && subject.next === end) return subject
  }
  return null
}

/** The longest name or description whose words end exactly at piece `end`. */
function subjectEndingAt(
  text: string,
  pieces: Piece[],
  end: number,
  start: number,
  lexicon: Lexicon,
): Subject | null {
  let b = end - 1
  const least = Math.max(start, end - 18)
  while (b >= least) {
    const piece = pieces[b]!
    if (
      piece.type !== 'word' &&
      !(piece.type === 'quotation' && pieces[b + 1]?.capital && pieces[b - 1]?.capital)
    ) {
      if (!(piece.type === 'sign' && '-&/'.includes(piece.lower))) break
    }
    if (subordinators.has(piece.lower) && !piece.capital) break
    b--
  }
  for (let t = b + 1; t < end; t++) {
    const piece = pieces[t]!
    const previous = t > start ? pieces[t - 1]! : null
    if (previous && t > b + 1 && previous.type === 'word' && (!previous.capital || t - 1 === start)) {
      // What hangs on a preposition is no subject: “In a statement Smith said”.
      if (previous.is & Is.links && previous.is & Is.stops) continue
      if (previous.is & Is.determiners && !(piece.is & Is.determiners)) continue
    }
    const subject = readSubject(text, pieces, t, end, lexicon, true)
    if (subject && subject.next === end) return subject
  }
  return null
}

/** “Ann Bell, once the harbour’s chief pilot, told”: the first part of the sentence that is a subject. */
function subjectBeforeComma(
  text: string,
  pieces: Piece[],
  comma: number,
  start: number,
  lexicon: Lexicon,
): Subject | null {
  let clause = comma
  while (clause > start && !beginsClause(pieces[clause - 1]!)) clause--
  if (clause > start) {
    // “…, while Sen. Ted Cruz, R-Texas, said”: the last clause has its own subject.
    const own = readSubject(text, pieces, clause, comma, lexicon, false)
    const at = own ? pieces[own.next]?.lower : undefined
    if (own && (own.next === comma || at === ',' || at === '(')) return own
  }
  for (let t = start; t < comma; t++) {
    if (t > start) {
      const previous = pieces[t - 1]!
      const begins =
        previous.lower === ',' ||
        previous.lower === ';' ||
        previous.lower === '—' ||
        subordinators.has(previous.lower) ||
        previous.lower === 'and'
      if (!begins) continue
    }
    const subject = readSubject(text, pieces, t, comma, lexicon, true)
    if (!subject) continue
    const at = pieces[subject.next]
    if (
      subject.next === comma ||
      at?.lower === ',' ||
      at?.lower === '(' ||
      at?.lower === '—' ||
      at?.lower === '–'
    )
      return subject
  }
  return null
}

/** “The “model” is new, Smith said.” · “…, according to the report.” in the rest of the sentence. */
function readApart(
  text: string,
  pieces: Piece[],
  i: number,
  end: number,
  lexicon: Lexicon,
): Attribution | null {
  for (let k = i + 1; k < end; k++) {
    const piece = pieces[k]!
    if (piece.is & Is.according && !isAmbiguousAccording(piece)) {
      const subject = readSubject(text, pieces, k + piece.phrase, end, lexicon, false)
      if (subject) return attribution(text, pieces, subject, k, 'according', 'apart', end, lexicon)
    }
    const closes = piece.type === 'quotation' && ',!?'.includes(lastSign(text, piece))
    if (piece.lower !== ',' && !closes) continue
    const at = k + 1
    if (at >= end) break
    const verb = skipAround(pieces, at, end)
    if (isSay(pieces, verb)) {
      const subject = readSubject(text, pieces, verb + pieces[verb]!.phrase, end, lexicon, false)
      if (subject) return attribution(text, pieces, subject, verb, 'say', 'apart', end, lexicon)
      continue
    }
    const subject = readSubject(text, pieces, at, end, lexicon, true)
    if (!subject) continue
    const cue = verbAfter(pieces, subject, end)
    if (cue < 0) continue
    const next = pieces[cue + 1]
    if (
      cue + 1 >= end ||
      !next ||
      next.lower === ',' ||
      next.is & (Is.stops | Is.determiners) ||
      pieces[cue]!.is & Is.told
    ) {
      return attribution(text, pieces, subject, cue, 'say', 'apart', end, lexicon)
    }
  }
  return null
}

function attribution(
  text: string,
  pieces: Piece[],
  subject: Subject | null,
  cue: number,
  by: Attribution['by'],
  where: Attribution['where'],
  limit: number,
  lexicon: Lexicon,
): Attribution {
  return {
    subject,
    continues: false,
    cue: cueOf(pieces, cue),
    by,
    where,
    joint: null,
    via: readVia(text, pieces, cue, limit, lexicon),
  }
}

/** Whom the words were given to, where it is a newsroom: “told The Washington Post”, “in an interview with CNN”. */
function readVia(text: string, pieces: Piece[], cue: number, limit: number, lexicon: Lexicon): string | null {
  const verb = pieces[cue]!
  const last = Math.min(limit, cue + 16, pieces.length)
  for (let k = cue; k < last; k++) {
    const piece = pieces[k]!
    if (piece.type === 'quotation') break
    let at = -1
    if (k === cue && verb.is & Is.told) at = k + verb.phrase
    else if (k > cue && piece.is & Is.through) at = k + piece.phrase
    else if (k > cue && piece.is & Is.told && k <= cue + 8) at = k + piece.phrase
    else if (k === cue + verb.phrase && (piece.lower === 'at' || piece.lower === 'to')) at = k + 1
    // German: „…“, sagte Huber der „Bild“.
    else if (
      k > cue + 1 &&
      lexicon.language?.capitalNouns &&
      (piece.lower === 'der' || piece.lower === 'dem')
    )
      at = k
    if (at < 0 || at >= pieces.length) continue
    const name = readOutlet(text, pieces, at, lexicon)
    if (name) return name
  }
  return null
}

/** Code units of a newsroom's name in marks. */
const longestOutlet = 40

function readOutlet(text: string, pieces: Piece[], from: number, lexicon: Lexicon): string | null {
  let k = from
  if (pieces[k] && pieces[k]!.is & Is.determiners && !pieces[k]!.capital) k++
  const marked = pieces[k]
  if (marked?.type === 'quotation' && marked.end - marked.start < longestOutlet) {
    // German papers name each other in marks: gegenüber der „Bild“.
    const name = text.slice(marked.start, marked.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    return name && pieces[k]!.start > pieces[from]!.start ? name : null
  }
  const begin = k
  let known = begin > from && lexicon.language?.tag === 'en'
  while (k < pieces.length && k < begin + 6) {
    const piece = pieces[k]!
    const dot = piece.lower === '.' && pieces[k + 1]?.capital && pieces[k + 2]?.lower === '.'
    if (dot) {
      // “told Washington. Post.”: a full stop that fell into a name.
      if (!outletWords.has(pieces[k + 1]!.lower)) break
      k++
      continue
    }
    if (
      !piece.capital &&
      !(k > begin && pieces[k + 1]?.capital && (piece.lower === 'of' || piece.lower === 'the'))
    )
      break
    if (piece.type !== 'word') break
    if (k > begin && piece.is & Is.stops && piece.is & Is.around) break
    if (outletWords.has(piece.lower.replace(/'s$/, ''))) known = true
    k++
  }
  if (k === begin) {
    const piece = pieces[begin]
    if (begin > from && piece && outletWords.has(piece.lower))
      return text.slice(pieces[from]!.start, piece.end)
    return null
  }
  if (!known) return null
  if (pieces[begin]!.is & (Is.titles | Is.roles) && k - begin === 1) return null
  const words: string[] = []
  for (let w = begin; w < k; w++) {
    const piece = pieces[w]!
    if (piece.type === 'word') words.push(text.slice(piece.start, piece.end).replace(/[’']s$/, ''))
  }
  return words.join(' ')
}
