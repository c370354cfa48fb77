import { toMap } from '../../to-map.ts'

/**
 * How sure a statement is, by word, levelled, per language, in classes. A change between classes is a change of certainty;
 * a change within one (“likely”, “probably”) is none.
 */
type CertaintyClass = 'possible' | 'likely' | 'said-to-be' | 'approximate' | 'sure'

export const certainty = toMap<Record<CertaintyClass, string>>({
  en: {
    possible: 'may might could possibly perhaps maybe possible potentially potential conceivably possibility',
    likely: `likely probably probable presumably apparently appears appear appeared seems seem seemed seemingly
      suggests suggest suggested indicates indicate indicated expected believed generally usually often tends tend`,
    'said-to-be': `allegedly alleged reportedly reported supposedly supposed purportedly purported suspected claimed
      rumored rumoured unconfirmed so-called self-proclaimed ostensibly`,
    approximate: 'roughly approximately nearly almost virtually practically',
    sure: `certainly certain definitely surely undoubtedly clearly obviously absolutely unquestionably indisputably
      inevitably proven confirmed undeniably unequivocally`,
  },
  de: {
    possible:
      'moglicherweise vielleicht eventuell moglich konnte konnten durfte durften womoglich unter-umstanden',
    likely: 'wahrscheinlich vermutlich wohl anscheinend offenbar scheint scheinen voraussichtlich meist oft',
    'said-to-be':
      'angeblich mutmasslich mutmassliche mutmasslichen mutmasslicher vermeintlich sogenannte sogenannten',
    approximate: 'etwa ungefahr rund fast beinahe nahezu knapp circa',
    sure: 'sicher sicherlich gewiss bestimmt zweifellos eindeutig klar definitiv unbestreitbar',
  },
  fr: {
    possible: 'peut-etre possible possiblement pourrait pourraient eventuellement',
    likely:
      'probablement probable vraisemblablement apparemment semble semblent sans-doute souvent generalement',
    'said-to-be': 'pretendument presume presumee presumes presumees supposement soi-disant',
    approximate: 'environ presque pres quasi quasiment',
    sure: 'certainement surement assurement certes clairement evidemment absolument indeniablement',
  },
  es: {
    possible: 'quiza quizas posiblemente posible podria podrian tal-vez acaso',
    likely: 'probablemente probable aparentemente parece parecen seguramente generalmente a-menudo',
    'said-to-be': 'supuestamente supuesto supuesta supuestos presunto presunta presuntos presuntamente',
    approximate: 'aproximadamente casi cerca unos unas',
    sure: 'ciertamente claramente definitivamente indudablemente evidentemente absolutamente',
  },
  pt: {
    possible: 'talvez possivelmente possivel poderia poderiam',
    likely: 'provavelmente provavel aparentemente parece parecem geralmente',
    'said-to-be': 'supostamente suposto suposta alegadamente alegado alegada',
    approximate: 'aproximadamente quase cerca',
    sure: 'certamente claramente definitivamente indubitavelmente absolutamente',
  },
  it: {
    possible: 'forse possibilmente possibile potrebbe potrebbero magari',
    likely: 'probabilmente probabile apparentemente sembra sembrano pare generalmente',
    'said-to-be': 'presumibilmente presunto presunta presunti sedicente',
    approximate: 'circa quasi approssimativamente',
    sure: 'certamente sicuramente chiaramente assolutamente indubbiamente',
  },
  nl: {
    possible: 'misschien mogelijk wellicht eventueel',
    likely: 'waarschijnlijk vermoedelijk blijkbaar lijkt lijken vaak meestal',
    'said-to-be': 'vermeende vermeend zogenaamde zogenaamd naar-verluidt',
    approximate: 'ongeveer circa bijna ruim',
    sure: 'zeker beslist ongetwijfeld duidelijk absoluut',
  },
})

/** Modal verbs by how binding they are; a change to a weaker or stronger one is a change of certainty. Pairs in one group differ in tense only. */
export const modals = toMap<readonly string[]>({
  en: [
    'will would shall',
    'can could',
    'may might',
    'must have-to has-to had-to need-to needs-to needed-to',
    'should ought',
  ],
  de: [
    'wird werden wurde wurden wirst werde',
    'kann konnen konnte konnten',
    'muss mussen musste mussten',
    'soll sollen sollte sollten',
    'darf durfen durfte durften',
    'mag mochte',
  ],
  fr: [
    'peut peuvent pouvait pouvaient',
    'doit doivent devait devaient',
    'pourrait pourraient',
    'devrait devraient',
  ],
  es: ['puede pueden podia podian', 'debe deben debia debian', 'podria podrian', 'deberia deberian'],
  pt: ['pode podem podia podiam', 'deve devem devia deviam', 'poderia poderiam', 'deveria deveriam'],
  it: [
    'puo possono poteva potevano',
    'deve devono doveva dovevano',
    'potrebbe potrebbero',
    'dovrebbe dovrebbero',
  ],
  nl: [
    'zal zullen zou zouden',
    'kan kunnen kon konden',
    'moet moeten moest moesten',
    'mag mogen mocht mochten',
  ],
})
