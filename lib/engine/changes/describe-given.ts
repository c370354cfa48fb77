import type { Change, ChangeKind } from '../../types.ts'

/** How a source gives a statement: who it names, with which cue, through whom, in marks or not. */
export type Given = {
  speaker: string | null
  cue: string | null
  via: string | null
  quoted: boolean
  /** The word of denial around it: “denied”, in *denied that the pump was broken*; `null` where none is. */
  denied: string | null
}

/** Differences in how two sources give the same statement; independent of its words. */
export function describeGiven(base: Given, wording: Given): Change[] {
  const changes: Change[] = []
  const add = (kind: ChangeKind, text: string) => changes.push({ kind, text, base: null, wording: null })
  if (base.speaker !== null && wording.speaker !== null && !sameSpeaker(base.speaker, wording.speaker))
    add('speaker-differs', `speaker differs: ${base.speaker} → ${wording.speaker}`)
  if (base.denied === null && wording.denied !== null)
    add('denial-added', `given as denied: “${wording.denied}”`)
  if (base.denied !== null && wording.denied === null)
    add('denial-lost', `not given as denied: “${base.denied}” lost`)
  if (base.quoted && !wording.quoted) add('unquoted', 'not in quotation marks')
  if (!base.quoted && wording.quoted) add('quoted', 'put in quotation marks')
  if (base.cue !== null && wording.cue !== null && level(base.cue) !== level(wording.cue))
    add('cue-differs', `“${base.cue}” → “${wording.cue}”`)
  if (base.via !== null && wording.via !== null && level(base.via) !== level(wording.via))
    add('via-differs', `via ${base.via} → via ${wording.via}`)
  return changes
}

/** Names and cues levelled before: the sources of one story repeat them. Begun anew when it grows long. */
const levels = new Map<string, string>()
const levelsKept = 10_000

function level(text: string): string {
  const known = levels.get(text)
  if (known !== undefined) return known
  const levelled = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(the|a|an) /, '')
    .trim()
  if (levels.size >= levelsKept) levels.clear()
  levels.set(text, levelled)
  return levelled
}

/** The same name, or one that ends the other: “Nathan Sales”, “Sales”; “senior U.S. defense official”, “the official”. */
export function sameSpeaker(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [level(a), level(b)]
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}
