import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    jamais
    nada
    nao
    nem
    nenhum
    nenhuma
    ninguem
    nunca
    sem
    tampouco`,
  harmlessAfterNegation: `
    apenas
    so
    somente`,
  denials: `
    falso
    falta
    impossivel
    incapaz`,
  reversals: `
    descarta
    descartam
    descartar
    descartaram
    descartou
    desmente
    desmentem
    desmentido
    desmentimos
    desmentir
    desmentiram
    desmentiu
    nega
    negado
    negam
    negamos
    negando
    negar
    negaram
    negou
    recusa
    recusado
    recusam
    recusamos
    recusando
    recusar
    recusaram
    recusou
    refuta
    refutam
    refutar
    refutaram
    refutou
    rejeita
    rejeitado
    rejeitam
    rejeitamos
    rejeitando
    rejeitar
    rejeitaram
    rejeitou`,
  claims: `
    acusacao
    acusacoes
    afirmacao
    afirmacoes
    alegacao
    alegacoes
    ideia
    noticia
    noticias
    rumor
    rumores
    versao`,
  quantifiers: {
    all: `
      ambas
      ambos
      cada
      completamente
      inteira
      inteiro
      toda
      todas
      todo
      todos
      totalmente`,
    most: `
      maior-parte
      maioria`,
    many: `
      muitas
      muitos
      numerosos`,
    some: `
      algum
      alguma
      algumas
      alguns
      parcialmente
      parte
      varias
      varios`,
    few: `
      poucas
      poucos`,
    half: `
      metade`,
    only: `
      apenas
      so
      somente`,
    'at-least': `
      mais-de
      pelo-menos`,
    'at-most': `
      ate
      menos-de
      no-maximo`,
    always: `
      sempre`,
    rarely: `
      raramente`,
  },
  certainty: {
    possible: `
      poderia
      poderiam
      possivel
      possivelmente
      talvez`,
    likely: `
      aparentemente
      geralmente
      parece
      parecem
      provavel
      provavelmente`,
    'said-to-be': `
      alegada
      alegadamente
      alegado
      suposta
      supostamente
      suposto`,
    approximate: `
      aproximadamente
      cerca
      quase`,
    sure: `
      absolutamente
      certamente
      claramente
      definitivamente
      indubitavelmente`,
  },
  modals: `
    deve devem devia deviam
    deveria deveriam
    pode podem podia podiam
    poderia poderiam`,
  synonyms: `
    ataque assalto ofensiva
    começar iniciar
    dizer declarar afirmar
    empresa companhia
    objetivo meta`,
  antonyms: `
    abrir,abriu,aberto fechar,fechou,fechado
    aceitar,aceita,aceitou rejeitar,rejeita,rejeitou,recusa,recusou
    antes depois
    apoiar,apoia,apoiou rejeitar,rejeita,rejeitou,condena,condenou
    confirmou,confirma negou,nega,desmentiu
    culpado inocente
    esquerda direita
    ganhar,ganhou,vitoria perder,perdeu,derrota
    leste oeste
    mais menos
    norte sul
    paz guerra
    permitir,permite,permitiu proibir,proibe,proibiu
    subir,subiu,aumentar,aumentou,crescer,cresceu cair,caiu,diminuir,diminuiu,descer,desceu
    vivo morto`,
  turningPrefixes: `
    anti
    des
    im
    in`,
}
