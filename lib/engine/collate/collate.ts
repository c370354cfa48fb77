import { compareStrings } from '../../compare-strings.ts'
import type { Cell, CollationTable, Span, Variant } from '../../types.ts'
import { createLexicon, type Lexicon } from '../tokenize.ts'
import { joinPhrases } from './join-phrases.ts'
import { type CollationColumn, placeWording } from './place-wording.ts'
import { type BareWording, readSequence, type Sequence, splitCompounds } from './sequence.ts'
import { likeness } from './similarity.ts'
import { createVocabulary } from './vocabulary.ts'

/** Where the atoms of one wording stand in the table of atoms. */
type Row = { column: number[]; like: number[]; moved: boolean[] }

/**
 * Words of all wordings in aligned columns, and for each wording its variants against `base` (an index into
 * `wordings`). Progressive alignment to one growing table: every wording is compared with the base and, where the base
 * has nothing, with what the others add. The nearest come first, equals by their text, so the order in which
 * wordings are given changes nothing. A `lexicon` may be handed in to reuse words already levelled.
 */
export function collate(
  wordings: readonly BareWording[],
  base: number,
  lexicon: Lexicon = createLexicon(),
): { table: CollationTable; variants: Variant[][] } {
  const read = wordings.map((wording) => readSequence(wording, lexicon))
  if (read.length === 1) return { table: tableOfOne(wordings[0]!, read[0]!), variants: [[]] }
  const sequences = joinPhrases(splitCompounds(read, lexicon), lexicon)
  const rows = placeAll(wordings, sequences, base, lexicon)
  const table = toTable(wordings, sequences, rows, base)
  const variants = table.rows.map((row, at) => (at === base ? [] : findVariants(table.rows[base]!, row)))
  return { table, variants }
}

/** The words of a wording that stands alone: those that have an atom in common are one cell. */
function tableOfOne({ text }: BareWording, { words, count, first, last }: Sequence): CollationTable {
  const cells: Cell[] = []
  let reached = -1
  for (let atom = 0; atom < count; atom++) {
    const start = first[atom]! > reached ? words[first[atom]!]!.start : cells.pop()!.start
    reached = Math.max(reached, last[atom]!)
    const { end } = words[reached]!
    cells.push({ start, end, text: text.slice(start, end), match: 'same' })
  }
  return { columns: cells.length, rows: [cells] }
}

/** The rows of atoms, over the columns of the finished table. */
function placeAll(
  wordings: readonly BareWording[],
  sequences: readonly Sequence[],
  base: number,
  lexicon: Lexicon,
): Row[] {
  const rows: Row[] = sequences.map(({ count }) => ({
    column: Array.from({ length: count }, (_, atom) => atom),
    like: Array.from({ length: count }, () => likeness.same),
    moved: Array.from({ length: count }, () => false),
  }))
  const vocabulary = createVocabulary(
    lexicon,
    sequences.reduce((sum, { count }) => sum + count, 0),
  )
  const words = sequences.map(({ level, stem, lang }) =>
    level.map((number, atom) => vocabulary.numberOf(number, stem[atom]!, lang)),
  )
  let columns: CollationColumn[] = words[base]!.map((word, atom) => ({ base: atom, words: [word] }))
  const placed = [base]
  for (const at of orderOfPlacing(wordings, sequences, base)) {
    const wording = words[at]!
    const { column, like, moved } = placeWording(columns, wording, vocabulary)
    const row = rows[at]!
    for (let atom = 0; atom < wording.length; atom++) {
      row.like[atom] = like[atom]!
      row.moved[atom] = moved[atom] === 1
    }
    const { next, shift } = widen(columns, wording, column, row)
    for (const other of placed) rows[other]!.column = rows[other]!.column.map((i) => shift[i]!)
    columns = next
    placed.push(at)
  }
  return rows
}

/** The other wordings, those with most words of the base first, then by text. */
function orderOfPlacing(
  wordings: readonly BareWording[],
  sequences: readonly Sequence[],
  base: number,
): number[] {
  const ofBase = new Set(sequences[base]!.level)
  const shared = sequences.map(({ level }) =>
    level.reduce((sum, word) => sum + (ofBase.has(word) ? 1 : 0), 0),
  )
  return sequences
    .map((_, at) => at)
    .filter((at) => at !== base)
    .sort((a, b) => shared[b]! - shared[a]! || compareTexts(wordings[a]!, wordings[b]!))
}

function compareTexts(x: BareWording, y: BareWording): number {
  return compareStrings(x.text, y.text) || compareStrings(x.lang, y.lang)
}

