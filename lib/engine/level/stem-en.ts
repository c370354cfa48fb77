/** Forms that no suffix rule reaches. Each line: stem, then its forms. Older English included: texts quote it. */
const irregular = new Map<string, string>()
for (const line of `be am is are was were been being art wast wert
have has had having hath hast
do does did done doing doth dost
say said says saying saith sayest
go went gone goes going goeth
take took taken
give gave given
make made
come came cometh
see saw seen seest
know knew known
think thought
tell told
find found
leave left
keep kept
hold held
bring brought
buy bought
fight fought
seek sought
teach taught
catch caught
begin began begun
break broke broken brake
speak spoke spoken spake
choose chose chosen
write wrote written
drive drove driven
rise rose risen
fall fell fallen
feel felt
meet met
lead led
run ran
sit sat
stand stood
understand understood
lose lost
pay paid
mean meant
send sent
spend spent
build built
win won
get got gotten
eat ate eaten
hear heard
sell sold
grow grew grown
throw threw thrown
fly flew flown
draw drew drawn
sing sang sung
drink drank drunk
swim swam swum
wear wore worn
bear bore born borne bare
tear tore torn
swear swore sworn
steal stole stolen
forget forgot forgotten
hide hid hidden
ride rode ridden
shake shook shaken
strike struck stricken
shoot shot
sleep slept
sweep swept
weep wept
lay laid
lie lain
light lit
bind bound
wind wound
hang hung
dig dug
stick stuck
feed fed
flee fled
breed bred
deal dealt
dwell dwelt
become became
overcome overcame
arise arose arisen
awake awoke awoken
forgive forgave forgiven
beget begat begotten
forbid forbade forbidden
man men
woman women
child children
foot feet
tooth teeth
mouse mice
brother brethren
ox oxen
life lives
wife wives
knife knives
wolf wolves
half halves
leaf leaves
shall shalt
will wilt
can canst
you ye thou thee
your thy thine yours
to unto
on upon
die dying
clothe clad`.split('\n')) {
  const [stem, ...forms] = line.split(' ')
  for (const form of forms) irregular.set(form, stem!)
}

const vowel = /[aeiouy]/

/** Ends like the steps 1–4 of Porter (1980), shortened: inflection goes, then the commonest derivations. */
const derivations: [string, string][] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ation', 'ate'],
  ['ness', ''],
  ['ment', ''],
  ['ally', 'al'],
  ['ably', 'able'],
  ['ibly', 'ible'],
  ['ly', ''],
]
/** Last letters of derivations: other words need not be compared with each. */
const lastOfDerivation = new Set(derivations.map(([suffix]) => suffix.at(-1)!))

/** Stem of a folded, levelled English word: the same string for the forms of one word, not always a word itself. */
export function stemEnglish(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 4) return word
  const stem = withoutLastVowel(withoutDerivation(withoutInflection(withoutPlural(word))))
  return irregular.get(stem) ?? stem
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes'))
    return word.slice(0, -2)
  const isPlural = word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')
  return isPlural ? word.slice(0, -1) : word
}

/** Without “-ing”, “-eth”, “-est”, “-ed”, where a syllable is left. */
function withoutInflection(word: string): string {
  const isLong = word.endsWith('ing') || word.endsWith('eth') || word.endsWith('est')
  if (!isLong && (!word.endsWith('ed') || word.endsWith('eed'))) return word
  const root = word.slice(0, isLong ? -3 : -2)
  return root.length >= (isLong ? 3 : 2) && vowel.test(root) ? undouble(root) : word
}

function withoutDerivation(word: string): string {
  if (!lastOfDerivation.has(word.at(-1)!)) return word
  for (const [suffix, put] of derivations)
    if (word.endsWith(suffix) && word.length - suffix.length >= 4) return word.slice(0, -suffix.length) + put
  return word
}

/** Without a last e, and with i for a last y. */
function withoutLastVowel(word: string): string {
  const plain = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
  return plain.length > 3 && plain.endsWith('y') ? `${plain.slice(0, -1)}i` : plain
}

function undouble(root: string): string {
  const last = root.at(-1)!
  if (root.length > 3 && last === root.at(-2) && !'lsz'.includes(last) && !vowel.test(last))
    return root.slice(0, -1)
  return root
}
