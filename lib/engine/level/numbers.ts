import { onceEach } from '../../once.ts'
import { toMap } from '../../to-map.ts'
import { fold } from './fold.ts'

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const german =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'
const french = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
const spanish =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'
const portuguese =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte'
const italian =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'
const dutch =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'
const russian =
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать'
const ukrainian =
  "нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять"
const polish =
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia'
const turkish = 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on'
const indonesian = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
const arabic = 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'
const hindi = 'शून्य एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस'

const tens: Record<string, string> = {
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
}

/** Articles that are also the number one stay words: “un”, “een”, “um”, “uno” say nothing about how many. */
const articles = new Set(['un', 'uno', 'um', 'een', 'один', 'jeden', 'bir', 'एक'])

const lists = toMap<string>({
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  ar: arabic,
  hi: hindi,
  id: indonesian,
  pl: polish,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
})

const tableOf = onceEach((lang: string): ReadonlyMap<string, string> => {
  const map = new Map<string, string>(lang === 'en' ? Object.entries(tens) : [])
  const words = lists.get(lang)?.split(' ') ?? []
  words.forEach((word, value) => {
    const plain = fold(word)
    if (!articles.has(plain)) map.set(plain, String(value))
  })
  return map
})

/** Digits of a number word (“nine” → “9”), of a folded word; `null` where it is none. */
export function numberOfWord(word: string, lang: string): string | null {
  return tableOf(lang).get(word) ?? null
}

/** A number without its grouping marks: “4,000” and, where a dot groups, “4.000” are “4000”; other digits as ASCII. */
export function levelDigits(number: string, lang: string): string {
  const ascii = number.replace(/[^\x20-\x7e]/g, (digit) => {
    const value = digitValue(digit)
    return value === null ? digit : String(value)
  })
  const dotGroups = lang !== 'en' && lang !== 'he' && lang !== 'zh' && lang !== 'ja' && lang !== 'th'
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(ascii)) return ascii.replaceAll(',', '')
  if (dotGroups && /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(ascii))
    return ascii.replaceAll('.', '').replace(',', '.')
  return /^\d+,\d+$/.test(ascii) ? ascii.replace(',', '.') : ascii
}

/** Decimal digits come in runs of ten from their zero (Arabic-Indic, Devanagari, Thai …). */
function digitValue(digit: string): number | null {
  if (!/^\p{Nd}$/u.test(digit)) return null
  let zero = digit.codePointAt(0)!
  const point = zero
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return point - zero
}
