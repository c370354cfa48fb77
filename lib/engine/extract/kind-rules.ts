import type { QuotationKind } from '../../types.ts'
import {
  anyOf,
  isAccording,
  isAnd,
  isCall,
  isDeterminer,
  isSay,
  isWeakAccording,
  type Piece,
} from '../attribute/piece.ts'
import type { Scene } from '../attribute/scene.ts'
import { outletWords } from '../words/outlets.ts'
import type { Standing } from './standing.ts'

/** What speaks for or against words in marks being somebody's. Each weight is a vote; the sum decides. */
export type KindRule = {
  name: string
  weight: number
  /** For who checks the kind of a quotation. */
  reason: string
  /** A text whose first quotation the rule holds for, and what that is all in all. */
  example: { text: string; kind: QuotationKind; lang?: string }
  holds(standing: Standing): boolean
}

/** Raising it loses short fragments and gains freedom from scare quotes. */
export const acceptedFrom = 1

/** Decides alone. */
const never = Number.NEGATIVE_INFINITY

const certain: readonly KindRule[] = [
  {
    name: 'inMarkup',
    weight: never,
    reason: 'an attribute of markup',
    example: { text: 'They left <a href="the old pier">in it.', kind: 'not-speech' },
    holds: ({ previous }) => previous?.lower === '=',
  },
  {
    name: 'noWords',
    weight: never,
    reason: 'no words in the marks',
    example: { text: 'The sign read “!!!” and no more.', kind: 'not-speech' },
    holds: ({ shape }) => shape.words === 0,
  },
  {
    name: 'withinName',
    weight: never,
    reason: 'a nickname within a name',
    example: { text: 'Robert “Bobby” Lang came late.', kind: 'not-speech' },
    holds: ({ shape, previous, next }) =>
      shape.words <= 3 &&
      shape.capital &&
      previous?.capital === true &&
      next?.capital === true &&
      !isSay(previous) &&
      !shape.ends &&
      !shape.comma,
  },
]

