import type { SpeechWords } from '../speech-words.ts'

export const fr: SpeechWords = {
  say: "dit disent disait déclaré déclare déclarait affirmé affirme affirment expliqué explique expliquent expliquait ajouté ajoute ajoutent assuré assure estimé estime estiment estimait souligné souligne indiqué indique indiquent précisé précise précisent annoncé annonce répondu répond demandé demande raconté raconte racontait écrit écrivait écrivent prévenu prévient rappelé rappelle regretté regrette dénoncé dénonce lancé lance martelé martèle confié confie commenté commente reconnu reconnaît insisté insiste poursuivi poursuit conclu conclut résume résumé plaidé plaide jugé juge soutenu soutient prétendu prétend averti avertit considère considéré note noté observe observé tweeté twitté promis promet avoué avoue s'exclame exclamé exclame interrogé interroge s'interroge témoigne témoigné tranché tranche réagi réagit fait_valoir a-t-il a-t-elle dit-il dit-elle dit-on explique-t-il explique-t-elle ajoute-t-il ajoute-t-elle affirme-t-il affirme-t-elle estime-t-il estime-t-elle murmure crié crie",
  call: 'qualifié qualifie évoqué évoque parlé parle dénoncé dénonce accusé accuse décrit fustigé fustige salué salue jugé juge critiqué critique promis appelé appelle réclamé condamné condamne déploré déplore dit craint redoute voit',
  adding:
    'ajoutant expliquant affirmant disant assurant soulignant précisant déclarant estimant dénonçant évoquant rappelant indiquant écrivant',
  around:
    "a ont avait aussi ensuite également encore toutefois est s'est fut en y l' d' n' s' notamment déjà même mardi lundi mercredi jeudi vendredi samedi dimanche t il elle -t-il -t-elle été",
  according: "selon d'_après pour aux_yeux_de selon_les_mots_de",
  after: '',
  he: 'il lui',
  she: 'elle',
  they: 'ils elles',
  determiners: "le la les l' un une des du ce cette ces son sa ses leur leurs plusieurs deux trois",
  links: "de du des d' à au aux pour en et la le l' les",
  stops:
    "que qui quand lorsque pendant après avant mais car où dont dans sur avec par lors sans lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui à au aux en devant face selon pour et ou a ont est sont était ne pas se sous",
  titles:
    'm mme mlle dr pr me président présidente ministre maire général colonel capitaine pape roi reine prince docteur professeur maître député députée sénateur sénatrice premier première monseigneur père',
  roles:
    'ministre président présidente porte-parole directeur directrice maire député députée sénateur sénatrice avocat avocate juge procureur procureure policier police gendarme médecin professeur chercheur chercheuse économiste expert experte analyste responsable chef cheffe patron patronne secrétaire témoin habitant habitante voisin voisine père mère homme femme élu élue syndicat gouvernement ministère association entreprise groupe parti source sources agence journal quotidien entraîneur joueur écrivain auteur autrice militant militante spécialiste représentant représentante ambassadeur',
  documents:
    'rapport communiqué lettre document étude texte arrêt note courrier déclaration message article tribune',
  roleEnds: '',
  works:
    'film livre roman chanson album série pièce titre mot mots terme termes expression slogan émission journal magazine quotidien hebdomadaire opération projet groupe nom surnom programme spectacle intitulé intitulée poème exposition hashtag',
  naming:
    'dit surnommé surnommée baptisé baptisée intitulé intitulée appelé appelée nommé nommée soi-disant dite alias le_mot le_terme',
  told: 'à au aux',
  through:
    'entretien_à entretien_au interview_à interview_au micro_de auprès_de auprès_du antenne_de colonnes_du',
  first: "je j' nous notre nos mon ma mes me m' moi on",
}
