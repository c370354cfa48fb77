/** By UTF-16 code units: the same order on every machine, whatever its language. */
export function compareStrings(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
