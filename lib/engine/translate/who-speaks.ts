import { once } from '../../once.ts'
import type { Speaker } from '../../types.ts'
import { editDistance } from '../collate/similarity.ts'
import { inAllLanguages } from '../words/languages.ts'
import { consonantsOf, leavesVowelsOut, soundOf } from './latin.ts'

/** A speaker’s last name as it sounds in any language. */
export type Who = { sound: string; consonants: string; consonantal: boolean }

const roles = once(() => inAllLanguages('roles'))
const titles = once(() => inAllLanguages('titles'))
const leastConsonants = 2

/** Letters of a last name for each that transliterations of it may differ by. */
const lettersOfEdit = 6

/** Who is named as speaker; `null` for a role without a name. */
export function whoSpeaks({ name }: Speaker): Who | null {
  const words = name.match(/[\p{L}\p{M}’'-]+/gu) ?? []
  const last = words.at(-1)
  if (last === undefined || !/^[\p{Lu}\p{Lo}]/u.test(last)) return null
  const small = last.toLowerCase()
  if (roles().has(small) || titles().has(small)) return null
  const sound = soundOf(last)
  return sound === '' ? null : { sound, consonants: consonantsOf(sound), consonantal: leavesVowelsOut(last) }
}

export function isSameSpeaker(a: Who, b: Who): boolean {
  if (a.consonantal || b.consonantal)
    return a.consonants === b.consonants && a.consonants.length >= leastConsonants
  const edits = Math.floor(Math.min(a.sound.length, b.sound.length) / lettersOfEdit)
  return (
    a.sound === b.sound ||
    (edits > 0 && a.sound[0] === b.sound[0] && editDistance(a.sound, b.sound, edits) <= edits)
  )
}
