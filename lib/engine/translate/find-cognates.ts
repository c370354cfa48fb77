import { editDistance } from '../collate/similarity.ts'
import { consonantsOf, leavesVowelsOut } from './latin.ts'
import type { Anchor, StatementReading } from './read-statement.ts'

/** Letters that two sounds must begin with to be compared at all. */
const begins = 3
/** Sounds compared of one beginning: bounds the time on a story of very many words. */
const mostCompared = 200
/** A common beginning of so many letters, and so much of the longer word, makes two words one family. */
const leastPrefix = 4
const leastPrefixShare = 0.6
/** Share of the letters that may differ elsewhere, in words of so many letters. */
const mostEdits = 0.25
const leastEdited = 5
/** Consonants by which a name is known where vowels are not written. */
const leastConsonants = 3

type Sound = { sound: string; lang: string; named: boolean; consonantal: boolean }

/**
 * Gives each anchor whose like another language has (*Experten*, *experts*; a transliterated name) a key that both share.
 * Words of one language are never compared: their endings make strangers alike.
 */
export function keyCognates(readings: readonly StatementReading[]): void {
  const sounds = new Map<string, Sound>()
  for (const { lang, anchors } of readings)
    for (const anchor of anchors) {
      if (anchor.sound === '') continue
      const id = idOf(anchor, lang)
      const known = sounds.get(id)
      const named = anchor.kind === 'name'
      if (known) known.named ||= named
      else sounds.set(id, { sound: anchor.sound, lang, named, consonantal: leavesVowelsOut(anchor.text) })
    }
  const families = familiesOf(sounds)
  for (const { lang, anchors } of readings)
    for (const anchor of anchors) {
      const family = anchor.sound === '' ? undefined : families.get(idOf(anchor, lang))
      if (family !== undefined) anchor.keys.push(`sound:${family}`)
    }
}

function idOf({ sound }: Anchor, lang: string): string {
  return `${lang} ${sound}`
}

/** The family of each sound that another language has something like, named by its first member in order. */
function familiesOf(sounds: ReadonlyMap<string, Sound>): Map<string, string> {
  const ids = [...sounds.keys()].sort()
  const parent = new Map(ids.map((id) => [id, id]))
  const root = (id: string): string => {
    let at = id
    while (parent.get(at) !== at) at = parent.get(at)!
    parent.set(id, at)
    return at
  }
  const joined = new Set<string>()
  for (const list of shelvesOf(ids, sounds)) {
    list.slice(0, mostCompared).forEach((a, n) => {
      for (const b of list.slice(n + 1, mostCompared)) {
        if (!areCognates(sounds.get(a)!, sounds.get(b)!)) continue
        const [first, second] = [root(a), root(b)].sort() as [string, string]
        parent.set(second, first)
        joined.add(a).add(b)
      }
    })
  }
  return new Map([...joined].map((id) => [id, root(id)]))
}

/** Sounds that may be alike: by how they begin, and names by their consonants. */
function shelvesOf(ids: readonly string[], sounds: ReadonlyMap<string, Sound>): string[][] {
  const shelves = new Map<string, string[]>()
  const put = (shelf: string, id: string) => {
    const list = shelves.get(shelf)
    if (list) list.push(id)
    else shelves.set(shelf, [id])
  }
  for (const id of ids) {
    const { sound, named, consonantal } = sounds.get(id)!
    if (!consonantal) put(sound.slice(0, begins), id)
    const consonants = consonantsOf(sound)
    if ((named || consonantal) && consonants.length >= leastConsonants) put(`-${consonants}`, id)
  }
  return [...shelves.values()].filter((list) => list.length > 1)
}

function areCognates(a: Sound, b: Sound): boolean {
  if (a.lang === b.lang) return false
  if (a.consonantal || b.consonantal) return consonantsOf(a.sound) === consonantsOf(b.sound)
  return soundsAlike(a.sound, b.sound)
}

/** Whether two sounds are one word in two languages, as far as letters tell. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true
  const longer = Math.max(a.length, b.length)
  let prefix = 0
  while (prefix < longer && a[prefix] === b[prefix]) prefix++
  if (prefix >= leastPrefix && prefix >= longer * leastPrefixShare) return true
  const edits = Math.floor(longer * mostEdits)
  return Math.min(a.length, b.length) >= leastEdited && editDistance(a, b, edits) <= edits
}
