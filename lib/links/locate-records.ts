/** Offsets at which the records of each section begin, whatever the layout of the JSON. The text must be valid JSON. */
export function locateRecords(json: string): Map<string, number[]> {
  const sections = new Map<string, number[]>()
  let current: number[] = []
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const unit = json[at]
    if (unit === '"') {
      const end = endOfString(json, at)
      if (depth === 1) {
        current = []
        sections.set(JSON.parse(json.slice(at, end)), current)
      }
      at = end - 1
    } else if (unit === '{' || unit === '[') {
      if (depth === 2) current.push(at)
      depth++
    } else if (unit === '}' || unit === ']') depth--
  }
  return sections
}

function endOfString(json: string, from: number): number {
  let at = from + 1
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}
