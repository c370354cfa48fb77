/** What speaks for two places carrying the same statement. */
export type Evidence = {
  /** Weight of the words in common, with part credit for words alike. */
  mass: number
  /** Share of each statement's weight that is in common, 0…1; 0 where there is no statement on that side. */
  coverA: number
  coverB: number
  /** Share of the weight between the first and last common word that is in common, 0…1. */
  density: number
  /** Longest run of equal words, and the words in it that carry matter. */
  run: number
  runContent: number
  /** Pairs of words that carry matter. */
  content: number
  /** Those of them that are no names: without a capital on one side at least. */
  plain: number
  equal: number
  alike: number
  /** Words of the shorter side. */
  of: number
  /** Blocks in the alignment: more than one where clauses changed places. */
  blocks: number
  quotedBoth: boolean
  /** Somebody is named to speak on both sides. */
  spokenBoth: boolean
}

type Judgement = { rule: 'exact-run' | 'alignment'; score: number; accepted: boolean }

/**
 * Weights of a logistic function, fitted to 6,600 candidates of the development data, some relabelled by hand. The score
 * is meant as a probability; on texts outside the fit it is an order of certainty.
 */
const weights = {
  /** Two places share nothing until shown. */
  bias: -8.8,
  /** What is shared must be telling, whatever its share: names and set phrases are not. */
  mass: 1.8,
  /** Short statements are the same when nearly all of them is shared. */
  cover: 1.6,
  /** Marks on both sides leave out most accidental likeness of running text. */
  quotedBoth: 2.8,
  /** Much in common that is also much of the statement: the strongest sign. */
  massAndCover: 5.7,
}

/** From here on more probably the same statement than not. Higher misses reworded and indirect speech. */
const acceptFrom = 0.5
/** Common phrases (“I don't know”) are said by many: so much weight and so many telling words must be shared at all. */
const leastMass = 1.4
const leastContent = 2
/** Without marks on one side, a pair of telling words is a name or a set phrase: a run of five or a third word is asked. */
const leastContentFound = 3
const runInstead = 5
/** A verbatim run of so many words, so many of them telling, is accepted between marks whatever its share. */
const exactRun = 5
const exactRunContent = 2
const exactRunScore = 0.9
/** Between marks a statement that lies word for word in another is its excerpt from so many words on. */
const exactWhole = 5
const exactWholeMass = 0.8
const exactWholeCover = 0.98

/** A matter that two long statements both touch is not one statement: without a run, so much of either is asked for. */
const looseCover = 0.4
/** From this mass on, about six telling words, what is common is a copy however small a part it is. */
const looseMass = 4.2
/** Names of one matter around a single word in common, none of them side by side, must be more of what they span. */
const namesRun = 3
const namesDensity = 0.6

/** Names alone are no statement, unless they are nearly all of it. */
const namesCover = 0.9
/** Names in fewer words that nobody is said to say are a label: the name of a programme, a work, an office. */
const labelBelow = 5

/** Links below acceptance that are still worth an editor's look; those below are nothing. */
export const nearMissFrom = 0.25

/** The probability, before any rule, that places with so much in common carry the same statement. Grows with both. */
export function scoreOf(mass: number, cover: number, quotedBoth: boolean): number {
  const telling = Math.log1p(mass)
  const x =
    weights.bias +
    weights.mass * telling +
    weights.cover * cover +
    weights.massAndCover * telling * cover +
    (quotedBoth ? weights.quotedBoth : 0)
  return Math.round(1e4 / (1 + Math.exp(-x))) / 1e4
}

/** Whether two places carry the same statement, by which rule, and how probably. */
export function decide(evidence: Evidence): Judgement {
  const { mass, coverA, coverB, density, run, runContent, content, plain, of, quotedBoth, spokenBoth } =
    evidence
  const cover = Math.max(coverA, coverB)
  const score = scoreOf(mass, cover, quotedBoth)
  const whole = quotedBoth && cover >= exactWholeCover && run >= exactWhole && mass >= exactWholeMass
  if (whole) return { rule: 'exact-run', score: Math.max(score, exactRunScore), accepted: true }
  const label = plain === 0 && of < labelBelow && !spokenBoth
  const phrase =
    label ||
    mass < leastMass ||
    content < leastContent ||
    (plain === 0 && cover < namesCover) ||
    (plain === 1 && run < namesRun && density < namesDensity) ||
    (!quotedBoth && content < leastContentFound && run < runInstead)
  if (phrase) return { rule: 'alignment', score: Math.min(score, acceptFrom / 2), accepted: false }
  if (quotedBoth && run >= exactRun && runContent >= exactRunContent)
    return { rule: 'exact-run', score: Math.max(score, exactRunScore), accepted: true }
  if (quotedBoth && mass < looseMass && cover < looseCover && score >= acceptFrom)
    return { rule: 'alignment', score: nearMissFrom, accepted: false }
  return { rule: 'alignment', score, accepted: score >= acceptFrom }
}