/** Who says so. */
const cues: readonly KindRule[] = [
  {
    name: 'bareColon',
    weight: 2,
    reason: 'a colon before the marks',
    example: { text: 'The sign was clear to all: “No swimming here today.”', kind: 'speech' },
    holds: ({ cue }) => cue === 'colon',
  },
  {
    name: 'callNear',
    weight: 3,
    reason: 'given as somebody’s words within the sentence',
    example: { text: 'Mr. Boateng called the plan “a slap for every porter” and left.', kind: 'fragment' },
    holds: ({ cue, called, likened }) => (cue === 'call' && called) || (cue === 'apart' && likened),
  },
  {
    // „nannte das einen ‚Wortbruch‘“: a single noun is a capital though it is no name.
    name: 'calledOne',
    weight: 3,
    reason: 'given as somebody’s words within the sentence',
    example: {
      text: 'Jan Huber nannte die Absage der Werft einen „Wortbruch“.',
      kind: 'fragment',
      lang: 'de',
    },
    holds: ({ scene, attribution, called, shape, previous }) =>
      called &&
      shape.capital &&
      namesSomebody(attribution) &&
      scene.classed.indefinite.has(previous?.lower ?? ''),
  },
  {
    // „warf ihr ‚Wortbruch‘ vor“: the verb's other half right behind the marks.
    name: 'calledBetween',
    weight: 5,
    reason: 'given as somebody’s words within the sentence',
    example: { text: 'Jan Huber wirft der Werft „Untätigkeit“ vor.', kind: 'fragment', lang: 'de' },
    holds: ({ scene, attribution, called, next }) =>
      called &&
      namesSomebody(attribution) &&
      scene.classed.particles.has(next?.lower ?? '') &&
      endsClause(scene.pieces[scene.at + 2]),
  },
  {
    name: 'callApart',
    weight: 1,
    reason: 'given as somebody’s words within the sentence',
    example: {
      text: 'Mr. Boateng praised the nurses who had come up from town to the new “Cold Night” ward.',
      kind: 'not-speech',
    },
    holds: ({ cue, called, shape }) => cue === 'call' && !called && shape.title,
  },
  {
    name: 'callApartSmall',
    weight: 2.5,
    reason: 'given as somebody’s words within the sentence',
    example: {
      text: 'Mr. Boateng accused the owners of the pier and all of their friends of being “less than honest” then.',
      kind: 'fragment',
    },
    holds: ({ cue, called, shape }) => cue === 'call' && !called && !shape.title,
  },
  {
    // A verb of saying elsewhere: also stands in sentences that only mention a title.
    name: 'cueApart',
    weight: 3,
    reason: 'the sentence says who says so',
    example: { text: 'The “model” is spreading fast, Ann Bell said.', kind: 'fragment' },
    holds: ({ cue, attribution, likened }) => cue === 'apart' && !likened && namesSomebody(attribution),
  },
  {
    name: 'verbApart',
    weight: 1,
    reason: 'a verb of saying in the sentence',
    example: {
      text: 'As was often said because it was so, “Old Town” was best.',
      kind: 'not-speech',
    },
    holds: ({ cue, attribution, likened, shape }) =>
      cue === 'apart' && !likened && !namesSomebody(attribution) && shape.title,
  },
  {
    name: 'verbApartSmall',
    weight: 2.5,
    reason: 'a verb of saying in the sentence',
    example: {
      text: 'As was often said because it was so, the pier was “a wreck” by then.',
      kind: 'fragment',
    },
    holds: ({ cue, attribution, likened, shape }) =>
      cue === 'apart' && !likened && !namesSomebody(attribution) && !shape.title,
  },
  {
    name: 'indirectSpeech',
    weight: 2.5,
    reason: 'the sentence gives somebody’s words in indirect speech',
    example: { text: 'Die Lage sei an der Küste „sehr ernst“.', kind: 'fragment', lang: 'de' },
    holds: ({ indirect }) => indirect,
  },
  {
    // Nearly always speech.
    name: 'cueAfter',
    weight: 4,
    reason: 'who says so stands after the marks',
    example: { text: '“I heard glass,” said Omar Haddad.', kind: 'speech' },
    holds: ({ cue }) => cue === 'after',
  },
  {
    name: 'cueBefore',
    weight: 4,
    reason: 'who says so stands before the marks',
    example: { text: 'Maria Lopez said: “We are ready.”', kind: 'speech' },
    holds: ({ cue }) => cue === 'before',
  },
]

function namesSomebody(attribution: Standing['attribution']): boolean {
  return attribution !== null && (attribution.subject !== null || attribution.continues)
}

