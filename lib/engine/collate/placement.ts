/** Where the atoms of one wording stand. */
export type Placement = {
  /** Column of each atom, or −1 where it needs a column of its own. */
  column: Int32Array
  /** Likeness of each atom to its column, 0…1. */
  like: Float32Array
  /** Whether it stands elsewhere in the wording than its column does in the table. */
  moved: Uint8Array
}
