import type { Run } from './edited-text.ts'
import { type Candidate, tellsAlone } from './judge-place.ts'

/** Agreement of the words around, 0…1, from which they say that this is the place: lower, and copies pass; higher, and a rewritten paragraph hides its quote. */
const placeAgrees = 0.65
/** Agreement or contradiction, 0…1, from which some of them say so. */
export const someAgree = 0.3
/** Share of a run that was moved or left as it is. */
const neededAlone = 0.95
/** Words from which a run that stands elsewhere as it is is known by itself. */
const knownAlone = 4
/** Share of a run, by number and by weight, that stands elsewhere with a word corrected, and what it must tell: a decoy keeps fewer. */
const neededMoved = 0.85
const neededMovedWeight = 0.7
const tellsMoved = 3
/** The same of a run that tells much. A decoy of the bench keeps two thirds of the words, seldom three quarters. */
const neededLongMoved = 0.78
const tellsLong = 6
/** Geometric mean of what is left of the run and of what it makes of its place, below which it is other words with a few in common. */
const neededLikeness = 0.28
/** Share of the words, by number, that stand where they stood by counting: a sentence put in instead has fewer by chance. */
const neededWordForWord = 0.28
/** The same where neighbours were replaced one by one as well. */
const neededAmongReplaced = 0.2
/** Share of a run that goes on unbroken from a neighbour, where the rest was replaced or cut together with the other one. */
const neededAdjoining = 0.1
/** Share of a run that still lies between what stood before and after, where all around was rewritten. */
const neededBetween = 0.55
/** The same where what is left is one run of at least so many words: the rest was cut, and its neighbours with it. */
const neededInRun = 0.2
const runOfWords = 4
/** The same where the words around say that it was taken out, and so many are left: of fewer, a decoy may keep as many. */
const neededOfMany = 0.85
const manyWords = 8
/** Share of a run of which only some of the words around say that it is here. */
const neededNearby = 0.45
/** The same where it lies beside these, and not between the nearest ones. */
const neededApart = 0.6
/** The same where others of them say that it was taken out. */
const neededAgainst = 0.8

/** By how much one place is rather the quote's than another: its own words count twice what those around them do. */
export function merit({ share, agrees, contradicts }: Candidate): number {
  return 2 * share + agrees - contradicts / 2
}

/** Whether the run stands at a place, by what is left of it there and by what the words around say. */
export function acceptPlace(place: Candidate, run: Run): 'yes' | 'no' | 'unsure' {
  if (place.borrowed) return 'no'
  if (place.between && liesWhereItLay(place)) return 'yes'
  if (place.agrees >= placeAgrees) return isLeftInItsPlace(place) ? 'yes' : 'no'
  if (goesOnFromNeighbour(place) || wasReplacedWithNeighbours(place)) return 'yes'
  if (place.agrees < someAgree) return wasMoved(place, run) ? 'yes' : 'no'
  if (place.contradicts < someAgree)
    return place.share >= (place.between ? neededNearby : neededApart) ? 'yes' : 'no'
  return place.share >= neededAgainst ? 'yes' : place.share >= neededNearby ? 'unsure' : 'no'
}

function isWhole({ share, shareOfWords }: Candidate): boolean {
  return Math.min(share, shareOfWords) >= neededAlone
}

/** Between its neighbours: the whole, much of it where nothing says otherwise, or nearly all of a long run where it does. */
function liesWhereItLay(place: Candidate): boolean {
  const { share, pairs, unbroken, anchored, told, contradicts } = place
  if (isWhole(place)) return true
  const excerpt = unbroken && pairs.length >= runOfWords && share >= neededInRun
  if (contradicts < someAgree && (anchored || told >= tellsMoved) && (share >= neededBetween || excerpt))
    return true
  return contradicts < 1 && share >= neededOfMany && pairs.length >= manyWords
}

/** Where the words around agree: it is like the run, or is the run replaced word by word. */
function isLeftInItsPlace({ share, filled, counted, adjoining, wordForWord }: Candidate): boolean {
  return (
    Math.sqrt(share * filled) >= neededLikeness ||
    counted >= neededWordForWord ||
    (adjoining && wordForWord && share >= neededAdjoining)
  )
}

function goesOnFromNeighbour({ adjoining, share }: Candidate): boolean {
  return adjoining && share >= neededAdjoining
}

function wasReplacedWithNeighbours(place: Candidate): boolean {
  return (
    place.between &&
    place.wordForWord &&
    place.contradicts < someAgree &&
    place.told >= tellsAlone &&
    place.shareOfWords >= neededAmongReplaced
  )
}

/** Where no word around came along. */
function wasMoved(place: Candidate, run: Run): boolean {
  if (isWhole(place) && run.to - run.from >= knownAlone) return true
  if (place.share < neededMovedWeight) return false
  return (
    (place.shareOfWords >= neededMoved && place.told >= tellsMoved) ||
    (place.shareOfWords >= neededLongMoved && place.told >= tellsLong)
  )
}