/** What the words look like. */
const shapes: readonly KindRule[] = [
  {
    // Nine words are hardly a title.
    name: 'long',
    weight: 2,
    reason: 'too long for a title',
    example: { text: '“The water came over the wall and into the old harbour”', kind: 'speech' },
    holds: ({ shape }) => shape.words > 8,
  },
  {
    name: 'middling',
    weight: 1,
    reason: 'long for a title',
    example: { text: '“The water came over the wall”', kind: 'speech' },
    holds: ({ shape }) => shape.words > 4 && shape.words <= 8,
  },
  {
    name: 'twoWords',
    weight: -1,
    reason: 'two words',
    example: { text: 'We know of “good harbours” up there.', kind: 'not-speech' },
    holds: ({ shape }) => shape.words === 2,
  },
  {
    name: 'oneWord',
    weight: -1.5,
    reason: 'a single word',
    example: { text: 'The boat they know as a “cutter” is late.', kind: 'not-speech' },
    holds: ({ shape }) => shape.words === 1,
  },
  {
    name: 'firstPerson',
    weight: 1.5,
    reason: 'a speaker’s own “I” or “we”',
    example: { text: 'On the wall there stood “we will come home again”.', kind: 'fragment' },
    holds: ({ shape }) => shape.first,
  },
  {
    // American papers put commas and stops of their own within the marks.
    name: 'endsAsSentence',
    weight: 1.5,
    reason: 'ends as a sentence',
    example: { text: '“The harbour is closed.” It rained.', kind: 'speech' },
    holds: ({ shape }) => shape.ends,
  },
  {
    name: 'endsWithComma',
    weight: 0.5,
    reason: 'ends with a comma',
    example: { text: '“The harbour is closed,” Ann Bell said.', kind: 'speech' },
    holds: ({ shape }) => shape.comma && !shape.ends,
  },
  {
    name: 'wholeSentence',
    weight: 1.5,
    reason: 'a sentence by itself',
    example: { text: 'It rained. “The water came over the wall.” Then it stopped.', kind: 'speech' },
    holds: ({ scene, shape, begins, ends }) =>
      begins && ends && (shape.ends || shape.words > 4 || scene.at > 0),
  },
  {
    // German titles and names begin with a capital, and so do their nouns.
    name: 'beginsSmall',
    weight: 1.5,
    reason: 'begins small, as no title does',
    example: { text: 'Jan Huber sagte, man sei „sehr müde geworden“.', kind: 'fragment', lang: 'de' },
    holds: ({ scene, shape }) =>
      scene.classed.language?.capitalNouns === true && !shape.capital && shape.words > 1,
  },
  {
    name: 'wholeParagraph',
    weight: 1.5,
    reason: 'a paragraph by itself',
    example: { text: '“The water came over the wall”', kind: 'speech' },
    holds: ({ scene }) => scene.pieces.length === 1,
  },
  {
    // “‘A strange world’: …”: a headline that opens with somebody's words.
    name: 'headsHeadline',
    weight: 1.5,
    reason: 'heads a headline',
    example: { text: '‘A strange old world’: harbour closed', kind: 'fragment' },
    holds: ({ scene, next }) => scene.at === 0 && next?.lower === ':',
  },
]

