const ends = /(?:or|er|ist|ian|man|woman|ant|ent|eer|mate|star|boss|host|guru|alumnus|veteran)$/

/** English nouns for what people do, by how they end: “Fox News contributor Jo Park”, not “Tate met Bell”. */
export function endsAsTrade(lower: string): boolean {
  return ends.test(lower)
}
