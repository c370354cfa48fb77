import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'

/** One report, and another that tells the same in other words. */
const report = [
  'Divers recovered a bronze anchor from the muddy estuary after three weeks of dredging.',
  'Its flukes were bent and barnacles covered the whole shank.',
  'A curator dated the casting to the reign of the second Harald.',
  'Scholars in Bergen had long doubted that foundries existed so far north.',
]
const retelling = [
  'After three weeks of dredging, divers brought up a bronze anchor out of the muddy estuary bed.',
  'Barnacles covered its whole shank, and the flukes were badly bent by something.',
  'The casting was dated by a curator to the second reign of Harald.',
  'That foundries existed so far north had long been doubted by scholars working in Bergen.',
]
const parking = 'The council met on Tuesday and talked about parking.'
const weather = 'Nobody else had anything to add about the weather.'
const fair = 'Tickets for the winter fair go on sale next month.'
const trams = 'Trams will run until two in the morning.'
const fares =
  'The ferry company raised its fares twice, two bakeries closed over the summer holidays, a marching band played in the rain without umbrellas, children painted the school fence yellow, and the library bought nine hundred novels in Polish.'
const speech = '“The harbour will never be dredged again while I am mayor,” Olsen said.'
/** Words for a copy of more than thirty telling ones, within sentences that begin and end otherwise. */
const copy =
  'engineers lowered the crane beneath the arch, fastened four chains around the anchor, hoisted it above the parapet, rinsed barnacles and gravel from its rusted ring, photographed the inscription, wrapped the shank in wet linen, carried it by barge past the granary, and stored it inside a brine cistern behind the maritime museum'

const inOrder = (sentences: readonly string[], order: string) =>
  [...order].map((n) => sentences[Number(n)]!).join(' ')

test.each<{ name: string; texts: string[]; passages: string[][] }>([
  {
    name: 'a retelling in the same order',
    texts: [
      `${parking} ${inOrder(report, '0123')} ${weather}`,
      `${fair} ${inOrder(retelling, '0123')} ${trams}`,
    ],
    passages: [[inOrder(report, '0123'), inOrder(retelling, '0123')]],
  },
  {
    name: 'halves exchanged',
    texts: [
      `${parking} ${inOrder(report, '0123')} ${weather}`,
      `${fair} ${inOrder(retelling, '2301')} ${trams}`,
    ],
    passages: [[inOrder(report, '0123'), inOrder(retelling, '2301')]],
  },
  {
    name: 'sentences in any order are told whole',
    texts: [
      `${parking} ${inOrder(report, '0123')} ${weather}`,
      `${fair} ${inOrder(retelling, '3102')} ${trams}`,
    ],
    passages: [[inOrder(report, '0123'), inOrder(retelling, '3102')]],
  },
  {
    name: 'a sentence that stands far off is not told with them',
    texts: [
      `${parking} ${inOrder(report, '0123')} ${weather}`,
      `${retelling[3]} ${fares} ${fair} ${inOrder(retelling, '102')} ${trams}`,
    ],
    passages: [
      [inOrder(report, '012'), inOrder(retelling, '102')],
      ['that foundries existed so far north', 'That foundries existed so far north'],
    ],
  },
  {
    name: 'texts that have a quote in common are not widened over another order',
    texts: [
      `${speech} ${parking} ${inOrder(report, '0123')} ${weather}`,
      `${speech} ${fair} ${inOrder(retelling, '3102')} ${trams}`,
    ],
    passages: [[inOrder(report, '012'), inOrder(retelling, '02')]],
  },
  {
    name: 'a quote that one of them shares with a third ends it',
    texts: [
      `${parking} ${inOrder(report, '012')} ${speech} ${report[3]} ${weather}`,
      `${fair} ${inOrder(retelling, '3102')} ${trams}`,
      `${speech} It was noon.`,
    ],
    passages: [
      [inOrder(report, '012'), inOrder(retelling, '102')],
      ['that foundries existed so far north', 'That foundries existed so far north'],
    ],
  },
  {
    name: 'a long copy ends where its words do',
    texts: [
      `${parking} Before dawn ${copy} while reporters shivered. ${weather}`,
      `${fair} As was agreed last autumn, ${copy} and went home for breakfast. ${trams}`,
    ],
    passages: [[copy, copy]],
  },
  {
    name: 'a short copy ends with its sentences',
    texts: [
      `${parking} Today ${report[0]!.replace('Divers', 'divers')} ${weather}`,
      `${fair} Yesterday ${report[0]!.replace('Divers', 'divers')} ${trams}`,
    ],
    passages: [
      [
        'Today divers recovered a bronze anchor from the muddy estuary after three weeks of dredging.',
        'Yesterday divers recovered a bronze anchor from the muddy estuary after three weeks of dredging.',
      ],
    ],
  },
])('$name', ({ texts, passages }) => {
  const sources = texts.map((text, at) => ({ id: String(at), text, lang: 'en' }))
  const found = analyze(sources).passages.map(({ members }) =>
    members.map(({ source, start, end }) => texts[Number(source)]!.slice(start, end)),
  )
  // A passage goes to its last word, without the mark behind it.
  expect(found).toEqual(passages.map((members) => members.map((words) => words.replace(/\.$/, ''))))
})
