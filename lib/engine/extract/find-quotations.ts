import type { EngineProblem, EngineSource, Quotation } from '../../types.ts'
import { classedWordsOf } from '../attribute/classed-words.ts'
import { giveSpeakers } from '../attribute/give-speakers.ts'
import { readAround } from '../attribute/read-around.ts'
import { findBlockQuotations } from './find-block-quotations.ts'
import { deepest, pairMarks } from './pair-marks.ts'
import { scanMarks } from './scan-marks.ts'
import { splitAtDashes } from './split-at-dashes.ts'
import { tellKind } from './tell-kind.ts'

const messages = {
  'mark-not-closed':
    'A quotation mark opens here and none closes it; the quotation is taken to end with its paragraph.',
  'mark-not-opened': 'A quotation mark closes here and none opens it.',
  'marks-too-deep': `Quotations are read ${deepest} deep, one within another. What opens here lies deeper and is read as words of the quotation around it.`,
} as const

/**
 * Every place of a source where words stand in marks or in a block quotation, in order, each told as speech, fragment
 * or not speech and given its speaker, cue and via. Linear in the text.
 */
export function findQuotations(source: EngineSource): { quotations: Quotation[]; problems: EngineProblem[] } {
  const { id, text } = source
  const classed = classedWordsOf(source)
  const { spans: marked, stray } = pairMarks(text, scanMarks(text), findBlockQuotations(source, classed))
  const spans = splitAtDashes(text, marked, classed)
  const reading = readAround(text, spans, classed)
  const ids = spans.map((span) => `${id}:${span.start}-${span.end}`)
  const kinds: ReturnType<typeof tellKind>[] = []
  const quotations = spans.map((span, i): Quotation => {
    const { kind, reason } =
      kinds[span.goesOnFrom ?? -1] ?? tellKind(reading.scenes[i]!, span, reading.attributions[i]!)
    kinds.push({ kind, reason })
    return {
      id: ids[i]!,
      source: id,
      start: span.start,
      end: span.end,
      kind,
      quoted: true,
      outer: { start: span.open, end: span.close },
      reason,
      speaker: null,
      cue: null,
      via: null,
      utterance: span.goesOnFrom === undefined ? null : ids[span.goesOnFrom]!,
      parent: span.parent >= 0 ? ids[span.parent]! : null,
    }
  })
  const problems = stray.map(({ at, rule }) => ({
    source: id,
    at: { start: at, end: at + 1 },
    rule,
    message: messages[rule],
  }))
  return { quotations: giveSpeakers(source, quotations, reading), problems }
}
