import type { QuotationKind, Span } from '../../types.ts'
import type { Attribution } from '../attribute/attribution.ts'
import type { Scene } from '../attribute/scene.ts'
import { acceptedFrom, rules } from './kind-rules.ts'
import { type Standing, standingOf } from './standing.ts'

/** What words in marks are, and the strongest reason for it: the votes of all rules that hold. */
export function tellKind(
  scene: Scene,
  span: Span,
  attribution: Attribution | null,
): { kind: QuotationKind; reason: string } {
  const standing = standingOf(scene, span, attribution)
  let sum = 0
  let reason = ''
  let strongest = 0
  for (const rule of rules) {
    if (!rule.holds(standing)) continue
    sum += rule.weight
    if (Math.abs(rule.weight) > strongest) {
      strongest = Math.abs(rule.weight)
      reason = rule.reason
    }
  }
  if (sum >= acceptedFrom) return { kind: isStatement(standing) ? 'speech' : 'fragment', reason }
  return { kind: 'not-speech', reason: sum > 0 || strongest === 0 ? 'nobody speaks' : reason }
}

/** A whole statement rather than words inside the writer's sentence. */
function isStatement(standing: Standing): boolean {
  const { attribution, shape, ends } = standing
  const begins = standing.begins || (standing.previous?.lower === ',' && shape.capital)
  const closes = shape.ends || shape.comma || ends
  if (!attribution || attribution.by === 'call') return begins && shape.capital && closes
  const { by, joint, where } = attribution
  if (joint === ':' || by === 'colon') return where !== 'apart'
  if (joint === ',') return true
  if (where === 'after') return begins || (shape.capital && shape.words > 3) || isBeforeVerb(standing)
  return shape.capital && closes && (begins || joint !== null)
}

/** Between who speaks and a verb that ends the sentence, where no comma need stand. */
function isBeforeVerb({ scene, shape }: Standing): boolean {
  const { language } = scene.classed
  return language?.verbLast === true && shape.capital
}
