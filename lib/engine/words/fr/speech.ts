import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    a-t-elle
    a-t-il
    affirme
    affirme-t-elle
    affirme-t-il
    affirment
    affirmé
    ajoute
    ajoute-t-elle
    ajoute-t-il
    ajoutent
    ajouté
    annonce
    annoncé
    assure
    assuré
    averti
    avertit
    avoue
    avoué
    commente
    commenté
    conclu
    conclut
    confie
    confié
    considère
    considéré
    crie
    crié
    demande
    demandé
    disait
    disent
    dit
    dit-elle
    dit-il
    dit-on
    déclarait
    déclare
    déclaré
    dénonce
    dénoncé
    estimait
    estime
    estime-t-elle
    estime-t-il
    estiment
    estimé
    exclame
    exclamé
    expliquait
    explique
    explique-t-elle
    explique-t-il
    expliquent
    expliqué
    fait valoir
    indique
    indiquent
    indiqué
    insiste
    insisté
    interroge
    interrogé
    juge
    jugé
    lance
    lancé
    martelé
    martèle
    murmure
    note
    noté
    observe
    observé
    plaide
    plaidé
    poursuit
    poursuivi
    promet
    promis
    précise
    précisent
    précisé
    prétend
    prétendu
    prévenu
    prévient
    racontait
    raconte
    raconté
    rappelle
    rappelé
    reconnaît
    reconnu
    regrette
    regretté
    réagi
    réagit
    répond
    répondu
    résume
    résumé
    s'exclame
    s'interroge
    souligne
    souligné
    soutenu
    soutient
    tranche
    tranché
    tweeté
    twitté
    témoigne
    témoigné
    écrit
    écrivait
    écrivent`,
  call: `
    accuse
    accusé
    appelle
    appelé
    condamne
    condamné
    craint
    critique
    critiqué
    dit
    décrit
    dénonce
    dénoncé
    déplore
    déploré
    fustige
    fustigé
    juge
    jugé
    parle
    parlé
    promis
    qualifie
    qualifié
    redoute
    réclamé
    salue
    salué
    voit
    évoque
    évoqué`,
  adding: `
    affirmant
    ajoutant
    assurant
    disant
    déclarant
    dénonçant
    estimant
    expliquant
    indiquant
    précisant
    rappelant
    soulignant
    écrivant
    évoquant`,
  as: `
    comme`,
  told: `
    au
    aux
    à`,
  through: `
    antenne de
    auprès de
    auprès du
    colonnes du
    entretien au
    entretien à
    interview au
    interview à
    micro de`,
  according: `
    aux yeux de
    d' après
    pour
    selon
    selon les mots de`,
  weakAccording: `
    pour`,
} satisfies Partial<WordTables>
