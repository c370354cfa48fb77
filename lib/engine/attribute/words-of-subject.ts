import { isAdverb } from '../words/en/adverbs.ts'
import { endsAsTrade } from '../words/en/trades.ts'
import { isGivenName } from '../words/given-names.ts'
import { nameParticles } from '../words/name-particles.ts'
import { isCapitalWithin } from './names-in-text.ts'
import {
  anyOf,
  isDeterminer,
  isLink,
  isOffice,
  isPronoun,
  isRole,
  isSpeakingNoun,
  isStop,
  isVerb,
  type Piece,
} from './piece.ts'
import type { RunningText } from './running-text.ts'
import { opensSentence } from './sentence.ts'

/** Pieces that a subject may have, with all that hangs on it; bounds the time for each quotation. */
const longestSubject = 18

type Walk = RunningText & {
  from: number
  loose: boolean
  /** It begins with “the”, “a”, “his”. */
  determined: boolean
  /** Where the words that name it end and what hangs on them begins: at “of” in “the head of the port”; -1 as yet. */
  head: number
}

/**
 * Where the words of a subject end: `to` is the piece after the last, `head` the piece after those that name it. Each
 * word is asked whether the subject goes on with it.
 */
export function endOfSubject(
  running: RunningText,
  from: number,
  before: number,
  loose: boolean,
): { head: number; to: number } {
  const { text, classed, pieces } = running
  const walk: Walk = { text, classed, pieces, from, loose, determined: isDeterminer(pieces[from]), head: -1 }
  const limit = Math.min(before, from + longestSubject)
  let to = from + 1
  while (to < limit && goesOn(walk, to)) to++
  // A description does not end with the word that would carry it on.
  while (to > from + 1 && carriesOn(pieces[to - 1]!)) to--
  return { head: walk.head < 0 || walk.head >= to ? to : walk.head, to }
}

const isLinkOrDeterminer = anyOf('links', 'determiners')

function carriesOn(piece: Piece): boolean {
  return isLinkOrDeterminer(piece) && !piece.capital
}

function goesOn(walk: Walk, k: number): boolean {
  const { pieces } = walk
  const piece = pieces[k]!
  if (piece.type === 'quotation') return isNickname(pieces, k)
  if (piece.type === 'sign') return joinsCapitals(pieces, k) || joinsAdjectives(walk, k)
  // “… said Keller. Am Montag …” never gets here; “said Smith Monday” does.
  if (piece.capital) return !isStop(piece) || isOffice(piece) || tellsWhen(walk, k)
  return smallWordGoesOn(walk, k)
}

function joinsCapitals(pieces: readonly Piece[], k: number): boolean {
  return '-&/'.includes(pieces[k]!.lower) && pieces[k + 1]?.capital === true
}

/** Words between the comma of two adjectives and their noun. */
const adjectives = 2

/** “the tall, soft-spoken mayor”: a comma before the noun for a person. */
function joinsAdjectives({ pieces, determined, head, from }: Walk, k: number): boolean {
  if (pieces[k]!.lower !== ',' || !determined || head >= 0 || k - from > adjectives + 1) return false
  if (pieces[k - 1]!.capital || isOffice(pieces[k - 1]) || isDeterminer(pieces[k - 1])) return false
  for (let m = k + 1; m <= k + 1 + adjectives; m++) {
    const piece = pieces[m]
    if (piece?.type !== 'word' || piece.capital || isStop(piece) || isLink(piece)) return false
    if (isRole(piece)) return m > k + 1
  }
  return false
}

/** “Holt on Monday said”, “a Monday editorial”: a day that hangs on a name or stands before a noun. */
function tellsWhen({ classed, pieces, from, loose, determined }: Walk, k: number): boolean {
  if (classed.language?.capitalNouns) return false
  if (isLink(pieces[k - 1]) && isStop(pieces[k - 1])) return loose
  return (
    (determined && k === from + 1 && isOffice(pieces[k + 1])) || (determined && isSpeakingNoun(pieces[k + 1]))
  )
}

/** `John “Jack” Smith`: marks within a name. */
function isNickname(pieces: readonly Piece[], k: number): boolean {
  const mark = pieces[k]!
  return mark.end - mark.start < 30 && pieces[k - 1]?.capital === true && pieces[k + 1]?.capital === true
}

const describes = anyOf('roles', 'documents', 'titles', 'determiners')

function smallWordGoesOn(walk: Walk, k: number): boolean {
  const { pieces } = walk
  const piece = pieces[k]!
  if (joinsNames(walk, k)) return true
  if (isLink(piece)) return linkGoesOn(walk, k)
  if (isStop(piece)) return false
  if (isVerb(piece) && !isSpeakingNoun(piece)) return false
  if (isPronoun(piece)) return false
  if (walk.classed.language?.capitalNouns && endsWithNoun(pieces, k)) return false
  return describes(piece) || plainWordGoesOn(walk, k)
}

