import type { Quotation } from '../../types.ts'
import { inAllLanguages } from '../words/languages.ts'
import { soundsAlike } from './find-cognates.ts'
import { consonantsOf, leavesVowelsOut, soundOf } from './latin.ts'

/** A speaker’s last name as it sounds in any language. */
export type Who = { sound: string; consonants: string; consonantal: boolean }

const roles = inAllLanguages('roles')
const titles = inAllLanguages('titles')
const leastConsonants = 2

/** Who is named at a quotation; `null` for a role without a name, or nobody. */
export function whoSpeaks({ speaker }: Quotation): Who | null {
  const words = speaker?.name.match(/[\p{L}\p{M}’'-]+/gu) ?? []
  const last = words.at(-1)
  if (last === undefined || !/^[\p{Lu}\p{Lo}]/u.test(last)) return null
  const small = last.toLowerCase()
  if (roles.has(small) || titles.has(small)) return null
  const sound = soundOf(last)
  return sound === '' ? null : { sound, consonants: consonantsOf(sound), consonantal: leavesVowelsOut(last) }
}

export function isSameSpeaker(a: Who, b: Who): boolean {
  if (a.consonantal || b.consonantal)
    return a.consonants === b.consonants && a.consonants.length >= leastConsonants
  return soundsAlike(a.sound, b.sound)
}
