import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'

const address = 'write to the harbour office, 14 Lantern Quay, third floor'
const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ro', 'sa', 'te', 'vi', 'zu']
/** More words than a passage leaves out, none of which comes again. */
const filler = (nth: number) => {
  const word = (n: number) => [...String(1000 + n)].map((digit) => syllables[Number(digit)]).join('')
  return `${Array.from({ length: 120 }, (_, at) => word(nth * 120 + at)).join(' ')}.`
}
const goods = ['oak barrels', 'tarred rope', 'copper kettles'].map(
  (name, at) => `For ${name} ${address}. ${filler(at)}`,
)
const cargo = ['salted herring', 'dried plums'].map(
  (name, at) => `About ${name} ${address}. ${filler(3 + at)}`,
)
const copied =
  'Divers recovered a bronze anchor from the muddy estuary after three weeks of dredging, and barnacles covered its whole shank.'

test.each([
  {
    name: 'what a source says again and again is not shared',
    texts: [goods.join(' '), cargo.join(' ')],
    passages: [],
  },
  {
    name: 'what it says once is',
    texts: [goods[0]!, cargo[0]!],
    passages: [`For oak barrels ${address}`],
  },
  {
    name: 'a copy among what is repeated is shared',
    texts: [[...goods, copied].join(' '), [copied, ...cargo].join(' ')],
    passages: [copied.slice(0, -1)],
  },
])('$name', ({ texts, passages }) => {
  const found = analyze(texts.map((text, at) => ({ id: String(at), text, lang: 'en' }))).passages
  expect(found.map(({ members }) => texts[0]!.slice(members[0]!.start, members[0]!.end))).toEqual(passages)
})
