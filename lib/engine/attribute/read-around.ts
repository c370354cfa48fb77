import type { Attribution } from './attribution.ts'
import type { ClassedWords } from './classed-words.ts'
import { readAttribution } from './read-attribution.ts'
import { type Marked, type Region, readRegions } from './read-regions.ts'
import { readRunningText } from './running-text.ts'
import { type Scene, setScene } from './scene.ts'
import { japanese } from './sieves/japanese.ts'

/** What is read around the quotations of a source before anything is decided. Indexes are those of the quotations. */
export type Reading = {
  classed: ClassedWords
  regions: Region[]
  scenes: Scene[]
  attributions: (Attribution | null)[]
}

/** Reads the words around each marked place: one pass over the paragraphs that have any. */
export function readAround(text: string, marked: readonly Marked[], classed: ClassedWords): Reading {
  const regions = readRegions(text, marked, classed)
  const scenes: Scene[] = new Array(marked.length)
  const attributions: Reading['attributions'] = new Array(marked.length).fill(null)
  for (const region of regions) {
    region.at.forEach((piece, n) => {
      const index = region.quotations[n]!
      const scene = setScene(region, piece)
      scenes[index] = scene
      attributions[index] =
        readTail(scene, marked[index]!) ??
        readAttribution(scene) ??
        readLeadIn(scene, region) ??
        japanese.read(scene)
    })
  }
  return { classed, regions, scenes, attributions }
}

/** Code units at the end of a quotation without a closing mark that are read for who speaks. */
const tailReach = 120

/** “The crane was never tested, said Jim Tate.”: where the closing mark is missing the attribution is within. */
function readTail({ text, classed }: Scene, { start, end, unclosed }: Marked): Attribution | null {
  if (!unclosed) return null
  const from = Math.max(start, end - tailReach)
  const comma = from + text.slice(from, end).lastIndexOf(', ')
  if (comma <= from) return null
  const hole = { open: from, close: comma + 1, index: 0 }
  return readAttribution(setScene(readRunningText(text, classed, { start: from, end }, [hole]), 0))
}

/** Code units of a paragraph that are read for who introduces the next one. */
const leadInReach = 300

/** “The statement read:” as a paragraph of its own before the quotation. */
function readLeadIn({ text, classed, pieces, at }: Scene, region: Region): Attribution | null {
  if (at > 0) return null
  let end = region.start
  while (end > 0 && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === '>')) end--
  if (end === 0 || text[end - 1] !== ':') return null
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - leadInReach)
  const lead = readRunningText(text, classed, { start, end })
  const together = [...lead.pieces, pieces[0]!]
  return readAttribution(setScene({ text, classed, pieces: together }, together.length - 1))
}
