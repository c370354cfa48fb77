/** Months, days of the week and words for days, levelled, to one name each, in the languages of the tables. */
const lines = `
january jan januar januari janvier enero janeiro gennaio
february feb februar februari fevrier febrero fevereiro febbraio
march-month marz maart mars marzo marco
april apr avril abril aprile
may-month mai mayo maio maggio mei
june jun juni juin junio junho giugno
july jul juli juillet julio julho luglio
august aug aout agosto augustus
september sept sep septembre septiembre setembro settembre
october oct oktober octobre octubre outubro ottobre
november nov novembre noviembre novembro
december dec dezember decembre diciembre dezembro dicembre
monday montag lundi lunes segunda-feira lunedi maandag
tuesday dienstag mardi martes terca-feira martedi dinsdag
wednesday mittwoch mercredi miercoles quarta-feira mercoledi woensdag
thursday donnerstag jeudi jueves quinta-feira giovedi donderdag
friday freitag vendredi viernes sexta-feira venerdi vrijdag
saturday samstag sonnabend samedi sabado sabato zaterdag
sunday sonntag dimanche domingo domenica zondag
yesterday gestern hier-day ayer ontem ieri gisteren
today heute aujourd hoy hoje oggi vandaag
tomorrow demain manana amanha domani morgen
tonight
spring fruhling fruhjahr printemps primavera
summer sommer ete-season verano verao estate zomer
autumn herbst automne otono outono autunno herfst
winter hiver invierno inverno
am a.m
pm p.m
noon mittag midi mediodia
midnight mitternacht minuit medianoche
morning vormittag matin mattina
evening abend soir sera avond
`

/** A levelled word to the name of its date. English “march” and “may” are months only when written with a capital; see `dateOf`. */
const names: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
)

/** Words that are a month in one writing and something else in another. */
const onlyCapital = new Set([
  'march',
  'may',
  'mars',
  'mai',
  'marco',
  'sun',
  'sat',
  'dec',
  'jan',
  'mar',
  'hier',
  'estate',
  'sera',
  'morgen',
])

/** The date a word names, or `null`. `word` is as written, `norm` levelled. */
export function dateOf(word: string, norm: string): string | null {
  const capital = word !== word.toLowerCase()
  if (onlyCapital.has(norm) && !capital) return norm === 'morgen' ? 'tomorrow' : null
  if (norm === 'march' || norm === 'may') return `${norm}-month`
  return names.get(norm) ?? null
}

/** Words that, before a span of time, place it: a change between “last week” and “next week” is one of date. */
export const beforeSpans: ReadonlyMap<string, string> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
  ['letzte', 'last'],
  ['letzten', 'last'],
  ['letzter', 'last'],
  ['vergangene', 'last'],
  ['vergangenen', 'last'],
  ['nachste', 'next'],
  ['nachsten', 'next'],
  ['kommende', 'next'],
  ['kommenden', 'next'],
  ['dernier', 'last'],
  ['derniere', 'last'],
  ['prochain', 'next'],
  ['prochaine', 'next'],
  ['pasado', 'last'],
  ['pasada', 'last'],
  ['proximo', 'next'],
  ['proxima', 'next'],
  ['scorso', 'last'],
  ['scorsa', 'last'],
  ['prossimo', 'next'],
  ['prossima', 'next'],
  ['vorige', 'last'],
  ['volgende', 'next'],
])
