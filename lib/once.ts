/** What `make` gives, made when it is first asked for and kept from then on. For tables that are the same for ever. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
