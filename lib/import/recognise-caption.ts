const agency =
  '(?:Getty(?: Images)?|REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|EFE|DPA|dpa|PA|ANSA|TASS|Xinhua(?: News Agency)?|Anadolu(?: Agency| Images)?|Shutterstock|Alamy|iStock|NurPhoto|Bloomberg|Zuma(?: Press)?|ZUMA(?: Press)?|Imago|imago|picture alliance|Keystone|Redux|Magnum(?: Photos)?|Polaris|Sipa(?: USA)?|UPI|USA TODAY(?: NETWORK| Sports)?|Wikimedia(?: Commons)?|Unsplash|Handout|Pool)'
const name = "(?:\\p{Lu}[\\p{L}\\p{M}.'’&-]*)"
const names = `${name}(?: ${name}){0,4}`

/** Who made or gave a picture, as agencies are named below one. */
const credit = [
  `(?:${names} )?via ${agency}`,
  `(?:${names}|${agency}) ?/ ?(?:${agency}|${names})(?: via ${agency})?`,
  `${agency} Photo(?: ?/ ?${names})?`,
  `Getty Images|REUTERS|picture alliance`,
  `\\(?(?:Photo|Image|Picture|Foto|Bild|Fotografía|Credit|Crédit photo|Photograph)(?: by| von| de| par| courtesy of)?:? ${names}(?: ?(?:/|via) ?(?:${agency}|${names}))?\\)?`,
  `\\((?:${agency}|${names})(?: ?/ ?(?:${agency}|${names}))\\)`,
  `© ?(?:\\d{4} )?${names}(?: ?/ ?${names})?`,
].join('|')

// A credit is no sentence: it follows one and has no full stop, and then comes the end or the next caption's capital.
const afterCaption = new RegExp(`(?<=[.!?…][”"’)\\]]*\\s)(?:${credit})(?=$|\\s+[\\p{Lu}“"‘])`, 'gu')
const creditAlone = new RegExp(`^(?:${credit})$`, 'u')
const labelled =
  /^(?:Photo|Image|Caption|Picture|Pictured|FILE|File photo|Bild|Foto|Legend)\s*(?::|[-–—])\s+\S/

/**
 * The captions a paragraph consists of, or `null` where it is none. A caption ends in the credit of an agency or is
 * labelled as one; several may have run together.
 */
export function recogniseCaptions(paragraph: string): string[] | null {
  if (creditAlone.test(paragraph) || (labelled.test(paragraph) && paragraph.length < 400)) return [paragraph]
  const captions: string[] = []
  let from = 0
  for (const match of paragraph.matchAll(afterCaption)) {
    const end = match.index + match[0].length
    captions.push(paragraph.slice(from, end).trim())
    from = end
  }
  return captions.length > 0 && paragraph.slice(from).trim() === '' ? captions : null
}
