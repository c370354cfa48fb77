/** Units of measure, money and rate, levelled; each line is one unit in the forms and languages in which news gives it. */
const lines = `
percent prozent percento procent pct %
percentage-points points prozentpunkte
mile miles meile meilen mi
kilometer kilometers kilometre kilometres km kilometro kilometros chilometro chilometri quilometro quilometros
meter meters metre metres metro metros metri
foot feet ft fuß
inch inches
yard yards
centimeter centimeters centimetre centimetres cm
millimeter millimetres millimetre mm
acre acres
hectare hectares hektar ha hectareas
kilogram kilograms kilo kilos kg kilogramm kilogrammes
gram grams gramm grammes
ton tons
tonne tonnes tonnen toneladas tonnellate
pound-weight lbs lb
ounce ounces
liter liters litre litres
gallon gallons
barrel barrels
celsius
fahrenheit
dollar dollars $ usd us$ dolares dollari
euro euros eur €
sterling gbp £ pound pounds livres
franc francs franken chf
yen ¥ jpy
yuan renminbi
rupee rupees
ruble rubles rouble roubles rubel
second seconds sekunde sekunden secondes segundos secondi
minute minutes minuten minutos minuti
hour hours stunde stunden heure heures hora horas ora ore uur
day days tag tage tagen jour jours dia dias giorno giorni dagen
week weeks woche wochen semaine semaines semana semanas settimana settimane weken
month months monat monate monaten mois mes meses mese mesi maand maanden
year years jahr jahre jahren an ans annee annees ano anos anni jaar jaren
decade decades jahrzehnt jahrzehnte decennies decadas
century centuries jahrhundert siecle siecles siglo siglos
watt watts
kilowatt kilowatts kw
megawatt megawatts mw
gigawatt gigawatts gw
degree degrees grad
knot knots
mph
kph km/h
`

/** A levelled word to the name of its unit, the first word of its line. */
export const unitOf: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
)
