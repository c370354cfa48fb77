import { describe, expect, test } from 'vitest'
import { findQuotations } from '../extract/find-quotations.ts'
import type { Example } from './attribution.ts'
import { bitsOf, classedWordsOf, opensPhrase } from './classed-words.ts'
import { sieves } from './read-attribution.ts'
import { readRegions } from './read-regions.ts'
import { type Scene, setScene } from './scene.ts'
import { japanese } from './sieves/japanese.ts'
import { sourcesBefore, verbsBefore } from './sieves/left-cues.ts'
import { restCues } from './sieves/rest-of-sentence.ts'
import { turnSteps } from './turn-steps.ts'

/** Speaker and cue of the quotations of an example that are somebody's; the last is the one it is about. */
function readExample({ text, lang }: Example): { speaker: string | null; cue: string | null } {
  const said = findQuotations({ id: 's', text, lang: lang ?? 'en' }).quotations.filter(
    ({ kind }) => kind !== 'not-speech',
  )
  const last = said.at(-1)
  return { speaker: last?.speaker?.name ?? null, cue: last?.cue?.text ?? null }
}

/** The scene of the last quotation that an example has. */
function sceneOf({ text, lang }: Example): Scene {
  const source = { id: 's', text, lang: lang ?? 'en' }
  const marked = findQuotations(source).quotations.map(({ outer, start, end }) => ({
    ...{ open: outer.start, start, end, close: outer.end, parent: -1, unclosed: false },
  }))
  const region = readRegions(text, marked, classedWordsOf(source)).at(-1)!
  return setScene(region, region.at.at(-1)!)
}

describe('each sieve reads its example', () => {
  test.each([...sieves, japanese])('$name: $example.text', ({ name, example, read }) => {
    const scene = sceneOf(example)
    expect(readExample(example)).toEqual({ speaker: example.speaker, cue: example.cue })
    expect(read(scene)).not.toBeNull()
    if (name !== japanese.name) expect(sieves.find((sieve) => sieve.read(scene))?.name).toBe(name)
  })

  test.each([...sourcesBefore, ...verbsBefore, ...restCues])('$name: $example.text', ({ example, read }) => {
    const scene = sceneOf(example)
    expect(readExample(example)).toEqual({ speaker: example.speaker, cue: example.cue })
    const cues = scene.pieces.map((_, k) => read(scene, k)?.cue).filter((cue) => cue !== undefined)
    expect(cues.map((cue) => cue && example.text.slice(cue.start, cue.end))).toContain(example.cue)
  })

  test('no two have the same name and group', () => {
    for (const group of [sieves, sourcesBefore, verbsBefore, restCues])
      expect(new Set(group.map(({ name }) => name)).size).toBe(group.length)
  })
})

test('each class of words has a bit of its own', () => {
  expect(opensPhrase >>> 0).toBe(2 ** Math.log2(opensPhrase >>> 0))
  expect(opensPhrase >>> 0).toBeGreaterThan(bitsOf('first') >>> 0)
})

describe('each step over a turn tells the speakers of its example', () => {
  test.each([...turnSteps])('$name', ({ example }) => {
    const { quotations } = findQuotations({ id: 's', text: example.text, lang: example.lang ?? 'en' })
    const said = quotations.filter(({ kind }) => kind !== 'not-speech')
    expect(said.map(({ speaker }) => speaker?.name ?? null)).toEqual(example.speakers)
    expect(new Set(said.map(({ id, utterance }) => utterance ?? id)).size).toBe(example.statements)
  })
})
