import type { SpeechWords } from '../speech-words.ts'

export const nl: SpeechWords = {
  say: 'zei zegt zeggen zeiden gezegd verklaarde verklaart vertelde vertelt vertellen meldde meldt melden liet laat voegde voegt vroeg vraagt schreef schrijft benadrukte benadrukt stelde stelt vindt vond meende meent denkt dacht waarschuwde waarschuwt antwoordde antwoordt reageerde reageert noemde noemt erkende erkent beweerde beweert riep roept legde concludeerde concludeert bevestigde bevestigt kondigde klaagde klaagt twitterde twittert verzekerde verzekert betoogde betoogt luidt luidde aldus verzuchtte lachte grapte herinnerde eiste eist',
  call: 'noemde noemt noemden beschreef beschrijft sprak spreekt beschuldigde bestempelde bekritiseerde hekelde prees typeerde typeert',
  adding: 'aldus',
  around:
    'ook toen later heeft hebben had daarna verder nog wel zich er hij het dat is was tegen eerder vandaag gisteren',
  according: 'volgens aldus in_de_woorden_van',
  after: '',
  he: 'hij',
  she: 'zij ze',
  they: 'zij ze',
  determiners: 'de het een deze dit die zijn haar hun enkele twee drie',
  links: 'van der den voor bij uit in en te',
  stops:
    'dat die toen terwijl na voor tijdens maar omdat waar in met door op aan tegen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag volgens en of heeft is was niet zich over om als',
  titles:
    'dhr mevr meneer mevrouw dr prof drs mr ir president minister premier burgemeester generaal kolonel paus koning koningin prins staatssecretaris wethouder',
  roles:
    'woordvoerder woordvoerster minister president premier directeur burgemeester kamerlid advocaat advocate rechter officier politie arts hoogleraar onderzoeker onderzoekster deskundige analist hoofd voorzitter secretaris getuige buurman buurvrouw vader moeder man vrouw regering ministerie vereniging bedrijf partij bron bronnen krant trainer speler schrijver schrijfster econoom kandidaat leider lid wethouder bewoner eigenaar',
  documents: 'rapport verklaring brief document onderzoek tekst vonnis bericht artikel persbericht',
  roleEnds:
    '(?:woordvoerder|minister|leider|directeur|voorzitter|lid|onderzoeker|trainer|advocaat|arts|chef)$',
  works:
    'film boek roman liedje nummer album serie stuk titel woord woorden term uitdrukking leus slogan programma krant tijdschrift operatie project groep naam bijnaam gedicht tentoonstelling getiteld',
  naming: 'zogenaamde zogeheten genaamd getiteld bijgenaamd bekend_als gedoopt het_woord de_term',
  told: 'tegen tegenover',
  through: 'tegenover interview_met gesprek_met',
  first: 'ik wij we ons onze mij mijn me',
}
