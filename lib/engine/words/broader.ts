import { once } from '../../once.ts'
import { broaderWords } from './generated/broader-en.ts'
import { entriesOf } from './language.ts'

/** Whether one English stem is a broader word for what the other means: “officer”, “official”. */
export function isBroaderOrNarrower(a: string, b: string, lang: string): boolean {
  return lang === 'en' && (broaderStems().get(a)?.has(b) === true || broaderStems().get(b)?.has(a) === true)
}

const broaderStems = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const byStem = new Map<string, Set<string>>()
  for (const entry of entriesOf(broaderWords)) {
    const [narrow, ...broader] = entry.split(' ')
    const known = byStem.get(narrow!) ?? new Set()
    byStem.set(narrow!, known)
    for (const stem of broader) known.add(stem)
  }
  return byStem
})
