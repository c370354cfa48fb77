import { toMap } from '../../to-map.ts'
/** Words that turn a statement round, levelled, per language. English “n’t” has been read as “not” before they are asked. */
export const negations = toMap<string>({
  en: 'not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely noone',
  de: 'nicht nichts nie niemals kein keine keinen keinem keiner keines niemand niemanden niemandem nirgends nirgendwo weder ohne kaum keinesfalls keineswegs',
  fr: 'pas jamais rien personne aucun aucune nul nulle ni sans guere nullement',
  es: 'no nunca jamas nada nadie ningun ninguno ninguna ni sin tampoco apenas',
  pt: 'nao nunca jamais nada ninguem nenhum nenhuma nem sem tampouco',
  it: 'non mai niente nulla nessuno nessun nessuna senza neppure nemmeno neanche',
  nl: 'niet niets nooit geen niemand nergens noch zonder nauwelijks',
  ru: 'не ни нет никогда никто ничего никакой без нельзя',
  zh: '不 没 沒 未 非 无 無 别 別 勿',
  ja: 'な-い な-か-っ ま-せ-ん',
  ar: 'لا لم لن ليس ليست ما غير بدون',
  he: 'לא אין אל בלי לעולם אינו אינה אינם',
})

/** Words that deny in their own meaning; a change between “did not succeed” and “failed” is none of sense. */
export const denials = toMap<string>({
  en: `fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying denial lack
    lacks lacked lacking unable unlikely impossible reject rejects rejected rejecting decline declines declined
    declining prevent prevents prevented preventing avoid avoided absence untrue false wrong incapable refrain refrained
    stop stopped stops oppose opposes opposed cease ceased neglect neglected`,
  de: 'verweigert verweigern verweigerte lehnt ablehnen abgelehnt lehnte unmoglich unfahig fehlt fehlen mangelt falsch unwahr',
  fr: 'refuse refuser refuse refusent nie nier dement dementir impossible incapable faux echoue echouer manque',
  es: 'niega negar nego rechaza rechazar rechazo imposible incapaz falso falta fracaso',
  pt: 'nega negar negou rejeita rejeitou impossivel incapaz falso falta',
  it: 'nega negare rifiuta rifiutare rifiutato impossibile incapace falso manca',
  nl: 'weigert weigeren weigerde ontkent ontkennen onmogelijk onwaar ontbreekt',
})

/** A negation followed by one of these denies nothing: “not only”, “no doubt”, “without doubt”. */
export const harmlessAfterNegation = toMap<string>({
  en: 'only just merely simply doubt matter least wonder question least',
  de: 'nur allein zuletzt bloss',
  fr: 'seulement',
  es: 'solo solamente',
  pt: 'so apenas somente',
  it: 'solo soltanto',
  nl: 'alleen slechts',
  zh: '常 洲 来 來 论 論 过 過 断 斷 仅 僅 但 只',
})
