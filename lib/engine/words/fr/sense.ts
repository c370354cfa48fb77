import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    aucun
    aucune
    guere
    jamais
    ni
    nul
    nulle
    nullement
    pas
    personne
    rien
    sans`,
  harmlessAfterNegation: `
    seulement`,
  denials: `
    echoue
    echouer
    faux
    impossible
    incapable
    manque`,
  reversals: `
    conteste
    contestent
    contester
    contestons
    dement
    dementait
    dementent
    dementi
    dementir
    dementit
    dementons
    echoue-a
    echouent-a
    echouer-a
    nia
    niaient
    niait
    niant
    nie
    nient
    nier
    nierent
    nions
    refus-de
    refusa
    refusait
    refusant
    refuse
    refusent
    refuser
    refuserent
    refusons
    refuta
    refute
    refutent
    refuter
    refutons
    rejeta
    rejetait
    rejetant
    rejete
    rejeter
    rejetons
    rejette
    rejettent`,
  claims: `
    accusation
    accusations
    affirmation
    affirmations
    allegation
    allegations
    idee
    information
    informations
    rumeur
    rumeurs
    these`,
  quantifiers: {
    all: `
      chacun
      chacune
      chaque
      completement
      entier
      entiere
      entierement
      totalement
      tous
      tout
      toute
      toutes`,
    most: `
      majorite
      plupart`,
    many: `
      beaucoup
      maints
      nombreuses
      nombreux`,
    some: `
      certaines
      certains
      partie
      partiellement
      plusieurs
      quelqu
      quelques`,
    few: `
      peu
      rares`,
    half: `
      demi
      moitie`,
    only: `
      seul
      seule
      seulement
      seules
      seuls
      uniquement`,
    'at-least': `
      au-moins
      plus-de`,
    'at-most': `
      au-plus
      jusqu-a
      moins-de`,
    about: `
      environ
      presque
      quelque`,
    always: `
      toujours`,
    often: `
      parfois`,
    rarely: `
      rarement`,
  },
  certainty: {
    possible: `
      eventuellement
      peut-etre
      possible
      possiblement
      pourraient
      pourrait`,
    likely: `
      apparemment
      generalement
      probable
      probablement
      sans-doute
      semble
      semblent
      souvent
      vraisemblablement`,
    'said-to-be': `
      presume
      presumee
      presumees
      presumes
      pretendument
      soi-disant
      supposement`,
    approximate: `
      environ
      pres
      presque
      quasi
      quasiment`,
    sure: `
      absolument
      assurement
      certainement
      certes
      clairement
      evidemment
      indeniablement
      surement`,
  },
  modals: `
    devrait devraient
    doit doivent devait devaient
    peut peuvent pouvait pouvaient
    pourrait pourraient`,
  synonyms: `
    attaque assaut offensive
    but objectif
    commencer débuter
    dire déclarer affirmer
    entreprise société firme
    grand énorme immense
    peut-être probablement
    rapide vite
    voiture véhicule automobile`,
  antonyms: `
    accepter,accepte refuser,refuse,rejette
    acheter,achete vendre,vendu
    ami,allie ennemi,adversaire
    augmenter,augmente,monter,hausse,progresse baisser,baisse,diminuer,diminue,recule
    autoriser,autorise interdire,interdit
    avant apres
    commencer,commence finir,fini,cesser
    confirmer,confirme dementir,dement,nier,nie
    coupable innocent
    est ouest
    gagner,gagne,victoire perdre,perdu,perd,defaite
    gauche droite
    haut bas
    legal illegal
    libere arrete
    meilleur pire
    nord sud
    ouvrir,ouvert fermer,ferme
    paix guerre
    plus moins
    possible impossible
    pour contre
    public prive,secret
    renforcer,renforce affaiblir,affaiblit
    riche pauvre
    soutenir,soutient,approuve rejeter,rejette,condamne,oppose
    succes,reussite echec
    sur sous
    temporaire permanent
    vivant mort
    vrai faux`,
  turningPrefixes: `
    anti
    des
    il
    im
    in
    ir
    mal`,
}
