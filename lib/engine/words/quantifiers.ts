import { toMap } from '../../to-map.ts'

/**
 * How much of a whole is meant, by word, levelled, per language, in classes. A change between classes is dangerous.
 * Words of several parts are written with hyphens.
 */
type QuantifierClass =
  | 'all'
  | 'most'
  | 'many'
  | 'some'
  | 'few'
  | 'half'
  | 'only'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'always'
  | 'often'
  | 'rarely'

export const quantifiers = toMap<Partial<Record<QuantifierClass, string>>>({
  en: {
    all: 'all every each everyone everybody everything both entire whole entirely completely fully totally wholly',
    most: 'most majority mostly mainly largely',
    many: 'many numerous plenty countless',
    some: 'some several somebody someone something a-few quite-a-few partly partially partial part',
    few: 'few handful little',
    half: 'half',
    only: 'only solely exclusively merely',
    'at-least': 'at-least more-than over minimum no-fewer-than no-less-than upwards-of above exceeding',
    'at-most': 'at-most less-than fewer-than up-to under maximum no-more-than below as-many-as',
    about: 'about around roughly approximately nearly almost close-to some-about',
    always: 'always constantly',
    often: 'frequently regularly sometimes occasionally',
    rarely: 'rarely seldom',
  },
  de: {
    all: 'alle allen aller alles jeder jede jedes jeden jedem samtliche samtlichen beide beiden ganz ganze ganzen vollstandig vollig komplett',
    most: 'meisten mehrheit grossteil uberwiegend',
    many: 'viele vielen vieler zahlreiche zahlreichen',
    some: 'einige einigen einiger manche manchen mehrere mehreren jemand teilweise teil',
    few: 'wenige wenigen weniger kaum',
    half: 'halfte halb halbe',
    only: 'nur lediglich ausschliesslich',
    'at-least': 'mindestens mehr-als uber wenigstens',
    'at-most': 'hochstens weniger-als unter maximal bis-zu',
    about: 'etwa ungefahr rund fast knapp circa',
    always: 'immer stets',
    often: 'haufig manchmal',
    rarely: 'selten',
  },
  fr: {
    all: 'tous toutes tout toute chaque chacun chacune entier entiere entierement totalement completement',
    most: 'plupart majorite',
    many: 'nombreux nombreuses beaucoup maints',
    some: 'certains certaines quelques plusieurs quelqu partiellement partie',
    few: 'peu rares',
    half: 'moitie demi',
    only: 'seulement uniquement seul seuls seule seules',
    'at-least': 'au-moins plus-de',
    'at-most': 'au-plus moins-de jusqu-a',
    about: 'environ presque quelque',
    always: 'toujours',
    often: 'parfois',
    rarely: 'rarement',
  },
  es: {
    all: 'todos todas todo toda cada ambos ambas entero entera totalmente completamente',
    most: 'mayoria mayor-parte',
    many: 'muchos muchas numerosos numerosas',
    some: 'algunos algunas alguno alguna varios varias alguien parcialmente parte',
    few: 'pocos pocas poco',
    half: 'mitad medio media',
    only: 'solo solamente unicamente',
    'at-least': 'al-menos por-lo-menos mas-de',
    'at-most': 'como-maximo menos-de hasta',
    about: 'aproximadamente casi cerca-de alrededor-de',
    always: 'siempre',
    often: 'frecuentemente a-veces',
    rarely: 'raramente',
  },
  pt: {
    all: 'todos todas todo toda cada ambos ambas inteiro inteira totalmente completamente',
    most: 'maioria maior-parte',
    many: 'muitos muitas numerosos',
    some: 'alguns algumas algum alguma varios varias parcialmente parte',
    few: 'poucos poucas',
    half: 'metade',
    only: 'apenas somente so',
    'at-least': 'pelo-menos mais-de',
    'at-most': 'no-maximo menos-de ate',
    always: 'sempre',
    rarely: 'raramente',
  },
  it: {
    all: 'tutti tutte tutto tutta ogni ognuno ciascuno entrambi entrambe intero intera totalmente completamente',
    most: 'maggioranza maggior-parte',
    many: 'molti molte numerosi numerose',
    some: 'alcuni alcune qualche diversi diverse qualcuno parzialmente parte',
    few: 'pochi poche',
    half: 'meta',
    only: 'solo soltanto solamente unicamente',
    'at-least': 'almeno piu-di',
    'at-most': 'al-massimo meno-di fino-a',
    always: 'sempre',
    rarely: 'raramente',
  },
  nl: {
    all: 'alle allen alles iedereen elk elke ieder iedere beide heel hele geheel volledig',
    most: 'meeste meerderheid grotendeels',
    many: 'veel vele talrijke',
    some: 'sommige enkele enige verscheidene iemand gedeeltelijk deel',
    few: 'weinig',
    half: 'helft half halve',
    only: 'alleen slechts enkel',
    'at-least': 'minstens meer-dan ten-minste',
    'at-most': 'hoogstens minder-dan tot',
    always: 'altijd',
    rarely: 'zelden',
  },
})
