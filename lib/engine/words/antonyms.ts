import { toMap } from '../../to-map.ts'
import { stemWord } from '../level/stem.ts'
import { antonymPairs } from './generated/antonyms-en.ts'

/** Opposites that news exchanges and WordNet lacks, and pairs for languages that it does not have. Levelled; each line two sides. */
const more = toMap<string>({
  en: `rise,rose,risen,climb,grow,increase,soar,gain fall,fell,drop,decline,shrink,shrank,shrunk,decrease,plunge,lose,sink,sank
support,back,favor,endorse,approve oppose,reject,condemn,resist,criticize
accept,welcome reject,refuse,decline
ally,friend enemy,foe,adversary
victim perpetrator,attacker
guilty innocent
win,won,victory lose,lost,defeat
attack defend
before after
for against
more less,fewer
up down
above below
over under
inside outside
since until
if unless
start,begin stop,end,finish
confirm,admit deny,denied
allow,permit,let ban,forbid,prohibit,prevent,block
open,reopen close,shut
alive,survive dead,die,kill
peace war
success,succeed failure,fail
possible impossible
legal illegal
lawful unlawful
buy sell
enter leave
arrive depart
import export
majority minority
strengthen,strong weaken,weak
improve worsen
better worse
high,higher low,lower
long short
north south
east west
northern southern
eastern western
left right
men women
man woman
public private,secret
true false
voluntary,voluntarily forced,compulsory
release,free,freed arrest,detain,imprison,jail,capture
hire fire,sack
praise criticize,condemn
advance retreat,withdraw
deploy withdraw
include exclude
remember forget
optimistic pessimistic
safe dangerous,unsafe
rich poor
hot cold
early late
same different
temporary,temporarily permanent,permanently
major,significant minor,insignificant
offensive defensive
civilian military,combatant
acquit convict
employ dismiss
raise cut,lower,reduce
expand cut,shrink,reduce
creditor debtor
lend borrow
liberal conservative
present absent
sufficient insufficient
intentional,intentionally,deliberate,deliberately accidental,accidentally
ahead behind
effective ineffective
uphold,upheld,impose lift,overturn,scrap
impose repeal,lift
earn,gain lose
pass,passed reject,fail
approve veto,reject
lead trail
friendly hostile
warn reassure
hero villain
likely unlikely
able unable`,
  de: `steigen,stieg,gestiegen,steigt,wachsen,gewachsen,zugenommen sinken,sank,gesunken,sinkt,fallen,fiel,gefallen,schrumpfen,abgenommen
unterstutzen,unterstutzt,unterstutzte,befurworten ablehnen,abgelehnt,bekampfen,verurteilen,lehnt
annehmen,angenommen ablehnen,abgelehnt
freund,verbundeter feind,gegner
schuldig unschuldig
gewinnen,gewonnen,gewann,sieg verlieren,verloren,verlor,niederlage
vor nach
fur gegen
mehr weniger
uber unter
beginnen,begonnen,begann enden,beendet,endete
bestatigen,bestatigt,bestatigte bestreiten,bestritten,bestritt,dementieren,dementiert
erlauben,erlaubt verbieten,verboten,verbot
offnen,geoffnet,offnete schliessen,geschlossen,schloss
lebend,lebendig tot
frieden krieg
erfolg misserfolg,scheitern
erfolgreich erfolglos
moglich unmoglich
legal illegal
kaufen,gekauft verkaufen,verkauft
starken,starkt,stark schwachen,schwacht,schwach
besser schlechter
hoch,hoher niedrig,niedriger
nord,norden sud,suden
ost,osten west,westen
links rechts
offentlich geheim,privat
wahr falsch
freiwillig gezwungen
freilassen,freigelassen verhaften,verhaftet,festgenommen
loben,lobte kritisieren,kritisierte
sicher unsicher,gefahrlich
arm reich
fruher spater
vorubergehend dauerhaft
gross klein
erhohen,erhoht senken,gesenkt,kurzen,gekurzt`,
  fr: `augmenter,augmente,monter,hausse,progresse baisser,baisse,diminuer,diminue,recule
soutenir,soutient,approuve rejeter,rejette,condamne,oppose
accepter,accepte refuser,refuse,rejette
ami,allie ennemi,adversaire
coupable innocent
gagner,gagne,victoire perdre,perdu,perd,defaite
avant apres
pour contre
plus moins
sur sous
commencer,commence finir,fini,cesser
confirmer,confirme dementir,dement,nier,nie
autoriser,autorise interdire,interdit
ouvrir,ouvert fermer,ferme
vivant mort
paix guerre
succes,reussite echec
possible impossible
legal illegal
acheter,achete vendre,vendu
renforcer,renforce affaiblir,affaiblit
meilleur pire
haut bas
nord sud
est ouest
gauche droite
public prive,secret
vrai faux
libere arrete
riche pauvre
temporaire permanent`,
  es: `subir,subio,aumentar,aumento,crecer,crecio bajar,bajo,disminuir,disminuyo,caer,cayo
apoyar,apoya,apoyo rechazar,rechaza,rechazo,condena
aceptar,acepta,acepto rechazar,rechaza,rechazo
amigo,aliado enemigo,adversario
culpable inocente
ganar,gano,victoria perder,perdio,derrota
antes despues
mas menos
sobre bajo
empezar,empezo,comenzo terminar,termino
confirmar,confirmo,confirma negar,nego,niega,desmintio
permitir,permite,permitio prohibir,prohibe,prohibio
abrir,abrio,abierto cerrar,cerro,cerrado
vivo muerto
paz guerra
exito fracaso
posible imposible
legal ilegal
comprar,compro vender,vendio
fortalecer debilitar
mejor peor
alto bajo
norte sur
este oeste
izquierda derecha
publico privado,secreto
verdadero falso
liberado detenido
rico pobre
temporal permanente`,
  pt: `subir,subiu,aumentar,aumentou,crescer,cresceu cair,caiu,diminuir,diminuiu,descer,desceu
apoiar,apoia,apoiou rejeitar,rejeita,rejeitou,condena,condenou
aceitar,aceita,aceitou rejeitar,rejeita,rejeitou,recusa,recusou
culpado inocente
ganhar,ganhou,vitoria perder,perdeu,derrota
antes depois
mais menos
abrir,abriu,aberto fechar,fechou,fechado
vivo morto
paz guerra
confirmou,confirma negou,nega,desmentiu
permitir,permite,permitiu proibir,proibe,proibiu
norte sul
leste oeste
esquerda direita`,
  it: `salire,sale,salito,aumentare,aumenta,cresce,cresciuto scendere,scende,sceso,calare,cala,calato,diminuisce
sostiene,sostenere,appoggia respinge,respingere,condanna
accettare,accetta,accettato rifiutare,rifiuta,respinto
colpevole innocente
vincere,vince,vinto,vittoria perdere,perde,perso,sconfitta
prima dopo
piu meno
aprire,apre,aperto chiudere,chiude,chiuso
vivo morto
pace guerra
conferma,confermato nega,smentisce,smentito
permette,permesso vieta,vietato
nord sud
est ovest
sinistra destra`,
  nl: `stijgen,stijgt,steeg,gestegen,groeit,groeide dalen,daalt,daalde,gedaald,krimpt,kromp
steunt,steunen,steunde verwerpt,verwerpen,veroordeelt
accepteert,aanvaardt weigert,verwerpt
schuldig onschuldig
winnen,wint,won,gewonnen,overwinning verliezen,verliest,verloor,verloren,nederlaag
voor na
meer minder
openen,opent,geopend sluiten,sluit,gesloten
levend dood
vrede oorlog
bevestigt,bevestigde ontkent,ontkende
noord zuid
oost west
links rechts`,
})

