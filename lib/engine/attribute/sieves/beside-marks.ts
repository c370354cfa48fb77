import { type Attribution, attribute, type Sieve } from '../attribution.ts'
import { ownerBefore } from '../owner.ts'
import { agentAt } from '../passive.ts'
import { anyOf, isAdding, isCall, isDeterminer, isSubordinator, skipAround } from '../piece.ts'
import { readSubject } from '../read-subject.ts'
import type { Scene } from '../scene.ts'
import { readLeft } from './left-cues.ts'

const isAs = anyOf('as')

/** The verb that gives a few words right before the marks, “as” or an article between them or not; -1 for none. */
function callAt({ classed, pieces, at, start }: Scene): number {
  if (classed.language?.inverts) return -1
  const last = isDeterminer(pieces[at - 1]) ? at - 2 : at - 1
  const k = isAs(pieces[last]) ? last - 1 : last
  return k >= start && isCall(pieces[k]) && !pieces[k]!.capital ? k : -1
}

const calledBy: Sieve = {
  name: 'called “…” by somebody',
  example: {
    text: 'The crossing, called “the gate to the north” by Ann Bell, is closed, according to the Courier.',
    speaker: 'Ann Bell',
    cue: 'called',
  },
  read(scene) {
    const { at, end } = scene
    const cue = callAt(scene)
    const subject = cue < 0 ? null : agentAt(scene, at + 1, end)
    return subject && attribute(scene, cue, { subject, by: 'call', where: 'apart', limit: at })
  },
}

const calledHere: Sieve = {
  name: 'a verb right before the marks that gives a few words, whatever follows them',
  example: {
    text: 'In a letter that Judge Ann Bell called “distasteful,” Lang expressed a wish to go.',
    speaker: 'Ann Bell',
    cue: 'called',
  },
  read(scene) {
    const { pieces, after } = scene
    const cue = callAt(scene)
    if (cue < 0 || !after?.open) return null
    const found = readLeft(scene)
    return found?.subject && found.cue?.start === pieces[cue]!.start ? found : null
  },
}

const saidInClause: Sieve = {
  name: 'a clause that ends with the marks, before what the sentence tells',
  example: {
    text: 'After Ann Bell said that they would be better at “smaller schools,” Rob Lang said no more.',
    speaker: 'Ann Bell',
    cue: 'said',
  },
  read(scene) {
    const { after } = scene
    if (!opensClause(scene) || !after?.open || after.verb >= 0) return null
    const found = readLeft(scene)
    if (!found?.subject || found.by === 'according') return null
    return isOneClause(scene, found) ? found : null
  },
}

const notClause = new Set(['but', 'that', 'who', 'which'])

function opensClause({ classed, pieces, start, at }: Scene): boolean {
  if (classed.language?.inverts) return false
  const first = pieces[start]!
  return start < at && isSubordinator(first) && !notClause.has(first.lower)
}

/** No comma stands between the verb and the marks but the one right before them. */
function isOneClause({ pieces, at }: Scene, { cue }: Attribution): boolean {
  for (let k = at - 2; k >= 0 && pieces[k]!.start > (cue?.start ?? 0); k--)
    if (pieces[k]!.lower === ',') return false
  return true
}

const isSaying = anyOf('sayings')

const ownWords: Sieve = {
  name: 'somebody’s “…” remark',
  example: {
    text: 'It was the pull of Ann Bell’s “you can keep your boats” promise.',
    speaker: 'Ann Bell',
    cue: 'promise',
  },
  read(scene) {
    const { pieces, at, end } = scene
    if (at + 1 >= end || !isSaying(pieces[at + 1])) return null
    const owner = ownerBefore(scene, at)
    return (
      owner && attribute(scene, at + 1, { subject: owner.subject, by: 'say', where: 'apart', limit: end })
    )
  },
}

const openingParticiple: Sieve = {
  name: 'a participle opens the sentence, and after the marks stands whose it is',
  example: {
    text: 'Acknowledging that the mayor “says a lot of things,” though, Ann Bell did agree.',
    speaker: 'Ann Bell',
    cue: 'Acknowledging',
  },
  read(scene) {
    const { classed, pieces, start, after, at } = scene
    if (
      classed.language?.inverts ||
      start >= at ||
      !isAdding(pieces[start]) ||
      !after?.open ||
      after.verb >= 0
    )
      return null
    const aside = pieces[after.first + 1]?.lower === ',' ? after.first + 2 : after.first
    const subject = readSubject(scene, aside, after.limit)
    const next = subject && pieces[skipAround(pieces, subject.next, after.limit)]
    if (subject?.type !== 'name' || next?.type !== 'word' || next.capital) return null
    const where = at - start <= pieces[start]!.phrase + 1 ? 'before' : 'apart'
    return attribute(scene, start, { subject, by: 'say', where, limit: at })
  },
}

/** Words on either side of the marks that belong to them alone, whatever the rest of the sentence says. */
export const besideMarks: readonly Sieve[] = [calledBy, calledHere, saidInClause, openingParticiple, ownWords]
