/** Narrowest column, in rem, that has 45 characters a line at the reader's size of type with its margins. */
export const columnRem = 22

/** How many columns of readable width stand side by side; at least one. */
export function countColumns(width: number, rem: number): number {
  return Math.max(1, Math.floor(width / (columnRem * rem)))
}

/**
 * Which sources are shown, in order. Those asked for come first and all of them; where nothing is asked for, as many
 * as fit of all, among which `wanted` (the source that a link lands in) is.
 */
export function chooseColumns(all: string[], asked: string[] | null, fits: number, wanted: string | null) {
  const known = (asked ?? []).filter((slug) => all.includes(slug))
  if (known.length) return known
  const first = all.slice(0, fits)
  if (wanted && all.includes(wanted) && !first.includes(wanted)) first[first.length - 1] = wanted
  return first
}