/** Adds columns for the words that have none, before the next column in use, and fills in the row of the wording. */
function widen(
  columns: readonly CollationColumn[],
  wording: readonly number[],
  column: Int32Array,
  row: Row,
): { next: CollationColumn[]; shift: Int32Array } {
  const before: number[][] = Array.from({ length: columns.length + 1 }, () => [])
  let place = 0
  for (let atom = 0; atom < wording.length; atom++) {
    if (column[atom]! < 0) before[place]!.push(atom)
    else if (!row.moved[atom]) place = column[atom]! + 1
  }
  const next: CollationColumn[] = []
  const shift = new Int32Array(columns.length)
  for (let i = 0; i <= columns.length; i++) {
    for (const atom of before[i]!) {
      row.column[atom] = next.length
      row.like[atom] = likeness.none
      next.push({ base: -1, words: [wording[atom]!] })
    }
    if (i < columns.length) {
      shift[i] = next.length
      next.push(columns[i]!)
    }
  }
  for (let atom = 0; atom < wording.length; atom++) {
    if (column[atom]! < 0) continue
    const i = shift[column[atom]!]!
    row.column[atom] = i
    const { base, words } = next[i]!
    if (!words.includes(wording[atom]!)) next[i] = { base, words: [...words, wording[atom]!] }
  }
  return { next, shift }
}

/** A written word in its row: the columns of atoms it takes, and whether it was moved there. */
type Placed = { first: number; last: number; moved: boolean; word: number }

/** From columns of atoms to columns of written words: columns that one written word takes in any row are joined. */
function toTable(
  wordings: readonly BareWording[],
  sequences: readonly Sequence[],
  rows: readonly Row[],
  base: number,
): CollationTable {
  let width = 0
  for (const { column } of rows) for (const i of column) width = Math.max(width, i + 1)
  const placed = sequences.map((sequence, at) => placeWords(sequence, rows[at]!))
  const groupOf = groupColumns(width, placed)
  const groups = width === 0 ? 0 : groupOf[width - 1]! + 1
  const atomsOf = sequences.map((sequence, at) => atomsByGroup(sequence, rows[at]!, groupOf, groups))
  const cells: (Cell | null)[][] = []
  /** Words that a joined column cannot hold, because they were moved into it: they get a column after the group. */
  const astray: { row: number; after: number; cell: Cell }[] = []
  placed.forEach((words, at) => {
    const sequence = sequences[at]!
    const line: (Cell | null)[] = Array.from({ length: groups }, () => null)
    const text = wordings[at]!.text
    let reached = -1
    const held: Placed[][] = Array.from({ length: groups }, () => [])
    for (const word of words) held[groupOf[word.first]!]!.push(word)
    const settled = new Set<number>()
    held.forEach((inGroup, group) => {
      if (inGroup.length === 0) return
      const chosen = runOfWords(inGroup)
      for (const { word } of chosen) settled.add(word)
      line[group] = toCell(text, sequence, chosen, compareGroup(sequences, rows, atomsOf, at, base, group))
    })
    for (const word of words) {
      const group = groupOf[word.first]!
      if (settled.has(word.word)) {
        if (!word.moved) reached = Math.max(reached, group)
        continue
      }
      const span = sequence.words[word.word]!
      astray.push({
        row: at,
        after: reached,
        cell: { ...span, text: text.slice(span.start, span.end), match: 'differs' },
      })
    }
    cells.push(line)
  })
  return insertAstray(wordings, cells, groups, astray)
}

/** The words of a joined column that one cell can hold: neighbours, and unmoved where there are any. */
function runOfWords(words: readonly Placed[]): Placed[] {
  const unmoved = words.filter(({ moved }) => !moved)
  const kept = unmoved.length > 0 ? unmoved : words
  const end = kept.findIndex((word, k) => k > 0 && word.word !== kept[k - 1]!.word + 1)
  return end < 0 ? kept.slice() : kept.slice(0, end)
}

/** The written words of a sequence with the columns their atoms took. A word whose atoms fell apart stays with its first. */
function placeWords(sequence: Sequence, row: Row): Placed[] {
  const words: Placed[] = []
  for (let atom = 0; atom < sequence.count; atom++) {
    for (let word = sequence.first[atom]!; word <= sequence.last[atom]!; word++) {
      const column = row.column[atom]!
      const known = words[words.length - 1]
      if (known !== undefined && known.word === word) {
        if (!known.moved && !row.moved[atom]! && column > known.last) known.last = column
      } else words.push({ first: column, last: column, moved: row.moved[atom]!, word })
    }
  }
  return words
}

/** For each column of atoms the number of the joined column it is part of. */
function groupColumns(width: number, placed: readonly Placed[][]): Int32Array {
  const joined = new Uint8Array(width)
  for (const words of placed)
    for (const { first, last } of words) for (let i = first + 1; i <= last; i++) joined[i] = 1
  const groupOf = new Int32Array(width)
  let group = -1
  for (let i = 0; i < width; i++) {
    if (joined[i] === 0) group++
    groupOf[i] = group
  }
  return groupOf
}

