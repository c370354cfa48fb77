import { randomNumbers } from './random-numbers.ts'

/** A file of a story, with its path below the content folder. */
type ContentFile = { path: string; text: string }

const nouns =
  'harbour council bridge valley engine market river school clinic tunnel orchard ferry railway archive lantern reservoir museum quarry granary lighthouse parliament workshop laboratory vineyard glacier printer theatre station garden mill'.split(
    ' ',
  )
const people =
  'engineer mayor teacher nurse pilot farmer judge painter baker minister carpenter librarian sailor gardener chemist driver surgeon miller shepherd printer'.split(
    ' ',
  )
const verbs =
  'repaired measured abandoned defended opened painted inspected flooded guarded promised rebuilt sold counted closed lifted mapped drained lit praised rented'.split(
    ' ',
  )
const adjectives =
  'narrow northern ancient costly quiet crowded hidden frozen famous wooden empty patient foreign modest stubborn golden rusty hollow distant careful'.split(
    ' ',
  )
const times =
  'before the winter storms|after the second vote|in the early spring|without any warning|for almost eleven years|during the long strike|on the last Friday of May|against every forecast|with borrowed money|at the end of the war'.split(
    '|',
  )
const names =
  'Ada Wren|Boris Lund|Clara Mott|Dario Pell|Edith Rask|Femi Okoro|Greta Voss|Hugo Tamm|Iris Calder|Jonas Field'.split(
    '|',
  )

/**
 * A story of `sources` articles of about `words` words each, in sentences that nobody has written: drawn from lists, so
 * that each run measures the same text. Each article carries about two in five of the story's quotes, some of them
 * shortened or with another word, and some sentences that other articles print too.
 */
export function makeLargeStory(slug: string, sources: number, words: number): ContentFile[] {
  const random = randomNumbers(sources * words)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const chance = (share: number) => random() < share
  const thing = () => `the ${pick(adjectives)} ${pick(nouns)}`
  const sentence = () =>
    `the ${pick(people)} from ${thing()} ${pick(verbs)} ${thing()} and ${pick(verbs)} ${thing()} ${pick(times)}`
  const quotes = Array.from({ length: Math.round(words / 32) }, () => ({
    words: sentence(),
    by: pick(names),
  }))
  const passages = Array.from({ length: Math.round(words / 32) }, sentence)
  const begin = (text: string) => text[0]!.toUpperCase() + text.slice(1)

  /** As an article prints the quote: whole, with another word, or its first half. */
  const reported = (said: string) => {
    const all = said.split(' ')
    if (chance(0.2)) all[all.length - 2] = pick(adjectives)
    return chance(0.15) ? all.slice(0, Math.ceil(all.length * 0.6)).join(' ') : all.join(' ')
  }
  const article = (at: number): ContentFile => {
    const carried = quotes.filter(() => chance(0.4))
    const printed = passages.filter(() => chance(0.15))
    const told = [
      ...carried.map(({ words: said, by }) => `“${begin(reported(said))},” ${by} said.`),
      ...printed.map((passage) => `${begin(passage)}.`),
    ]
    let length = told.join(' ').split(' ').length
    for (; length < words; length += told.at(-1)!.split(' ').length) told.push(`${begin(sentence())}.`)
    const shuffled = told
      .map((text, i) => ({ text, at: i < carried.length ? (i + random()) / carried.length : random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => text)
    const paragraphs: string[] = []
    while (shuffled.length > 0) paragraphs.push(shuffled.splice(0, 2 + Math.floor(random() * 4)).join(' '))
    const id = `s-${slug}-${at}`
    return {
      path: `${slug}/source-${at}.md`,
      text: `---\nid: ${id}\ntitle: ${begin(sentence())}\noutlet: The ${begin(pick(nouns))} ${at}\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`,
    }
  }
  return [
    {
      path: `${slug}/story.md`,
      text: `---\ntitle: ${sources} sources of ${words} words\nsummary: Sentences drawn from lists, to measure the reader with.\nlang: en\n---\n`,
    },
    ...Array.from({ length: sources }, (_, i) => article(i + 1)),
  ]
}
