/** Words that say how many and that levelling leaves as words: scales, tens, ordinals and parts, levelled, to their value. */
const lines = `
10 zehn dix diez dez dieci tien
12 dozen dozens dutzend dutzende douzaine docena duzia dozzina dozijn
20 zwanzig vingt vinti venti twintig veinte score
30 dreissig trente treinta trinta trenta dertig
40 vierzig quarante cuarenta quarenta quaranta veertig
50 funfzig cinquante cincuenta cinquenta cinquanta vijftig
60 sechzig soixante sesenta sessenta sessanta zestig
70 siebzig setenta settanta zeventig
80 achtzig ochenta oitenta ottanta tachtig
90 neunzig noventa novanta negentig
100 hundreds hundert hunderte cent cents cien ciento cientos cem centenas cento centinaia honderd honderden
1000 thousands tausend tausende mille mil miles migliaia mila duizend duizenden milliers
1000000 millions million millionen millon millones milhao milhoes milione milioni miljoen miljoenen
1000000000 billions billion milliarde milliarden milliard milliards bilhao bilhoes mil-millones miliardo miliardi miljard
1000000000000 trillion trillions billionen billones
2x twice double doubled doppelt zweimal double doble dobro doppio
3x triple tripled dreimal threefold
1x once einmal
1. first 1st erste ersten erster erstes premier premiere primer primero primera primeiro primo prima eerste
2. second 2nd zweite zweiten zweiter zweites deuxieme seconde segundo segunda secondo seconda tweede
3. third 3rd dritte dritten dritter drittes troisieme tercer tercero tercera terceiro terzo terza derde
4. fourth 4th vierte vierten quatrieme cuarto quarto quarta vierde
5. fifth 5th funfte funften cinquieme quinto quinta vijfde
6. sixth 6th sechste sechsten sixieme sexto sesto
7. seventh 7th siebte siebten septieme septimo settimo
8. eighth 8th achte achten huitieme octavo ottavo
9. ninth 9th neunte neunten neuvieme noveno nono
10. tenth 10th zehnte zehnten dixieme decimo
1/4 quarter quarters viertel cuarto-de
2/3 two-thirds zwei-drittel
`

const values: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [value, ...words] = line.split(' ')
      return words.map((word) => [word, value!] as const)
    }),
)

/** Value that a levelled word counts, as text; `null` where it counts nothing. English “second” is also a unit; the caller decides. */
export function countOf(level: string, lang: string): string | null {
  if (isDigits(level)) return level
  if (lang === 'en' && (level === 'mil' || level === 'prima' || level === 'primo' || level === 'mille'))
    return null
  return values.get(level) ?? null
}

/** Whether a levelled word is a number in digits, below zero or not. */
export function isDigits(level: string): boolean {
  const unit = level.charCodeAt(level.charCodeAt(0) === 45 ? 1 : 0)
  return unit >= 48 && unit <= 57
}