/** What speaks for a title or a word that is only named. */
const names: readonly KindRule[] = [
  {
    name: 'allCapitals',
    weight: -2,
    reason: 'capitals throughout, as in a title',
    example: { text: 'They went into “The Old Harbour” that night.', kind: 'not-speech' },
    holds: ({ scene, shape, attribution, likened }) =>
      shape.title &&
      !shape.ends &&
      !likened &&
      attribution?.where !== 'after' &&
      // „Er sagte, ‚Sperren‘ dürfe es nicht geben“: nouns are capitals in what somebody says.
      !(scene.classed.language?.capitalNouns && attribution?.by === 'say' && attribution.joint === ','),
  },
  {
    name: 'afterWork',
    weight: -3,
    reason: 'the noun before it names a work or a word',
    example: { text: 'They all saw the film “night on the pier” that day.', kind: 'not-speech' },
    holds: ({ scene, shape, attribution }) =>
      namesWork(scene) &&
      (shape.words <= 6 || (shape.title && !shape.ends)) &&
      (!shape.first || !attribution || attribution.where === 'apart'),
  },
  {
    name: 'afterNaming',
    weight: -4,
    reason: 'given as a name',
    example: { text: 'The pier, known as “the long one”, is closed.', kind: 'not-speech' },
    holds: ({ scene, shape, called }) =>
      !(called && !shape.capital) &&
      followsNaming(scene) &&
      (shape.capital || shape.words <= 3 || scene.classed.language?.capitalNouns === true) &&
      !followsWhat(scene),
  },
  {
    // „im ‚Club der Dichter‘“; not „bewertete es als ‚Wortbruch‘“.
    name: 'afterArticle',
    weight: -2.5,
    reason: 'given as a name',
    example: {
      text: 'Am Freitag spielten sie im „Club der Dichter“ zwei Stunden.',
      kind: 'not-speech',
      lang: 'de',
    },
    holds: ({ scene, shape, likened, previous }) =>
      scene.classed.language?.capitalNouns === true && shape.capital && isWeakNaming(previous) && !likened,
  },
  {
    name: 'titleAfterArticle',
    weight: -1.5,
    reason: 'given as a name',
    example: {
      text: 'Die Gäste lobten am Freitag die „Neue Freiheit“ und ihre Mannschaft.',
      kind: 'not-speech',
      lang: 'de',
    },
    holds: ({ scene, shape, likened, previous }) =>
      scene.classed.language?.capitalNouns === true &&
      shape.capital &&
      (shape.title || shape.words < 4) &&
      isWeakNaming(previous) &&
      !likened,
  },
  {
    // Within a sentence that gives nobody's words a capital begins a title.
    name: 'capitalWithin',
    weight: -2,
    reason: 'a capital within the sentence, and nobody speaks',
    example: {
      text: 'Dort las man unter anderem „Die Geschichte der alten Schiffe im hohen Norden um 1900“ vor.',
      kind: 'not-speech',
      lang: 'de',
    },
    holds: ({ scene, shape, attribution, indirect, begins }) =>
      scene.classed.language?.capitalNouns === true &&
      !attribution &&
      !indirect &&
      !begins &&
      shape.capital &&
      !shape.ends &&
      !shape.first,
  },
  {
    // „der Verein „Alte Eiche““: a noun right before a capital goes by that name.
    name: 'afterNoun',
    weight: -3.5,
    reason: 'names the noun before it',
    example: {
      text: 'Der Sprecher lobte am Freitag die Arbeit der Jugendgruppe „Junge Segler Nord“.',
      kind: 'not-speech',
      lang: 'de',
    },
    holds: ({ scene, shape, previous, attribution }) =>
      scene.classed.language?.capitalNouns === true &&
      previous?.capital === true &&
      shape.capital &&
      !shape.first &&
      attribution?.where !== 'before',
  },
  {
    name: 'saysName',
    weight: -5,
    reason: 'given as a name',
    example: {
      text: '„Gewalt auf See“, so lautet der Titel einer Studie aus Kiel.',
      kind: 'not-speech',
      lang: 'de',
    },
    holds: ({ scene, attribution }) =>
      attribution?.subject != null && isCalling(scene, attribution.subject.name),
  },
  {
    // „die Firma ‚nord energie‘“: a noun before a few small words that nobody says goes by that name.
    name: 'afterNounSmall',
    weight: -2,
    reason: 'names the noun before it',
    example: {
      text: 'Sie schloss ihr Studium mit dem Prädikat „summa cum laude“ ab.',
      kind: 'not-speech',
      lang: 'de',
    },
    holds: ({ scene, shape, previous, attribution, indirect }) =>
      scene.classed.language?.capitalNouns === true &&
      previous?.capital === true &&
      !attribution &&
      !indirect &&
      !shape.capital &&
      !shape.first &&
      shape.words < 5 &&
      isDeterminer(scene.pieces[scene.at - 2]),
  },
  {
    // „‚…‘, schrieb ‚Die Woche‘ am Montag“: who says so.
    name: 'speaks',
    weight: -5,
    reason: 'names who speaks',
    example: {
      text: 'Alle seien gegangen, schrieb „Die Woche“ am Montag.',
      kind: 'not-speech',
      lang: 'de',
    },
    holds: ({ scene, shape, attribution, previous }) =>
      scene.classed.language?.capitalNouns === true &&
      !shape.ends &&
      ((attribution?.joint === 'verb' && shape.title && followsQuotation(scene)) ||
        (isAccording(previous) && !isWeakAccording(previous) && shape.words < 4)),
  },
  {
    name: 'inBrackets',
    weight: -3,
    reason: 'in brackets, as a name’s translation',
    example: { text: 'Sie zeigten Alta mar („weit draußen“) am Freitag.', kind: 'not-speech', lang: 'de' },
    holds: ({ scene, shape, next }) => opensBracket(scene) && isBracket(next) && !shape.ends,
  },
  {
    // CNN’s “Late Tide”; said on “Late Tide”.
    name: 'onProgramme',
    weight: -5,
    reason: 'names a programme',
    example: { text: 'The pier is safe, Ann Bell told ABC’s “Late Tide.”', kind: 'not-speech' },
    holds: ({ scene, shape, previous }) => shape.title && followsBroadcaster(scene, previous),
  },
  {
    // An “…” approach: what is in marks only describes.
    name: 'describesNoun',
    weight: -3,
    reason: 'describes the noun after it',
    example: { text: 'It was an “open harbour” approach.', kind: 'not-speech' },
    holds: ({ scene, attribution, shape, previous, next }) =>
      (!attribution || (attribution.where === 'apart' && (shape.capital || !namesSomebody(attribution)))) &&
      isDeterminer(previous) &&
      !isCall(previous) &&
      next?.type === 'word' &&
      !endsNoun(next) &&
      (scene.classed.language?.capitalNouns !== true || next.capital),
  },
]

