/** “A”, “A and B”, “A, B and C”. */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' }).format(items)
}

/** “A”, “A or B”, “A, B or C”. */
export function choiceInWords(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' }).format(items)
}

/** “1 source”, “5 sources”. */
export function countInWords(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
