import { onceEach } from '../../once.ts'
import { toMap } from '../../to-map.ts'

/**
 * Words of which numbers are made, folded, to their values; with what joins them (*forty-one*, *einundvierzig*,
 * *cuarenta y uno*, *quatre-vingt-dix*). Words that are a number only within another are bound: *ein* in *einundvierzig*
 * counts, *ein Haus* does not.
 */
export type Numerals = {
  values: ReadonlyMap<string, number>
  /** Words that are also an article, a pronoun or the verb *to be*: numbers only beside another. */
  bound: ReadonlySet<string>
  /** Words between two numbers that are one: “and”, “und”, “y”. */
  joiners: ReadonlySet<string>
  /** Numbers are written as one word: *dreihundertzwölf*, *ventuno*. */
  compounds: boolean
  /** Units stand before tens: *einundvierzig*. */
  unitsFirst?: boolean
  /** Twenties are counted (*quatre-vingts*), and ten to nineteen added to sixty and eighty. */
  twenties?: boolean
  /** The word for a half before the hour it falls short of (*halb fünf*), and phrases after what it adds to (*y media*). */
  halfBefore?: string
  halfAfter?: readonly string[]
}

const tables = toMap<{
  values: string
  bound: string
  joiners: string
  compounds?: boolean
  unitsFirst?: boolean
  twenties?: boolean
  halfBefore?: string
  halfAfter?: readonly string[]
}>({
  en: {
    values: `0 zero|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve
      |13 thirteen|14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty
      |50 fifty|60 sixty|70 seventy|80 eighty|90 ninety|100 hundred|1e3 thousand|1e6 million|1e9 billion|1e12 trillion`,
    bound: 'one',
    joiners: 'and',
    halfAfter: ['and a half'],
  },
  de: {
    values: `0 null|1 ein eins eine einen einem einer eines|2 zwei zwo|3 drei|4 vier|5 funf|6 sechs|7 sieben|8 acht
      |9 neun|10 zehn|11 elf|12 zwolf|13 dreizehn|14 vierzehn|15 funfzehn|16 sechzehn|17 siebzehn|18 achtzehn
      |19 neunzehn|20 zwanzig|30 dreissig|40 vierzig|50 funfzig|60 sechzig|70 siebzig|80 achtzig|90 neunzig
      |100 hundert|1e3 tausend|1e6 million millionen|1e9 milliarde milliarden|1e12 billion billionen`,
    bound: 'ein eins eine einen einem einer eines null',
    joiners: 'und',
    compounds: true,
    unitsFirst: true,
    halfBefore: 'halb',
  },
  nl: {
    values: `0 nul|1 een|2 twee|3 drie|4 vier|5 vijf|6 zes|7 zeven|8 acht|9 negen|10 tien|11 elf|12 twaalf
      |13 dertien|14 veertien|15 vijftien|16 zestien|17 zeventien|18 achttien|19 negentien|20 twintig|30 dertig
      |40 veertig|50 vijftig|60 zestig|70 zeventig|80 tachtig|90 negentig|100 honderd|1e3 duizend|1e6 miljoen
      |1e9 miljard|1e12 biljoen`,
    bound: 'een nul',
    joiners: 'en',
    compounds: true,
    unitsFirst: true,
    halfBefore: 'half',
  },
  sv: {
    values: `0 noll|1 en ett|2 tva|3 tre|4 fyra|5 fem|6 sex|7 sju|8 atta|9 nio|10 tio|11 elva|12 tolv
      |13 tretton|14 fjorton|15 femton|16 sexton|17 sjutton|18 arton|19 nitton|20 tjugo|30 trettio|40 fyrtio
      |50 femtio|60 sextio|70 sjuttio|80 attio|90 nittio|100 hundra|1e3 tusen|1e6 miljon miljoner
      |1e9 miljard miljarder|1e12 biljon biljoner`,
    bound: 'en ett',
    joiners: 'och',
    compounds: true,
    halfBefore: 'halv',
  },
  fr: {
    values: `0 zero|1 un une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze
      |13 treize|14 quatorze|15 quinze|16 seize|20 vingt vingts|30 trente|40 quarante|50 cinquante|60 soixante
      |70 septante|80 huitante octante|90 nonante|100 cent cents|1e3 mille|1e6 million millions|1e9 milliard milliards
      |1e12 billion billions`,
    bound: 'un une',
    joiners: 'et',
    twenties: true,
    halfAfter: ['et demi', 'et demie'],
  },
  es: {
    values: `0 cero|1 un uno una|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once
      |12 doce|13 trece|14 catorce|15 quince|16 dieciseis|17 diecisiete|18 dieciocho|19 diecinueve|20 veinte veinti
      |30 treinta|40 cuarenta|50 cincuenta|60 sesenta|70 setenta|80 ochenta|90 noventa|100 cien ciento cientos cientas
      |500 quinientos quinientas|700 setecientos setecientas|900 novecientos novecientas|1e3 mil|1e6 millon millones
      |1e12 billon billones`,
    bound: 'un uno una',
    joiners: 'y',
    compounds: true,
    halfAfter: ['y medio', 'y media'],
  },
  pt: {
    values: `0 zero|1 um uma|2 dois duas|3 tres|4 quatro|5 cinco|6 seis|7 sete|8 oito|9 nove|10 dez|11 onze|12 doze
      |13 treze|14 catorze quatorze|15 quinze|16 dezasseis dezesseis|17 dezassete dezessete|18 dezoito
      |19 dezanove dezenove|20 vinte|30 trinta|40 quarenta|50 cinquenta|60 sessenta|70 setenta|80 oitenta|90 noventa
      |100 cem cento centos centas|200 duzentos duzentas|300 trezentos trezentas|500 quinhentos quinhentas|1e3 mil
      |1e6 milhao milhoes|1e9 bilhao bilhoes|1e12 trilhao trilhoes`,
    bound: 'um uma',
    joiners: 'e',
    compounds: true,
    halfAfter: ['e meio', 'e meia'],
  },
  it: {
    values: `0 zero|1 un uno una|2 due|3 tre|4 quattro|5 cinque|6 sei|7 sette|8 otto|9 nove|10 dieci|11 undici
      |12 dodici|13 tredici|14 quattordici|15 quindici|16 sedici|17 diciassette|18 diciotto|19 diciannove
      |20 venti vent|30 trenta trent|40 quaranta quarant|50 cinquanta cinquant|60 sessanta sessant|70 settanta settant
      |80 ottanta ottant|90 novanta novant|100 cento cent|1e3 mille mila|1e6 milione milioni|1e9 miliardo miliardi`,
    bound: 'un uno una vent trent quarant cinquant sessant settant ottant novant cent',
    joiners: 'e',
    compounds: true,
    halfAfter: ['e mezzo', 'e mezza'],
  },
  ru: {
    values: `0 ноль|1 один одна одно|2 два две двух|3 три трех|4 четыре четырех|5 пять пяти|6 шесть шести|7 семь семи
      |8 восемь восьми|9 девять девяти|10 десять десяти|11 одиннадцать|12 двенадцать|13 тринадцать|14 четырнадцать
      |15 пятнадцать|16 шестнадцать|17 семнадцать|18 восемнадцать|19 девятнадцать|20 двадцать|30 тридцать|40 сорок
      |50 пятьдесят|60 шестьдесят|70 семьдесят|80 восемьдесят|90 девяносто|100 сто|200 двести|300 триста|400 четыреста
      |500 пятьсот|600 шестьсот|700 семьсот|800 восемьсот|900 девятьсот|1e3 тысяча тысячи тысяч
      |1e6 миллион миллиона миллионов|1e9 миллиард миллиарда миллиардов`,
    bound: 'один одна одно',
    joiners: '',
  },
  ar: {
    values: `1 واحد واحده احدي|2 اثنان اثنين اثنتان اثنتين|3 ثلاث ثلاثه|4 اربع اربعه|5 خمس خمسه|6 ست سته|7 سبع سبعه
      |8 ثمان ثماني ثمانيه|9 تسع تسعه|10 عشر عشره|20 عشرون عشرين|30 ثلاثون ثلاثين|40 اربعون اربعين|50 خمسون خمسين
      |60 ستون ستين|70 سبعون سبعين|80 ثمانون ثمانين|90 تسعون تسعين|100 مائه مئه|1e3 الف الاف|1e6 مليون ملايين
      |1e9 مليار مليارات`,
    bound: 'واحد واحده احدي الف',
    joiners: 'و',
    compounds: true,
    unitsFirst: true,
  },
})

/** Numerals of a language by its primary subtag; `null` where there is no table. */
export const numeralsOf = onceEach((lang: string): Numerals | null => {
  const table = tables.get(lang)
  if (table === undefined) return null
  const { values, bound, joiners, ...rest } = table
  return {
    ...rest,
    values: new Map(
      values.split('|').flatMap((entry) => {
        const [value, ...words] = entry.trim().split(/\s+/)
        return words.map((word) => [word, Number(value)] as const)
      }),
    ),
    bound: new Set(bound.split(' ')),
    joiners: new Set(joiners.split(' ')),
    compounds: rest.compounds ?? false,
  }
})
