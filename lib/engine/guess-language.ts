import { primaryLanguage } from '../language.ts'

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
  tr: 've bir bu da de için ile çok olarak daha gibi kadar olan ancak sonra dedi en ne değil var',
  id: 'yang dan di ini itu dengan untuk dari dalam tidak akan pada ke juga oleh ada telah kata karena sebagai',
  pl: 'i w na nie z się że do to jest jak o po za ale od przez by są oraz',
}

const languages = Object.keys(common)

/** Which languages, as places in `languages`, have a word among their commonest. */
const languagesOf = new Map<string, number[]>()
languages.forEach((lang, at) => {
  for (const word of common[lang]!.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), at])
})

/** First and last code unit of scripts that speak for one language, and the share of letters that it takes. */
const scripts: { first: number; last: number; lang: string; share: number }[] = [
  { first: 0x3040, last: 0x30ff, lang: 'ja', share: 0.1 },
  { first: 0xac00, last: 0xd7af, lang: 'ko', share: 0.3 },
  { first: 0x4e00, last: 0x9fff, lang: 'zh', share: 0.3 },
  { first: 0x0e00, last: 0x0e7f, lang: 'th', share: 0.3 },
  { first: 0x0600, last: 0x06ff, lang: 'ar', share: 0.3 },
  { first: 0x0590, last: 0x05ff, lang: 'he', share: 0.3 },
  { first: 0x0370, last: 0x03ff, lang: 'el', share: 0.3 },
  { first: 0x0900, last: 0x097f, lang: 'hi', share: 0.3 },
]

/** Language is read from the beginning only, so that a guess costs the same for a note and a novel. Code units. */
const sampled = 2000

/** Primary BCP 47 tag of a text by its script and commonest words; `und` where nothing speaks for one. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, sampled)
  const lower = sample.toLowerCase()
  // A text without other scripts' signs is read by its letters alone, which is several times faster.
  if (!otherScript.test(sample)) return languageOfWords(latinWords(lower))
  const words = lower.match(/\p{L}+/gu) ?? []
  return languageOfScript(sample, words) ?? languageOfWords(words)
}

const otherScript = /[^\0-\u017f\u2000-\u206f]/
const otherLetters = /[ªµºÀ-ÖØ-öø-ſ]/

/** Runs of letters of a text in Latin script. */
function latinWords(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    const isLetter = unit < 0x80 ? unit >= 97 && unit <= 122 : unit < 0x180 && otherLetters.test(text[at]!)
    if (isLetter) {
      if (from < 0) from = at
    } else if (from >= 0) {
      words.push(text.slice(from, at))
      from = -1
    }
  }
  return words
}

function languageOfScript(sample: string, words: readonly string[]): string | null {
  const counts = scripts.map(() => 0)
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (unit < 0x0370) continue
    const script = scripts.findIndex(({ first, last }) => unit >= first && unit <= last)
    if (script >= 0) counts[script]!++
  }
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return scripts.find(({ share }, at) => counts[at]! > letters * share)?.lang ?? null
}

function languageOfWords(words: readonly string[]): string {
  const hits = languages.map(() => 0)
  for (const word of words) for (const at of languagesOf.get(word) ?? []) hits[at]!++
  const most = Math.max(...hits)
  return most > 0 && most * 20 >= words.length ? languages[hits.indexOf(most)]! : 'und'
}

/** Primary subtag of a source's language: as told, else guessed. */
export function languageOf(text: string, lang: string | undefined): string {
  return lang ? primaryLanguage(lang) : guessLanguage(text)
}
