const ends = /(?:er|erin|ist|istin|ent|entin|or|orin|loge|login|mann|frau)$/

/** German nouns for what people do, by how they end: “Sänger Farin Urlaub”. */
export function endsAsTrade(lower: string): boolean {
  return ends.test(lower)
}
