const related =
  /^(?:\||►|▶|➤|>>|»»|→|•\s*(?=read more)|(?:read (?:more|also|next)|also read|see also|related(?: (?:story|stories|articles?|news|topics?))?|more (?:on|from)|watch|recommended|don['’]t miss|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leer más|leggi anche|lees ook)\s*[:：|–-])/i

const section =
  /^(?:(?:latest|recent|related|more|other|popular|trending|recommended|top|featured|similar)(?: \p{L}+)? (?:articles?|stories|news|posts?|headlines|reads?|videos?|topics)|most (?:read|viewed|popular|shared)|trending(?: now)?|you (?:may|might) (?:also )?like|editor['’]?s['’]? picks?|read next|up next|comments?|leave a (?:comment|reply)|share this(?: \p{L}+)?|tags|das könnte sie auch interessieren|meistgelesen|kommentare|à lire aussi|articles liés|noticias relacionadas|comentarios)\s*:?$/iu

const line =
  /^(?:advertisement|anzeige|publicité|publicidad|sponsored(?: content)?|story continues below.*|article continues (?:below|after).*|continue reading.*|skip to (?:main )?content|scroll to continue.*|click (?:here|to) .{0,60}|sign up (?:for|to) .*|subscribe (?:to|now|for) .*|follow (?:us|\p{L}+) on .*|share (?:this|on) .*|(?:©|\(c\)|copyright)\s.*|.{0,80}all rights reserved\.?.*|get (?:our|the) .{0,40}newsletter.*|download (?:our|the) app.*|support (?:our|independent) .{0,40}journalism.*|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published).*)$/iu

/** Signs of a site that speaks to its visitors. Two different ones make a paragraph at the end its own, not the article's. */
const siteTalk: readonly RegExp[] = [
  /\bcomment(?:s|ers|ing)?\b|\bcommentaires\b|\bkommentare?n?\b/i,
  /\b(?:please|bitte|veuillez)\b/i,
  /\bclick(?:ing)?\b|\btap\b|\bklicken\b/i,
  /\bspam\b/i,
  /\bicon\b|\bbutton\b|\bbelow\b/i,
  /\b(?:newsletter|subscribe|subscription|subscribers)\b/i,
  /\b(?:cookies?|privacy policy|terms of (?:use|service)|community guidelines)\b/i,
  /\b(?:log ?in|sign ?(?:in|up)|register)\b/i,
  /\bmoderat(?:ed|ion|ors?)\b|\bprofanity\b|\bvulgarity\b|\bdoxing\b/i,
  /\bthank you for\b/i,
  /\b(?:your|you)\b/i,
  /\b(?:we|our) (?:have|site|website|team|readers|reserve)\b/i,
]

/** Whether a line leads to another article. */
export function isRelatedLine(text: string): boolean {
  return related.test(text)
}

/** Whether a line heads what the site shows below an article. */
export function isSectionHeading(text: string): boolean {
  return text.length <= 60 && section.test(text)
}

/** Whether a line is the site's wherever it stands. */
export function isSiteLine(text: string): boolean {
  return text.length <= 200 && line.test(text)
}

/** Whether a paragraph at the end of a document is the site speaking to its visitors, in no quotation marks. */
export function isSiteTalk(text: string): boolean {
  const bare = text.replace(/[“"«„][^”"»“]*[”"»“]/g, '')
  // Four signs: a report on a firm's cookies and its subscribers has two.
  return siteTalk.filter((sign) => sign.test(bare)).length >= 4
}
