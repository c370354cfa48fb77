import type { SpeechWords } from '../speech-words.ts'

export const de: SpeechWords = {
  say: 'sagte sagt sagten sagen gesagt sage erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten teilte teilten berichtete berichtet berichteten schrieb schreibt schrieben geschrieben twitterte twittert postete kritisierte kritisiert kritisierten forderte fordert forderten warnte warnt warnten kündigte fügte ergänzte ergänzt antwortete antwortet antworteten fragte fragt fragten behauptete behauptet behaupteten äußerte äußerten bestätigte bestätigt bestätigten versicherte versichert verkündete verkündet rief riefen rufen stellte nannte lobte begründete begründet bekräftigte bekräftigt bemerkte bemerkt verlangte räumte gab heißt hieß lautete lautet zitierte zitiert erzählte erzählt entgegnete unterstrich beklagte beklagt urteilte resümierte argumentierte argumentiert sprach spricht stand kommentierte kommentiert klagte klagt hob plädierte mahnte mahnt verteidigte wies konstatierte prognostizierte schilderte schildert mitgeteilt erklärt betont hinzugefügt verlautete verlauten versprach verspricht glaubt glaubte findet fand gestand vermutete vermutet erinnerte appellierte jubelte freute schimpfte wetterte spottete flüsterte murmelte schrie titelte titelt widersprach widerspricht twitterten',
  call: 'nannte nennt nannten bezeichnete bezeichnet bezeichneten sprach spricht sprachen kritisierte kritisiert kritisierten lobte lobt würdigte verurteilte verurteilten warf wirft werfen warnte warnt beschrieb beschreibt beschimpfte forderte fordert verspottete wertete wertet sieht sah beklagte hält hielt rügte verteidigte verglich schilderte begrüßte wies verurteilt bezeichnet genannt kritisiert gelobt beschrieben gewertet',
  adding: 'so',
  around:
    'auch dann später hat haben habe hatte hatten ist war wurde wird würde zudem außerdem weiter jedoch aber dazu wiederum gestern heute am sich laut bereits daraufhin anschließend zuvor dagegen nun es schon noch nur damals selbst ebenfalls',
  according:
    'laut nach_angaben_von nach_angaben nach_aussage_von nach_aussage nach_worten_von nach_den_worten gemäß so',
  after: 'zufolge',
  he: 'er ihm',
  she: 'sie ihr',
  they: 'sie',
  determiners:
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine ihr ihre mehrere zwei drei viele kein keine',
  links: 'von vom der des für bei beim im in aus zu zum zur am und',
  stops:
    'dass als wenn weil während nachdem bevor wer wie wo was warum ob am im in an auf mit gegenüber nach bei vor zu zum zur über aber doch denn und oder jedoch gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag laut sich nicht ist war sind waren hat haben wurde wird werden auch dazu zudem weiter unter gegen durch um seit bis für von dem den einem einen es',
  titles:
    'herr frau herrn dr prof präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister papst könig königin prinz general oberst senator senatorin staatssekretär us-präsident bundespräsident premierminister premierministerin premier regierungschef sprecher sprecherin trainer richter graf freiherr',
  roles:
    'sprecher sprecherin sprecherinnen politiker politikerin minister ministerin präsident präsidentin kanzler kanzlerin chef chefin vorsitzende vorsitzender experte expertin experten polizei polizist feuerwehr staatsanwaltschaft staatsanwalt anwalt anwältin richter gericht zeuge zeugin zeugen augenzeuge forscher forscherin wissenschaftler wissenschaftlerin leiter leiterin direktor direktorin trainer spieler mann frau mutter vater abgeordnete abgeordneter bürgermeister regierung ministerium behörde unternehmen konzern verband gewerkschaft partei opposition behörden insider kritiker beobachter analyst analystin professor professorin autor autorin bewohner anwohner nachbar nachbarin zeitung magazin agentur sender',
  documents:
    'bericht erklärung mitteilung pressemitteilung brief schreiben dokument studie gutachten urteil text papier zeitung artikel meldung stellungnahme e-mail nachricht aushang schild plakat beschluss',
  roleEnds:
    '(?:politiker|sprecher|minister|präsident|chef|vorsitzende[rn]?|kanzler|experte|expertin|anwält|anwalt|forscher|leiter|direktor|trainer|abgeordneter?|meister|richter|professor|sekretär|kommissar|autor|berater|manager|ökonom|historiker|beauftragter?|führer|mitglied|gründer|soldat|offizier|botschafter|vorstand|vertreter|kandidat|innen)(?:in|innen|s)?$',
  works:
    'film films buch buches roman song lied album titel serie theaterstück stück oper gedicht zeitung magazin zeitschrift zeitungen wort worte wörter begriff begriffe ausdruck motto slogan schlagzeile name namen sendung show projekt projekts operation aktion initiative spiel band gruppe organisation schiff schiffe verein partei kampagne reihe ausstellung spitznamen single stichwort blatt nachrichtenmagazin tageszeitung boulevardzeitung wochenzeitung rubrik hurrikan sturm taifun orkan satellit raumsonde hotel restaurant café disco kategorie preis bündnis bewegung programm konzept kapitel dokumentation fähre kreuzfahrtschiff club klub kultur thema schriftzug aufschrift plattform webseite portal',
  naming:
    'sogenannte sogenannten sogenannter sogenanntes so_genannte so_genannten namens genannt bekannt_als getauft betitelt mit_dem_titel unter_dem_namen unter_dem_motto alias als heißt im in der des das vom beim zum zur am die von',
  told: 'sagte erklärte gegenüber',
  through: 'gegenüber interview_mit im_gespräch_mit zitiert_von berichtet_die',
  first: 'ich wir unser unsere unseren uns mir mich mein meine',
}
