import type { SpeechWords } from '../speech-words.ts'

export const it: SpeechWords = {
  say: 'detto dice dicono disse dissero dichiarato dichiara affermato afferma affermano spiegato spiega spiegano aggiunto aggiunge sottolineato sottolinea ribadito ribadisce scritto scrive annunciato annuncia commentato commenta osservato osserva ricordato ricorda raccontato racconta risposto risponde rispose chiesto chiede sostenuto sostiene avvertito avverte assicurato assicura precisato precisa concluso conclude denunciato denuncia ammesso ammette confermato conferma replicato replica rilevato rileva insistito insiste esclamato esclama evidenziato evidenzia lamentato lamenta riferito riferisce promesso promette gridato confessato rivelato rivela twittato',
  call: 'definito definisce definì chiamato chiama descritto descrive parlato parla accusato accusa criticato critica denunciato bollato bolla condannato elogiato ritenuto',
  adding: 'aggiungendo dicendo affermando spiegando sottolineando precisando ricordando',
  around: 'ha hanno aveva anche poi inoltre ancora già è stato si lo così oggi ieri non',
  according: 'secondo per a_detta_di stando_a nelle_parole_di',
  after: '',
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro',
  determiners: "il lo la i gli le l' un uno una questo questa suo sua alcuni due tre",
  links: "di del della dello dei degli delle dell' per in e da al alla",
  stops:
    'che chi quando mentre dopo prima durante ma perché dove in nel nella con per su sul a al alla lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi secondo e o ha hanno è non si da senza',
  titles:
    'signor signora dott dottor dottoressa prof professor professoressa presidente ministro ministra sindaco sindaca generale colonnello papa re regina onorevole on avvocato don senatore senatrice premier',
  roles:
    'ministro ministra presidente portavoce direttore direttrice sindaco sindaca deputato deputata senatore senatrice avvocato avvocata giudice procuratore polizia medico professore professoressa ricercatore ricercatrice esperto esperta analista responsabile capo segretario segretaria testimone vicino padre madre uomo donna governo ministero associazione azienda partito fonte fonti agenzia giornale quotidiano allenatore giocatore scrittore scrittrice autore autrice economista candidato candidata leader',
  documents:
    'rapporto comunicato lettera documento studio testo sentenza nota dichiarazione messaggio articolo',
  roleEnds: '',
  works:
    'film libro romanzo canzone album disco serie opera titolo parola parole termine espressione slogan motto programma giornale rivista quotidiano operazione progetto gruppo nome soprannome poesia mostra intitolato intitolata',
  naming:
    'cosiddetto cosiddetta cosiddetti chiamato chiamata soprannominato soprannominata intitolato intitolata denominato denominata noto_come nota_come detto la_parola il_termine',
  told: 'a al alla',
  through: 'intervista_a intervista_al intervista_con microfoni_di',
  first: 'io noi nostro nostra nostri mio mia mi ci abbiamo siamo ho sono',
}
