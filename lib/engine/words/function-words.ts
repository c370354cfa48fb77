import { toMap } from '../../to-map.ts'

/**
 * Words that carry grammar rather than matter, levelled (lower case, no accents in Latin script), per language.
 * An alignment never rests on these alone.
 */
const lists = toMap<string>({
  en: `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out
    over to up upon with within without about after before between through during under above below against among
    around across along toward towards until till since while because although though whether unless per via
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one who whom whose which what when where why how
    am is are was were be been being have has had having do does did doing done will would shall should can could
    may might must not no never n't s d ll ve re m t
    there here some any all each every both either neither other another such only own same too very just also even
    again ever still now let more most much many few less least however therefore thus hence thou thee thy thine ye unto upon hath hast doth shalt wilt`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass daß ob wenn
    als wie so in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter fur gegen ohne um durch bis
    seit wahrend zwischen hinter neben ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren du
    dich dir dein er ihn ihm sein seine seinen seinem seiner sie ihr ihre ihren ihrem ihrer es man sich wer was
    welche welcher welches dieser diese dieses diesen diesem jener jene bin bist ist sind seid war waren sei seien
    ware waren gewesen habe hast hat haben hatte hatten hatte werde wirst wird werden wurde wurden wurde worden kann
    konnen konnte konnten konnte muss mussen musste soll sollen sollte will wollen wollte darf durfen mag nicht kein
    keine keinen nie auch noch nur schon sehr mehr hier da dort dann nun ja nein`,
  fr: `le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont si comme quand lorsque puisque a
    au aux en dans sur sous par pour avec sans vers chez entre contre depuis pendant avant apres je j me m moi mon ma
    mes nous notre nos tu te t toi ton ta tes vous votre vos il elle on lui son sa ses se s ils elles leur leurs eux
    ce c cet cette ces cela ca y suis es est sommes etes sont etais etait etions etaient fut furent ete etre sera
    seront serait ai as avons avez ont avais avait avaient eu aura auront avoir aurait ne n pas non plus jamais rien
    aussi encore tres tout tous toute toutes meme`,
  es: `el la los las lo un una unos unas y e o u pero sino ni que quien quienes cual cuales cuyo si como cuando donde
    porque pues aunque a al de del en con sin por para sobre bajo entre hacia hasta desde contra segun durante yo me
    mi mis mio nosotros nos nuestro nuestra nuestros tu te ti usted ustedes el ella ello le les su sus se ellos ellas
    este esta estos estas ese esa esos esas eso esto aquel aquella soy es somos son era eran fue fueron sea ser sido
    sera seran seria he ha hemos han habia habian haber hay estoy esta estamos estan estaba no nunca ya tambien muy
    mas todo toda todos todas`,
  pt: `o a os as um uma uns umas e ou mas nem que quem qual quais cujo se como quando onde porque pois embora ao aos
    de do da dos das em no na nos nas com sem por pelo pela para sobre sob entre ate desde contra durante eu me mim
    meu minha nos nosso nossa tu te voce voces ele ela lhe lhes seu sua seus suas eles elas este esta estes estas
    esse essa isso isto aquele aquela sou e somos sao era eram foi foram seja ser sido sera serao seria tenho tem
    temos tinha tinham ter ha estou esta estamos estao estava nao nunca ja tambem muito mais todo toda todos todas`,
  it: `il lo la i gli le l un uno una e ed o ma ne che chi cui quale quali se come quando dove perche poiche a ad al
    allo alla ai agli alle di del dello della dei degli delle d da dal dalla in nel nella nei con senza per su sul
    sulla tra fra contro verso durante io mi me mio mia noi ci nostro nostra tu ti te tuo voi vi vostro lui lei egli
    ella esso essa gli suo sua suoi sue si loro questo questa questi queste quello quella quelli sono e siamo siete
    era erano fu furono sia essere stato sara saranno sarebbe ho ha abbiamo hanno aveva avevano avere non mai gia
    anche molto piu tutto tutta tutti tutte`,
  nl: `de het een en of maar want dus dat die dit deze als wie wat waar wanneer hoe omdat hoewel terwijl in op aan uit
    bij met naar van voor door over onder tegen tussen tot sinds tijdens zonder om te ik me mij mijn wij we ons onze
    jij je jou jouw u uw hij hem zijn haar zij ze hun hen het men zich ben bent is was waren geweest wordt worden
    werd werden heb hebt heeft hebben had hadden zal zullen zou zouden kan kunnen kon moet moeten mag mogen wil
    willen niet geen nooit ook nog maar al zeer meer er hier daar dan nu`,
})

const sets = new Map<string, ReadonlySet<string>>()
const none: ReadonlySet<string> = new Set()

/** The function words of a language by its primary subtag; empty where the language has no table. */
export function functionWords(lang: string): ReadonlySet<string> {
  const known = sets.get(lang)
  if (known) return known
  const list = lists.get(lang)
  if (list === undefined) return none
  const set: ReadonlySet<string> = new Set(list.split(/\s+/))
  sets.set(lang, set)
  return set
}