function toCell(text: string, sequence: Sequence, words: readonly Placed[], match: Cell['match']): Cell {
  const start = sequence.words[words[0]!.word]!.start
  const end = sequence.words[words[words.length - 1]!.word]!.end
  const moved = words.some((word) => word.moved)
  return { start, end, text: text.slice(start, end), match: moved ? 'moved' : match }
}

/** How the atoms that a wording has in a joined column stand to the base's there. */
function compareGroup(
  sequences: readonly Sequence[],
  rows: readonly Row[],
  atomsOf: readonly (number[] | null)[][],
  at: number,
  base: number,
  group: number,
): Cell['match'] {
  if (at === base) return 'same'
  const mine = atomsOf[at]![group] ?? []
  const theirs = atomsOf[base]![group] ?? []
  const levels = sequences[at]!.level
  const equal =
    mine.length === theirs.length &&
    mine.every((atom, k) => levels[atom] === sequences[base]!.level[theirs[k]!])
  if (equal) return 'same'
  const { column, like } = rows[at]!
  const alike = mine.some(
    (atom) => like[atom]! > 0 && theirs.some((other) => rows[base]!.column[other] === column[atom]),
  )
  return alike ? 'alike' : 'differs'
}

/** Atoms of a row in each joined column. */
function atomsByGroup(
  sequence: Sequence,
  row: Row,
  groupOf: Int32Array,
  groups: number,
): (number[] | null)[] {
  const atoms: (number[] | null)[] = Array.from({ length: groups }, () => null)
  for (let atom = 0; atom < sequence.count; atom++) {
    const group = groupOf[row.column[atom]!]!
    const known = atoms[group]
    if (known) known.push(atom)
    else atoms[group] = [atom]
  }
  return atoms
}

function insertAstray(
  wordings: readonly BareWording[],
  cells: (Cell | null)[][],
  groups: number,
  astray: readonly { row: number; after: number; cell: Cell }[],
): CollationTable {
  if (astray.length === 0) return { columns: groups, rows: cells }
  const ordered = [...astray].sort(
    (a, b) =>
      a.after - b.after || a.cell.start - b.cell.start || compareTexts(wordings[a.row]!, wordings[b.row]!),
  )
  const rows: (Cell | null)[][] = cells.map(() => [])
  let next = 0
  for (let group = -1; group < groups; group++) {
    if (group >= 0) for (let at = 0; at < rows.length; at++) rows[at]!.push(cells[at]![group]!)
    for (; next < ordered.length && ordered[next]!.after === group; next++)
      for (let at = 0; at < rows.length; at++)
        rows[at]!.push(at === ordered[next]!.row ? ordered[next]!.cell : null)
  }
  return { columns: groups + astray.length, rows }
}

/** Differences of a row from the base's row: neighbouring columns that differ are one variant. */
export function findVariants(base: readonly (Cell | null)[], row: readonly (Cell | null)[]): Variant[] {
  const variants: Variant[] = []
  let open: { base: Span | null; wording: Span | null } | null = null
  const close = () => {
    if (open === null) return
    const type = open.base === null ? 'addition' : open.wording === null ? 'omission' : 'substitution'
    variants.push({ type, ...open })
    open = null
  }
  let moved: Variant | null = null
  for (let i = 0; i < base.length; i++) {
    const ours = base[i] ?? null
    const theirs = row[i] ?? null
    if (ours === null && theirs === null) continue
    if (theirs?.match === 'moved') {
      close()
      if (moved !== null && moved.wording !== null && follows(moved.wording, theirs)) {
        moved.wording = { start: moved.wording.start, end: theirs.end }
        if (ours !== null) moved.base = join(moved.base, ours)
      } else {
        moved = { type: 'transposition', base: ours && spanOf(ours), wording: spanOf(theirs) }
        variants.push(moved)
      }
      continue
    }
    moved = null
    if (theirs?.match === 'same') {
      close()
      continue
    }
    if (theirs?.match === 'alike') close()
    open ??= { base: null, wording: null }
    if (ours !== null) open.base = join(open.base, ours)
    if (theirs !== null) open.wording = join(open.wording, theirs)
    if (theirs?.match === 'alike') close()
  }
  close()
  return variants
}

function follows(before: Span, next: Span): boolean {
  return next.start >= before.end && next.start - before.end <= mostBetweenWords
}

/** UTF-16 units of blanks and punctuation between words that were moved as one run. */
const mostBetweenWords = 3

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function join(span: Span | null, next: Span): Span {
  return span === null
    ? spanOf(next)
    : { start: Math.min(span.start, next.start), end: Math.max(span.end, next.end) }
}
