import { Mark, Side } from './scan-marks.ts'

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
  [System.straight, { reopenedBy: [Mark.straight], goesOnUntil: [Mark.straight] }],
  [System.curly, { reopenedBy: [Mark.leftCurly], goesOnUntil: [Mark.rightCurly] }],
  [System.low, { reopenedBy: [Mark.low], goesOnUntil: [Mark.leftCurly, Mark.rightCurly, Mark.straight] }],
  // French papers repeat « or ».
  [
    System.guillemets,
    { reopenedBy: [Mark.leftGuillemet, Mark.rightGuillemet], goesOnUntil: [Mark.rightGuillemet] },
  ],
  [System.invertedGuillemets, { reopenedBy: [Mark.rightGuillemet], goesOnUntil: [Mark.leftGuillemet] }],
  [System.sameGuillemets, { reopenedBy: [Mark.rightGuillemet], goesOnUntil: [] }],
  [System.sameCurly, { reopenedBy: [Mark.rightCurly], goesOnUntil: [Mark.rightCurly] }],
  [System.corners, { reopenedBy: [Mark.cornerOpen], goesOnUntil: [Mark.cornerClose] }],
  [System.backticks, { reopenedBy: [Mark.backticks], goesOnUntil: [Mark.twoApostrophes] }],
  [System.twoApostrophes, { reopenedBy: [Mark.twoApostrophes], goesOnUntil: [] }],
  [System.commas, { reopenedBy: [Mark.commas], goesOnUntil: [] }],
  [System.singleCurly, { reopenedBy: [Mark.leftSingle], goesOnUntil: [] }],
])

/** What a mark does that is read by its side alone; each line is asked where those before it did nothing. */
export type Step = {
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

const anySide = Object.values(Side)
const notClosing = anySide.filter((side) => side !== Side.closes)

/** Marks that need no more; the others are read by functions of their own in `pair-marks.ts`. */
export const steps = new Map<number, Step>([
  [
    Mark.leftCurly,
    {
      unlessOpening: [System.low, System.commas],
      whenClosing: [System.curly, System.straight],
      opens: System.curly,
      from: notClosing,
      told: true,
    },
  ],
  [Mark.low, { opens: System.low, from: anySide }],
  [Mark.leftAngle, { unlessOpening: [System.invertedAngles], opens: System.angles, from: notClosing }],
  [Mark.rightAngle, { closes: [System.angles], opens: System.invertedAngles, from: [Side.opens] }],
  [Mark.cornerOpen, { opens: System.corners, from: anySide }],
  [Mark.cornerClose, { closes: [System.corners], told: true }],
  [Mark.backticks, { whenClosing: [System.backticks], opens: System.backticks, from: notClosing }],
  [Mark.commas, { opens: System.commas, from: anySide }],
  [Mark.lowSingle, { opens: System.singleLow, from: anySide }],
  [Mark.backtick, { opens: System.backtick, from: [Side.opens] }],
])
