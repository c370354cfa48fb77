import type { Quotation, Speaker } from '../../types.ts'
import type { Attribution } from './attribution.ts'
import type { Namer } from './name-speakers.ts'
import type { Reading } from './read-around.ts'
import type { Region } from './read-regions.ts'

/** A quotation whose speaker is to be told, and what was said before it. */
export type Turn = {
  text: string
  namer: Namer
  reading: Reading
  region: Region
  /** Its place among the quotations of the region. */
  n: number
  quotation: Quotation
  /** What its sentence says: attribution, and its cue and via as they are shown. */
  attribution: Attribution | null
  cue: Quotation['cue']
  via: Quotation['via']
  /** The quotation that it lies in. */
  parent: Quotation | null
  /** The quotation before it: in its region, and anywhere before it; the latter is `null` within a quotation. */
  previous: Quotation | null
  before: { region: Region; quotation: Quotation } | null
  /** Kinds of all quotations of the source, by index. */
  kinds: readonly Quotation['kind'][]
}

/** What a step tells of a quotation; the rest is as its sentence says. */
export type Told = Partial<Pick<Quotation, 'speaker' | 'cue' | 'via' | 'utterance'>>

/** A speaker named elsewhere. */
export function carried(speaker: Speaker): Speaker {
  return { ...speaker, at: null }
}
