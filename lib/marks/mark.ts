import type { Relation, Span } from '../types.ts'

/** A quote's place in one source, as it is drawn. Offsets: UTF-16 into the source's `text`. */
export type QuoteMark = Span & {
  kind: 'quote'
  quote: string
  number: number
  /** No other source has it: drawn without its number, by a thin line. */
  alone: boolean
  /** Where the number is drawn: before the opening quotation mark, where there is one. */
  numberAt: number
  relation: Relation
  quoted: boolean
  href: string
  /** Said after the words by a screen reader: “quote 3, reworded, in 4 of 5 sources”. */
  description: string
  /** The element's `id`, on the one mark that an address lands on. */
  id: string | null
}

/** Words outside quotations that other sources have too. */
export type PassageMark = Span & { kind: 'passage'; passage: number }

/** Words within a quotation that the base gives otherwise. */
export type DifferenceMark = Span & { kind: 'difference'; match: 'alike' | 'differs' | 'moved' }

/** Before this word of a quote the base has others. The span is that of the word. */
export type OmissionMark = Span & { kind: 'omission'; words: string }

/** The opening quotation mark of a quote: between its number and its words. */
type OpeningMark = Span & { kind: 'opening' }

export type Mark = QuoteMark | PassageMark | DifferenceMark | OmissionMark | OpeningMark