/** Behind a noun stands another one's article or a word of the clause: „die Regierung das Land“, „der Minister soll“; not so „Hubers alter Freund“. */
function endsWithNoun(pieces: readonly Piece[], k: number): boolean {
  const noun = pieces[k - 1]!
  if (!noun.capital || isDeterminer(noun)) return false
  return !(noun.lower.endsWith('s') && pieces[k + 1]?.capital && /e[rsn]?$/.test(pieces[k]!.lower))
}

/** A small word between the capitals of one name: “von der” Leyen, the Chamber “of” Commerce. */
function joinsNames({ classed, pieces, from }: Walk, k: number): boolean {
  const piece = pieces[k]!
  if (!pieces[k - 1]!.capital || pieces[k + 1]?.capital !== true) return false
  if (classed.language?.plainNames) return false
  if (nameParticles.has(piece.lower))
    return !classed.language?.capitalNouns || (!isDeterminer(piece) && mayHaveParticle(pieces[k - 1]!))
  return (piece.lower === 'of' || piece.lower === 'for') && !isPerson(pieces, from, k)
}

/** Where all nouns are capitals a particle joins what a given name or an office begins: „Jan von Berg“, not „Gefahr von Bränden“. */
function mayHaveParticle(piece: Piece): boolean {
  return isOffice(piece) || isGivenName(piece.lower.replace(/-.*$/, ''))
}

/** Whether the capitals from one piece to another end in a person's name: an office or form of address stands before. */
function isPerson(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (isOffice(pieces[k])) return true
  return to - from >= 2 && !isDeterminer(pieces[from])
}

/** “the head of the port”: the words that name somebody end at the first link. */
function linkGoesOn(walk: Walk, k: number): boolean {
  const { classed, pieces, loose, determined } = walk
  if (isStop(pieces[k]) && !loose) return false
  if (walk.head >= 0) return true
  const previous = pieces[k - 1]!
  if (!loose && !determined && previous.capital && !classed.language?.capitalNouns && !isOffice(previous))
    return false
  walk.head = k
  return true
}

/** Small words of a description that has no article. */
const mostPlain = 3

/** A word of no table: a noun or adjective within a description, else a verb that no table has. */
function plainWordGoesOn(walk: Walk, k: number): boolean {
  const { pieces, from, loose, head } = walk
  const piece = pieces[k]!
  if (isAdverb(piece.lower)) return false
  const determined = walk.determined || isOwned(walk, k)
  if (determined && !loose && head < 0 && isAfterRole(walk, k)) return false
  if (determined || head >= 0 || loose) return true
  if (k === from + 1 && pieces[from]!.capital && opensDescription(walk)) return true
  if (pieces[k - 1]!.capital && !leadsToTrade(pieces, k)) return false
  return k - from <= mostPlain
}

/** “Port anchor Jo Park”, “Norland University political scientist Jo Park”: a trade between a body and a name. */
function leadsToTrade(pieces: readonly Piece[], k: number): boolean {
  if (pieces[k + 1]?.capital) return endsAsTrade(pieces[k]!.lower)
  const trade = pieces[k + 1]
  if (trade?.type !== 'word' || !isRole(trade) || isAdverb(pieces[k]!.lower)) return false
  return pieces[k]!.lower.endsWith('al') && pieces[k + 2]?.capital === true
}

/** “Holt’s memoir”: what somebody owns is named like what an article stands before. English. */
function isOwned({ classed, pieces, from }: Walk, k: number): boolean {
  if (classed.language?.tag !== 'en') return false
  for (let m = k - 1; m >= from; m--) if (pieces[m]!.capital) return /(?:'s|s')$/.test(pieces[m]!.lower)
  return false
}

/** “Nuclear safety experts”, “Republican presidential candidate Ann Bell”: a capital only because it opens the sentence, or an office. */
function opensDescription({ text, classed, pieces, from }: Walk): boolean {
  const first = pieces[from]!
  if (classed.language?.capitalNouns || !(isOffice(first) || opensSentence(pieces, from))) return false
  for (let k = from + 1; k <= from + mostPlain; k++) {
    const piece = pieces[k]
    if (piece?.type !== 'word' || isStop(piece) || isLink(piece)) return false
    if (piece.capital) return isOffice(first)
    if (isRole(piece)) return isOffice(first) || !isCapitalWithin(text, first)
    if (isVerb(piece)) return false
  }
  return false
}

/** “the minister took note”: what follows the noun for a person, with no other such noun ahead, is a verb. */
function isAfterRole({ classed, pieces }: Walk, k: number): boolean {
  if (classed.language?.tag !== 'en' || !isSpeakingNoun(pieces[k - 1]) || pieces[k]!.capital) return false
  for (let m = k; m <= k + mostPlain; m++) {
    const piece = pieces[m]
    if (piece?.type !== 'word' || isStop(piece) || isLink(piece) || isDeterminer(piece)) return true
    if (piece.capital || isRole(piece)) return false
  }
  return true
}
