import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    apenas
    jamas
    nada
    nadie
    ni
    ningun
    ninguna
    ninguno
    no
    nunca
    sin
    tampoco`,
  harmlessAfterNegation: `
    solamente
    solo`,
  denials: `
    falso
    falta
    fracaso
    imposible
    incapaz`,
  reversals: `
    descarta
    descartado
    descartan
    descartar
    descartaron
    descarto
    desmentido
    desmentimos
    desmentir
    desmiente
    desmienten
    desmintieron
    desmintio
    negaba
    negado
    negamos
    negando
    negar
    negaron
    negativa-a
    nego
    niega
    niegan
    niego
    rechaza
    rechazado
    rechazamos
    rechazan
    rechazando
    rechazar
    rechazaron
    rechazo
    refuta
    refutan
    refutar
    refutaron
    refuto
    rehusa
    rehusan
    rehusar
    rehusaron
    rehuso`,
  claims: `
    acusacion
    acusaciones
    afirmacion
    afirmaciones
    alegacion
    alegaciones
    idea
    noticia
    noticias
    rumor
    rumores
    version`,
  quantifiers: {
    all: `
      ambas
      ambos
      cada
      completamente
      entera
      entero
      toda
      todas
      todo
      todos
      totalmente`,
    most: `
      mayor-parte
      mayoria`,
    many: `
      muchas
      muchos
      numerosas
      numerosos`,
    some: `
      alguien
      alguna
      algunas
      alguno
      algunos
      parcialmente
      parte
      varias
      varios`,
    few: `
      pocas
      poco
      pocos`,
    half: `
      media
      medio
      mitad`,
    only: `
      solamente
      solo
      unicamente`,
    'at-least': `
      al-menos
      mas-de
      por-lo-menos`,
    'at-most': `
      como-maximo
      hasta
      menos-de`,
    about: `
      alrededor-de
      aproximadamente
      casi
      cerca-de`,
    always: `
      siempre`,
    often: `
      a-veces
      frecuentemente`,
    rarely: `
      raramente`,
  },
  certainty: {
    possible: `
      acaso
      podria
      podrian
      posible
      posiblemente
      quiza
      quizas
      tal-vez`,
    likely: `
      a-menudo
      aparentemente
      generalmente
      parece
      parecen
      probable
      probablemente
      seguramente`,
    'said-to-be': `
      presunta
      presuntamente
      presunto
      presuntos
      supuesta
      supuestamente
      supuesto
      supuestos`,
    approximate: `
      aproximadamente
      casi
      cerca
      unas
      unos`,
    sure: `
      absolutamente
      ciertamente
      claramente
      definitivamente
      evidentemente
      indudablemente`,
  },
  modals: `
    debe deben debia debian
    deberia deberian
    podria podrian
    puede pueden podia podian`,
  synonyms: `
    ataque asalto ofensiva
    coche auto automóvil vehículo
    decir declarar afirmar
    empezar comenzar iniciar
    empresa compañía firma
    grande enorme inmenso
    meta objetivo fin
    rápido veloz`,
  antonyms: `
    abrir,abrio,abierto cerrar,cerro,cerrado
    aceptar,acepta,acepto rechazar,rechaza,rechazo
    alto bajo
    amigo,aliado enemigo,adversario
    antes despues
    apoyar,apoya,apoyo rechazar,rechaza,rechazo,condena
    comprar,compro vender,vendio
    confirmar,confirmo,confirma negar,nego,niega,desmintio
    culpable inocente
    empezar,empezo,comenzo terminar,termino
    este oeste
    exito fracaso
    fortalecer debilitar
    ganar,gano,victoria perder,perdio,derrota
    izquierda derecha
    legal ilegal
    liberado detenido
    mas menos
    mejor peor
    norte sur
    paz guerra
    permitir,permite,permitio prohibir,prohibe,prohibio
    posible imposible
    publico privado,secreto
    rico pobre
    sobre bajo
    subir,subio,aumentar,aumento,crecer,crecio bajar,bajo,disminuir,disminuyo,caer,cayo
    temporal permanente
    verdadero falso
    vivo muerto`,
  turningPrefixes: `
    anti
    des
    im
    in`,
}
