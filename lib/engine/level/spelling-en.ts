import { toMap } from '../../to-map.ts'

/** Words in -ise that are so spelled everywhere; all others become -ize. */
const everywhereIse = new Set(
  `promise advise exercise otherwise likewise surprise enterprise compromise supervise franchise devise revise
  improvise expertise paradise premise precise concise treatise merchandise disguise despise comprise televise
  advertise excise demise noise raise praise poise wise rise arise cruise bruise malaise chemise reprise turquoise
  porpoise tortoise clockwise sunrise moonrise uprise appraise braise liaise mayonnaise circumcise incise chastise
  apprise surmise chaise valise marquise cerise anise unwise imprecise overexercise guise vise reprise`.split(
    /\s+/,
  ),
)

const ise = /^(.{2,}[a-z])(ise|ises|ised|iser|isers|ising|isation|isations|isational)$/
const yse = /^(anal|paral|catal|electrol)ys(e|es|ed|er|ers|ing)$/
const our =
  /^(un|dis|mis|re)?(col|hon|lab|fav|neighb|behavi|rum|harb|hum|flav|arm|sav|vap|vig|rig|endeav|savi|splend|od|parl|clam|ard|cand|demean|ferv|val|tum|succ)our(.*)$/
const re = /^(.*)(cent|theat|met|lit|fib|calib|somb|lust|meag|spect|och|maneuv)re(s|d)?$/
const doubled =
  /^(.*)(travel|cancel|model|label|signal|level|fuel|counsel|channel|funnel|tunnel|quarrel|rival|total|equal|dial|initial|marvel|panel|shovel|swivel|towel|trial|unravel|bevel|duel|jewel|pedal|pencil|refuel|snivel|spiral|worship|kidnap)[lp](ed|ing|er|ers|or|ors|ous|ery)$/

const words = toMap<string>({
  defence: 'defense',
  defences: 'defenses',
  offence: 'offense',
  offences: 'offenses',
  licence: 'license',
  licences: 'licenses',
  pretence: 'pretense',
  practise: 'practice',
  practised: 'practiced',
  practises: 'practices',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  grey: 'gray',
  tyre: 'tire',
  tyres: 'tires',
  aluminium: 'aluminum',
  sceptic: 'skeptic',
  sceptics: 'skeptics',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  mould: 'mold',
  plough: 'plow',
  ploughed: 'plowed',
  moustache: 'mustache',
  pyjamas: 'pajamas',
  judgement: 'judgment',
  judgements: 'judgments',
  acknowledgement: 'acknowledgment',
  ageing: 'aging',
  whilst: 'while',
  amongst: 'among',
  amidst: 'amid',
  towards: 'toward',
  afterwards: 'afterward',
  backwards: 'backward',
  forwards: 'forward',
  learnt: 'learned',
  burnt: 'burned',
  dreamt: 'dreamed',
  spelt: 'spelled',
  enrol: 'enroll',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  skilful: 'skillful',
  wilful: 'willful',
  instalment: 'installment',
  instalments: 'installments',
  aeroplane: 'airplane',
  aeroplanes: 'airplanes',
  catalogue: 'catalog',
  dialogue: 'dialog',
  analogue: 'analog',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  paediatric: 'pediatric',
  anaemia: 'anemia',
  foetus: 'fetus',
  encyclopaedia: 'encyclopedia',
  cheque: 'check',
  cheques: 'checks',
  kerb: 'curb',
  storey: 'story',
  draught: 'draft',
  mum: 'mom',
  jewellery: 'jewelry',
  cosy: 'cozy',
  per: 'per',
  ok: 'okay',
})

/** British spelling as American, of a folded English word. */
export function americanSpelling(word: string): string {
  const known = words.get(word)
  if (known !== undefined) return known
  if (word.length < 5) return word
  if (word.includes('is')) {
    const match = ise.exec(word)
    if (match) {
      const base = `${match[1]}ise`
      if (!everywhereIse.has(base)) return `${match[1]}iz${match[2]!.slice(2)}`
    }
  }
  if (word.includes('ys')) {
    const match = yse.exec(word)
    if (match) return `${match[1]}yz${match[2]}`
  }
  if (word.includes('our')) {
    const match = our.exec(word)
    if (match) return `${match[1] ?? ''}${match[2]}or${match[3]}`
  }
  if (word.includes('re')) {
    const match = re.exec(word)
    if (match) return `${match[1]}${match[2]}er${match[3] ?? ''}`
  }
  if (word.includes('ll') || word.includes('pp')) {
    const match = doubled.exec(word)
    if (match) return `${match[1]}${match[2]}${match[3]}`
  }
  return word
}
