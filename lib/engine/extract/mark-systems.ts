import { Facing, MarkKind } from './scan-marks.ts'

/** Systems of marks that can be open at the same time; from `angles` on of single width. */
export const System = {
  straight: 0,
  curly: 1,
  low: 2,
  guillemets: 3,
  invertedGuillemets: 4,
  sameCurly: 5,
  sameGuillemets: 6,
  corners: 7,
  backticks: 8,
  twoApostrophes: 9,
  commas: 10,
  angles: 11,
  invertedAngles: 12,
  singleCurly: 13,
  singleLow: 14,
  singleStraight: 15,
  backtick: 16,
  sameSingle: 17,
} as const
export const firstSingle = System.angles

/** Marks that re-open a system at the start of a paragraph, and that close it in the next line of wrapped text. */
export const overBreaks = new Map<number, { reopenedBy: readonly number[]; goesOnUntil: readonly number[] }>([
  [System.straight, { reopenedBy: [MarkKind.straight], goesOnUntil: [MarkKind.straight] }],
  [System.curly, { reopenedBy: [MarkKind.leftCurly], goesOnUntil: [MarkKind.rightCurly] }],
  [
    System.low,
    { reopenedBy: [MarkKind.low], goesOnUntil: [MarkKind.leftCurly, MarkKind.rightCurly, MarkKind.straight] },
  ],
  // French papers repeat « or ».
  [
    System.guillemets,
    { reopenedBy: [MarkKind.leftGuillemet, MarkKind.rightGuillemet], goesOnUntil: [MarkKind.rightGuillemet] },
  ],
  [
    System.invertedGuillemets,
    { reopenedBy: [MarkKind.rightGuillemet], goesOnUntil: [MarkKind.leftGuillemet] },
  ],
  [System.sameGuillemets, { reopenedBy: [MarkKind.rightGuillemet], goesOnUntil: [] }],
  [System.sameCurly, { reopenedBy: [MarkKind.rightCurly], goesOnUntil: [MarkKind.rightCurly] }],
  [System.corners, { reopenedBy: [MarkKind.cornerOpen], goesOnUntil: [MarkKind.cornerClose] }],
  [System.backticks, { reopenedBy: [MarkKind.backticks], goesOnUntil: [MarkKind.twoApostrophes] }],
  [System.twoApostrophes, { reopenedBy: [MarkKind.twoApostrophes], goesOnUntil: [] }],
  [System.commas, { reopenedBy: [MarkKind.commas], goesOnUntil: [] }],
  [System.singleCurly, { reopenedBy: [MarkKind.leftSingle], goesOnUntil: [] }],
])

/** What a mark does that is read by its side alone; each line is asked where those before it did nothing. */
export type MarkRule = {
  /** The innermost open one of these is closed. */
  closes?: readonly number[]
  /** The first of these that is open is closed, unless the mark faces open. */
  unlessOpening?: readonly number[]
  /** The innermost open one of these is closed where the mark faces close. */
  whenClosing?: readonly number[]
  opens?: number
  /** Sides from which it opens. */
  from?: readonly number[]
  /** Whether it is told where it did nothing. */
  told?: true
}

const anySide = Object.values(Facing)
const notClosing = anySide.filter((side) => side !== Facing.closes)

/** Marks that need no more; the others are read by functions of their own in `pair-marks.ts`. */
export const markRules = new Map<number, MarkRule>([
  [
    MarkKind.leftCurly,
    {
      unlessOpening: [System.low, System.commas],
      whenClosing: [System.curly, System.straight],
      opens: System.curly,
      from: notClosing,
      told: true,
    },
  ],
  [MarkKind.low, { opens: System.low, from: anySide }],
  [MarkKind.leftAngle, { unlessOpening: [System.invertedAngles], opens: System.angles, from: notClosing }],
  [MarkKind.rightAngle, { closes: [System.angles], opens: System.invertedAngles, from: [Facing.opens] }],
  [MarkKind.cornerOpen, { opens: System.corners, from: anySide }],
  [MarkKind.cornerClose, { closes: [System.corners], told: true }],
  [MarkKind.backticks, { whenClosing: [System.backticks], opens: System.backticks, from: notClosing }],
  [MarkKind.commas, { opens: System.commas, from: anySide }],
  [MarkKind.lowSingle, { opens: System.singleLow, from: anySide }],
  [MarkKind.backtick, { opens: System.backtick, from: [Facing.opens] }],
])
