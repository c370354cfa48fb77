/** Narrowest column, in rem, that has 45 characters a line at the reader's size of type with its margins. */
const columnRem = 23.6

/** How many columns of readable width stand side by side; at least one. */
export function countColumns(width: number, rem: number): number {
  return Math.max(1, Math.floor(width / (columnRem * rem)))
}

/** How many of `all` columns fit into the area; every one where one source is read at a time. */
export function countFits(area: HTMLElement, all: number, oneSource: boolean): number {
  if (oneSource) return all
  return countColumns(
    area.clientWidth,
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  )
}

/**
 * Which sources are shown, in order: of those asked for, or of all where none is asked for, as many as fit, among
 * which `wanted` is (the source that a link lands in).
 */
export function chooseColumns(
  all: readonly string[],
  asked: readonly string[] | null,
  fits: number,
  wanted: string | null,
): string[] {
  const known = (asked ?? []).filter((slug) => all.includes(slug))
  const first = (known.length ? known : all).slice(0, fits)
  if (wanted && all.includes(wanted) && !first.includes(wanted)) first[first.length - 1] = wanted
  return first
}
