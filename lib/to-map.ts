/** A table written as an object, to be asked with words from outside: an object also answers to `constructor`. */
export function toMap<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table))
}