/** Endings of two forms that turn a word round, with the letters that a word must have left. */
const prefixes = toMap<string[]>({
  en: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'anti'],
  de: ['un', 'miss', 'anti'],
  fr: ['in', 'im', 'il', 'ir', 'des', 'mal', 'anti'],
  es: ['in', 'im', 'des', 'anti'],
  pt: ['in', 'im', 'des', 'anti'],
  it: ['in', 'im', 'il', 'ir', 'dis', 'anti'],
  nl: ['on', 'anti'],
})
const leastRoot = 4
/** Look like opposites and are none. */
const noOpposites = new Set([
  'value invalue',
  'flammable inflammable',
  'habit inhabit',
  'fame infame',
  'side inside',
  'come income',
  'put input',
])

const byLanguage = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()

function build(lang: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  const add = (a: string, b: string) => {
    const first = stemWord(a, lang)
    const second = stemWord(b, lang)
    if (first === second) return
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      const known = map.get(from)
      if (known) known.add(to)
      else map.set(from, new Set([to]))
    }
  }
  if (lang === 'en')
    for (const line of antonymPairs.trim().split('\n')) {
      const [a, b] = line.split(' ')
      add(a!, b!)
    }
  for (const line of (more.get(lang) ?? '').split('\n')) {
    const [left, right] = line.split(' ')
    if (left === undefined || right === undefined) continue
    for (const a of left.split(',')) for (const b of right.split(',')) add(a, b)
  }
  return map
}

/** Whether two levelled words with their stems are opposites, by table or by a prefix that turns one round. */
export function areAntonyms(
  a: { level: string; stem: string },
  b: { level: string; stem: string },
  lang: string,
): boolean {
  let map = byLanguage.get(lang)
  if (map === undefined) {
    map = build(lang)
    byLanguage.set(lang, map)
  }
  if (map.get(a.stem)?.has(b.stem)) return true
  return isTurnedRound(a, b, lang) || isTurnedRound(b, a, lang)
}

function isTurnedRound(
  plain: { level: string; stem: string },
  turned: { level: string; stem: string },
  lang: string,
): boolean {
  if (plain.stem.length < leastRoot || noOpposites.has(`${plain.stem} ${turned.stem}`)) return false
  return (prefixes.get(lang) ?? []).some(
    (prefix) => turned.stem === prefix + plain.stem || turned.level === prefix + plain.level,
  )
}
