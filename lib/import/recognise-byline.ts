const person = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const particle = '(?:de|da|di|del|della|van|von|der|den|bin|al|el|la|le|du|dos)'
const fullName = `${person}(?: (?:${person}|${particle})){0,3} ${person}`
const several = `${fullName}(?:(?:,| and| und| et| y| e| &) ${fullName}){0,4}`
const byline = new RegExp(
  `^(?:by|words by|written by|from|von|par|por|di|door)[: ]\\s*(${several})(?:\\s*[,|–—-].{0,60})?$`,
  'iu',
)
const nameAlone = new RegExp(`^${several}$`, 'u')
const organisation =
  /\b(?:Press|News|Agency|Times|Post|Journal|Images|Articles|Stories|Reuters|Group|House|Department|Council|States|Media|Network|Today|Desk|Staff|Policy|Contact|About|Home|More|Latest|Comments)\b/

/** The author that a line of the form “By Jane Doe” names, or `null`. */
export function recogniseByline(line: string): string | null {
  const match = byline.exec(line)
  // The pattern is blind to case for “BY” and “Von”; a name is not.
  return match && nameAlone.test(match[1]!) ? match[1]! : null
}

/** Whether a line is a person's name and nothing else, as it stands below a title or at an article's end. */
export function isNameAlone(line: string): boolean {
  return line.length <= 60 && nameAlone.test(line) && !organisation.test(line)
}
