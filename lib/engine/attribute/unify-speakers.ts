import type { Quotation } from '../../types.ts'
import { inAllLanguages } from '../words/languages.ts'

/** Forms of one last name that are compared, each with each. Of more, nobody is given another's name. */
const mostForms = 200

/** A name as words, with how many sources have it. */
type Form = { name: string; words: string[]; sources: Set<string> }

const addressed = inAllLanguages('address')

/**
 * The same quotations with one name for each speaker across sources, where names allow: a last name is given the full
 * name that another source has, if only one fits; of forms of one full name the most carried is taken, then the
 * longest. Descriptions without a name are left as they are. The result does not depend on the order of sources.
 */
export function unifySpeakers(quotations: readonly Quotation[]): Quotation[] {
  const byLast = new Map<string, Map<string, Form>>()
  for (const { speaker, source } of quotations) {
    if (!speaker || !isName(speaker.name)) continue
    const words = wordsOf(speaker.name)
    const last = words[words.length - 1]
    if (last === undefined) continue
    let forms = byLast.get(last)
    if (!forms) {
      forms = new Map()
      byLast.set(last, forms)
    }
    const form = forms.get(speaker.name)
    if (form) form.sources.add(source)
    else forms.set(speaker.name, { name: speaker.name, words, sources: new Set([source]) })
  }
  const names = new Map<string, string>()
  for (const forms of byLast.values()) {
    if (forms.size > mostForms) continue
    const list = [...forms.values()]
    for (const form of list) {
      const fitting = list.filter((other) => fits(form.words, other.words) || fits(other.words, form.words))
      // Two people of one last name: nobody is guessed.
      const agree = fitting.every((a) =>
        fitting.every((b) => fits(a.words, b.words) || fits(b.words, a.words)),
      )
      if (agree) names.set(form.name, best(fitting).name)
    }
  }
  return quotations.map((quotation) => {
    const { speaker } = quotation
    const name = speaker ? names.get(speaker.name) : undefined
    return speaker && name !== undefined && name !== speaker.name
      ? { ...quotation, speaker: { ...speaker, name } }
      : quotation
  })
}

function isName(name: string): boolean {
  return /^(?:The )?\p{Lu}/u.test(name)
}

/** Words of a name in lower case, without forms of address, initials kept. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const bare = words.filter((w) => !addressed.has(w))
  return bare.length > 0 ? bare : words
}

/** Whether the fuller form may stand for the shorter: the same last word, and every other word (or its initial) in order. */
function fits(short: string[], full: string[]): boolean {
  if (short.length > full.length || short[short.length - 1] !== full[full.length - 1]) return false
  let at = 0
  for (const word of short) {
    while (at < full.length && !(full[at] === word || (word.length === 1 && full[at]![0] === word))) at++
    if (at === full.length) return false
    at++
  }
  return true
}

function best(forms: Form[]): Form {
  return forms.reduce((a, b) => {
    // A last name alone is never the best where a full name fits.
    const full = Number(b.words.length > 1) - Number(a.words.length > 1)
    const carried = b.sources.size - a.sources.size
    const longer = b.name.length - a.name.length
    const order = full || carried || longer || (b.name < a.name ? 1 : -1)
    return order > 0 ? b : a
  })
}