const isWork = anyOf('works')
const isNaming = anyOf('naming')
const isWeakNaming = anyOf('weakNaming')
const endsNoun = anyOf('stops', 'links', 'say', 'around', 'according')

function endsClause(piece: Piece | undefined): boolean {
  return piece === undefined || piece.type === 'sign' || isAnd(piece)
}

/** „der Titel einer Studie“ */
function isCalling({ classed }: Scene, name: string): boolean {
  const noun = /\p{Lu}\p{L}*/u.exec(name)?.[0]
  return noun !== undefined && classed.callings.has(noun.toLowerCase())
}

/** A comma or other marks stand before the word before the marks. */
function followsQuotation({ pieces, at }: Scene): boolean {
  const piece = pieces[at - 2]
  return piece?.lower === ',' || piece?.type === 'quotation'
}

/** Pieces between a bracket and the marks: „(deutsch: ‚…‘)“. */
const bracketReach = 4

function isBracket(piece: Piece | undefined): boolean {
  return piece !== undefined && '()[]'.includes(piece.lower)
}

function opensBracket({ pieces, at }: Scene): boolean {
  for (let k = at - 1; k >= Math.max(0, at - bracketReach); k--) {
    if (isBracket(pieces[k])) return pieces[k]!.lower === '(' || pieces[k]!.lower === '['
    if (pieces[k]!.type === 'quotation' || isSay(pieces[k])) return false
  }
  return false
}

/** “on”, or the possessive of a newsroom. */
function followsBroadcaster({ classed }: Scene, previous: Piece | undefined): boolean {
  if (isWeakNaming(previous) && !classed.language?.capitalNouns) return true
  const owner = previous?.capital ? /^(.+)['’]s$/.exec(previous.lower)?.[1] : undefined
  return owner !== undefined && outletWords.has(owner)
}

/** film “…”, the word “…” */
function namesWork({ classed, pieces, at }: Scene): boolean {
  const names = (piece: Piece | undefined) =>
    isWork(piece) || (piece?.type === 'word' && classed.language?.workEnds?.test(piece.lower) === true)
  return names(pieces[at - 1]) || (pieces[at - 1]?.lower === ',' && names(pieces[at - 2]))
}

/** Words of the longest phrase that gives a name. */
const longestNaming = 3

/** A naming word or phrase that ends right before the marks: known as “…”, so-called “…” */
function followsNaming({ pieces, at }: Scene): boolean {
  for (let back = 1; back <= longestNaming && back <= at; back++) {
    const piece = pieces[at - back]!
    if (isNaming(piece) && piece.phrase === back) return true
  }
  return false
}

/** Pieces between “what” and the marks. */
const whatReach = 8

/** “what she called “an outrage””: words given, not a name. */
function followsWhat({ pieces, at }: Scene): boolean {
  for (let k = at - 2; k >= 0 && k > at - whatReach; k--) if (pieces[k]!.lower === 'what') return true
  return false
}

/** In the order in which a reason is given where two are equally strong. */
export const rules: readonly KindRule[] = [...certain, ...cues, ...shapes, ...names]
