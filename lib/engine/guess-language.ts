/** Commonest words that tell apart the languages that share the Latin or Cyrillic script. */
const common: Record<string, string> = {
  en: 'the of and to in that is was for with he his as they have from this not are be by on said',
  de: 'der die das und ist nicht ein eine den dem zu mit auf für von sich auch es wird dass sie wir ich im',
  fr: 'le la les des est une et dans pour que qui pas sur au avec il elle ce du sont nous plus par',
  es: 'el los las una es que y en por para con del se no su al lo como más ha pero sus',
  pt: 'o os as uma é que e em por para com do da não se um ao mais dos foi na no ele',
  it: 'il lo gli una è che e di per con non si del della sono ha nel più le un dei alla',
  nl: 'de het een en van is dat niet te zijn op voor met die er aan ook hij door wordt maar',
  sv: 'och att det som en är på av för med den inte till han ett har om men jag vi de',
  ru: 'и в не на что с по это как он из у за от но она мы я к был',
  uk: 'і в не на що з до це як він та є у за від але вона ми я був',
  pl: 'i w na nie z się że do to jest jak o po za ale od przez by są oraz',
}

const lists = Object.entries(common).map(([lang, words]) => [lang, new Set(words.split(' '))] as const)

const scripts: [RegExp, string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0900-\u097f]/, 'hi'],
]

/** Language is read from the beginning only, so that a guess costs the same for a note and a novel. Code units. */
const sampled = 4000

/** Primary BCP 47 tag of a text by its script and commonest words; `und` where nothing speaks for one. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, sampled)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [script, lang] of scripts) {
    const share = sample.match(new RegExp(script.source, 'g'))?.length ?? 0
    if (share > letters * (lang === 'ja' ? 0.1 : 0.3)) return lang
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = 'und'
  let most = 0
  for (const [lang, set] of lists) {
    let hits = 0
    for (const word of words) if (set.has(word)) hits++
    if (hits > most) {
      best = lang
      most = hits
    }
  }
  return most * 20 >= words.length ? best : 'und'
}

/** Primary subtag of a source's language: as told, else guessed. */
export function languageOf(text: string, lang: string | undefined): string {
  const told = lang?.toLowerCase().split(/[-_]/)[0]
  return told ? told : guessLanguage(text)
}
