import { describe, expect, test } from 'vitest'
import type { Quotation } from '../../types.ts'
import { findQuotations } from '../extract/find-quotations.ts'
import { attributeFound } from './attribute-found.ts'
import { unifySpeakers } from './unify-speakers.ts'

/** Speakers of the quotations that are somebody's, in order. */
function speakers(text: string, lang?: string): (string | null)[] {
  return findQuotations({ id: 's', text, ...(lang && { lang }) })
    .quotations.filter((q) => q.kind !== 'not-speech')
    .map((q) => q.speaker?.name ?? null)
}

describe('who speaks in sentences that do not say so right at the marks', () => {
  test.each([
    [
      'who does what the sentence tells',
      'After a week of silence, Tate spoke to the Senate, warning that the pier was “close to falling down.”',
      'Tate',
    ],
    [
      'by an office that is no part of the name',
      'Nevada Sen. Ruth Lang spoke first. Lang dissented, calling the plan “a gift to the docks.”',
      'Ruth Lang',
    ],
    [
      'by a party and a trade',
      'Republican political consultant Omar Haddad wrote: “We are late.”',
      'Omar Haddad',
    ],
    [
      'not by the capital of an adverb',
      'Quietly the minister took the chair, adding that the ice was “thin.”',
      'the minister',
    ],
    ['not by a participle that opens it', 'Looking back, Ann Bell said it was “a mistake.”', 'Ann Bell'],
    [
      'a description that opens it without an article',
      'Harbour safety experts have warned that the pier may be “beyond repair.”',
      'Harbour safety experts',
    ],
    [
      'past a name in marks within the description',
      '“We are late,” Ann Bell, in a coat and a “Tate for Mayor” hat, said on Monday.',
      'Ann Bell',
    ],
    ['not the object of a sentence', 'He named his report: “We are late.”', 'He'],
    ['by whose claim it is', 'It was about Ann Bell’s claim that the ice was “thin as paper”.', 'Ann Bell'],
    [
      'a verb behind “that”',
      'It was an editorial that accuses Holt of “running away from it”.',
      'an editorial',
    ],
    ['past when it was said', 'Ann Bell, who in the past described Holt as “a sad man”, left.', 'Ann Bell'],
    ['past a day', 'Ann Bell on Monday called it “a sad mess of a plan”.', 'Ann Bell'],
    ['what only counts', 'Others were kind. Another advised: “Go home.”', 'another'],
    ['what only counts, with an article', '“We are late,” the two write.', 'the two'],
    [
      'past the comma of two adjectives',
      '“We are late,” the tall, soft-spoken mayor said.',
      'the tall, soft-spoken mayor',
    ],
    ['a day before its noun', '“We are late,” reads a Monday editorial.', 'a Monday editorial'],
    ['the verb in progress', 'Ann Bell is predicting that she will do “very, very well” there.', 'Ann Bell'],
    ['a last name behind “and”', 'Lang said it was “a good day,” and Tate said it was “a bad one.”', 'Tate'],
    ['nobody who is asked', 'Ann Bell was asked: “Which town is the worst?”', null],
    [
      'past a relative clause, where the verb has no subject of its own',
      'Ann Bell, who spoke to the mayors, did not name him, but told them that towns need those “who put others first”.',
      'Ann Bell',
    ],
    [
      'the body that somebody owns',
      'In responding, Holt’s campaign took the step of hitting back, accusing the clerks of “neglect run amok.”',
      'Holt’s campaign',
    ],
    [
      'the name behind a long office',
      'Norland Radio Vice President for sport and weather Dan Gore called it “the best of all shows.”',
      'Dan Gore',
    ],
    [
      'no instance that is cited',
      'The port is closed, citing an instance in which it was “full of ice and eels”.',
      'the port',
    ],
    [
      'no wife for “he”',
      'His wife had warned him, but Rob Lang said he responded: “You cannot be too calm.”',
      'he',
    ],
    ['an infinitive', 'Ann Bell used the speech to warn that it was “close to falling down”.', 'Ann Bell'],
    [
      'no owner of what is called so',
      'The spokesman Jim Tate answered on Friday, calling Ann Bell’s charge “pathetic and wrong”.',
      'Jim Tate',
    ],
    [
      'no owner of what is spoken about',
      'Ann Bell, speaking to reporters, said of Jim Tate’s request: “We are done with it.”',
      'Ann Bell',
    ],
    [
      'no owner of comments that are told of',
      'Jan Roth put out a note saying that Jim Tate’s comments are “one more example of it”.',
      'Jan Roth',
    ],
    [
      'an owner with an apostrophe alone',
      'It is here since, in the Beys’ words, “they have most ships”.',
      'Beys',
    ],
    ['whose claim it is that', 'But Ann Bell’s most daring claim is that it is “a witch hunt”.', 'Ann Bell'],
    [
      'no noun that looks like a verb',
      'Ann Bell told them in Norland, York, that claims can be “a bad thing”.',
      'Ann Bell',
    ],
    [
      'past brackets and a day',
      'Ann Bell (R-OK) on Monday left the fair, saying the pact goes “not far enough by half”.',
      'Ann Bell',
    ],
    [
      'past a description, whose clause has no subject of its own',
      'Omar Lang, her father, left the fair, saying the pact goes “not far enough by half”.',
      'Omar Lang',
    ],
    [
      'right before brackets',
      'On the towns of Norland and on two ships that sank there in May, Governor Ann Bell (R-OK) said it was “a sad day”.',
      'Ann Bell',
    ],
    [
      'past a description in a clause with “what”',
      'It was lost in what Ann Bell, treasurer of the old campaign, called “a war of words”.',
      'Ann Bell',
    ],
    [
      'a body, a trade and a name',
      '“He was late,” said Norland State University political scientist Ann Bell.',
      'Ann Bell',
    ],
    [
      'a document, not what was done with it',
      '“It was so,” according to a long complaint filed by Ann Bell.',
      'a long complaint',
    ],
    [
      'nobody behind “but”',
      'His aunt had told him never to be too nice, to act “as a king,” but Rob Tate said no.',
      'his aunt',
    ],
    [
      'who is reported to have said so',
      'Ann Bell is also reported to have called them “free riders of the port”.',
      'Ann Bell',
    ],
    [
      'by the words of a pronoun',
      'Ann Bell left. The room heard her warning that “ice is thin.”',
      'Ann Bell',
    ],
  ])('%s', (_, text, name) => expect(speakers(text, 'en').at(-1)).toBe(name))
})

test('a quotation that ends with a comma goes on with a reason', () => {
  const text = '“We are more,” says Ann Bell, 21, a student. “But the dream has changed,” because of the ice.'
  expect(speakers(text, 'en')).toEqual(['Ann Bell', 'Ann Bell'])
})

describe('whom a pronoun means in English', () => {
  test.each([
    [
      'behind a long opening',
      'Don Lang came too.\n\nOn the last day of the big harbour fair in Norland in July, Joe Tate spoke of him.\n\n“It is old,” he said.',
      'Joe Tate',
    ],
    [
      'whom the sentence before names at its end',
      'Rob Tate came, and the port should be shut, Jim Lang said.\n\n“It is old,” he said.',
      'Jim Lang',
    ],
    [
      'the name behind a description',
      'A fan of the docks, Omar Lang complained of the eels.\n\n“These are bad,” he said.',
      'Omar Lang',
    ],
    ['it: a body', '“Things were bad,” the company wrote in a note. It added: “We go.”', 'the company'],
    ['they: several', 'Ann Bell told us so. The workers left. “We are done,” they said.', 'the workers'],
    ['they: not one', 'Ann Bell told us so. “We are done,” they said.', 'they'],
    ['it: nobody', 'Ann Bell came. “We are done,” it says on the wall.', 'it'],
    [
      'nobody’s club',
      'Jay Lang, its president, spoke. At Boca Club, Norland Club’s boats were late.\n\n“We go,” he said.',
      'Jay Lang',
    ],
    [
      'a last name that is a trade',
      'Stacy Baker of Sandport left. She added: “We are late.”',
      'Stacy Baker of Sandport',
    ],
  ])('%s', (_, text, name) => expect(speakers(text, 'en').at(-1)).toBe(name))
})

describe('whose verb it is, where the verb stands second', () => {
  test.each([
    ['after a fronted object', 'Den Unterschied schilderte Max Roth: „Hier ist es still.“', 'Max Roth'],
    ['after an adverb', 'Wörtlich erklärte Huber: „Wir bleiben hier.“', 'Huber'],
    ['a pronoun after the verb', 'Deren Haltung bezeichnete er als „verlogen und heuchlerisch“.', 'er'],
    [
      'an article that only a subject has',
      'Die neue Regelung stellte der Minister ebenfalls in Frage und meinte: „Das geht nicht.“',
      'der Minister',
    ],
    [
      'at a participle, further up',
      'Im Mai hatte die Ministerin Eva Lang den Bürgern noch versprochen: „Wir bauen.“',
      'Eva Lang',
    ],
    [
      'in a subordinate clause',
      'Das Papier ist brisant, weil die Regierung das Land als „junge Demokratie“ bezeichnet hat.',
      'die Regierung',
    ],
    ['by whom, in the passive', 'Sein Werk wird von Kritikern als „zeitlos“ bezeichnet.', 'Kritikern'],
    ['nobody, in the passive', 'Die Lage wird dort als „sehr ernst“ bezeichnet.', null],
    ['a newspaper in marks', '„Das war kein guter Tag“, schrieb die „Neue Post“ am Freitag.', 'Neue Post'],
    [
      'the sentence before, in indirect speech',
      'Huber äußerte sich am Montag dazu und sagte, man werde prüfen. Die Lage sei „sehr ernst“.',
      'Huber',
    ],
  ])('%s', (_, text, name) => expect(speakers(text, 'de')[0]).toBe(name))
})

test('who is named before a colon speaks, whoever opens the next sentence', () => {
  const text =
    'Lena Haas, Ingenieurin, sagte: „Wir haben es gemeldet!“ Der Präsident nannte das „eine glatte Lüge“.'
  expect(speakers(text, 'de')).toEqual(['Lena Haas', 'der Präsident'])
})

describe('whom a pronoun means', () => {
  test.each([
    [
      'nobody whose given name says otherwise',
      'Laura Stein met Thomas Berg at the port on Monday. “We lost,” she said.',
      'Laura Stein',
    ],
    [
      'no newsroom and nothing that an interview was given to',
      'Jim Tate spoke at noon. On Bloomberg Radio, he said: “We are late.”',
      'Jim Tate',
    ],
    ['no company', 'Jim Tate runs a bank. The company is old. “We are late,” he said.', 'Jim Tate'],
    [
      'somebody further up, where nobody nearer can be meant',
      '“We won,” said Laura Stein.\n\nThe vote was on Monday. The count took all night.\n\nSo far, she said, “nobody knows.”',
      'Laura Stein',
    ],
    ['nobody at all, if nobody can be meant', 'The harbour is closed. “We are late,” he said.', 'he'],
  ])('%s', (_, text, name) => expect(speakers(text, 'en').at(-1)).toBe(name))
})

describe('who speaks', () => {
  test.each([
    [
      'after, verb first',
      '“I heard glass,” said Omar Haddad, 41, who keeps the kiosk opposite.',
      ['Omar Haddad'],
    ],
    ['after, name first', '“I heard glass,” Omar Haddad said.', ['Omar Haddad']],
    [
      'after, a long apposition',
      '“The floor shook,” Lena Roth, a glazier from Utrecht who had brought her father, said.',
      ['Lena Roth'],
    ],
    [
      'after, an office',
      '“We are late,” National Security Council spokeswoman Ada Watts told the Post.',
      ['Ada Watts'],
    ],
    ['after, an office nobody lists', '“People are angry,” said pollster Doug Schwartz.', ['Doug Schwartz']],
    [
      'after, a trade before a full name',
      '“We applaud,” chamber president Tim O’Rourke said.',
      ['Tim O’Rourke'],
    ],
    ['after, a question', '“Are you sure?” Kim asked. “Quite sure,” Ruiz replied.', ['Kim', 'Ruiz']],
    ['after, a party in brackets', '“No,” State Sen. Maria Gonzalez (D-Riverside) said.', ['Maria Gonzalez']],
    ['before, a colon', 'Maria Lopez said: “We are ready.”', ['Maria Lopez']],
    ['before, that', 'Maria Lopez told reporters that “we are ready.”', ['Maria Lopez']],
    [
      'before, a long apposition',
      'Ann Bell, a former head of the port in the north, told the Post that “the ice was thin.”',
      ['Ann Bell'],
    ],
    [
      'before, the office first',
      'The coordinator for safety at the ministry, Ann Bell, said the ice “was thin.”',
      ['Ann Bell'],
    ],
    [
      'before, a relative clause',
      'The harbour pilot, who added that it rarely works, remarked, “We talk a lot.”',
      ['the harbour pilot'],
    ],
    [
      'before, a conjunction',
      'But Councilman Harold Trent said the plan was “welfare for the rich.”',
      ['Harold Trent'],
    ],
    ['before, between dashes', 'Jones – who has 3 children – said: “It’s been hell.”', ['Jones']],
    [
      'before, a noun like an adverb',
      'A source close to the family told the Sun: “They’re sad.”',
      ['a source close to the family'],
    ],
    ['before, a dateline', 'LONDON (AP) — Ann Bell said the ice “was thin.”', ['Ann Bell']],
    [
      'before, two clauses',
      'Sen. Ann Bell, D-N.Y., called it “a good start,” while Sen. Ted Tate, R-Texas, said it was “a bad one.”',
      ['Ann Bell', 'Ted Tate'],
    ],
    [
      'before, what the sentence tells',
      'Justice Clarence Thomas dissented, writing that it “cannot be right.”',
      ['Clarence Thomas'],
    ],
    ['after, a verb no table has', '“I am late,” deadpanned Ann Bell.', ['Ann Bell']],
    ['before, where he belongs', 'The BBC’s Sarah Rains said people were “tired but well.”', ['Sarah Rains']],
    [
      'before, in a statement',
      'In a statement, the team’s owner, Robert Lang, said he was “thrilled.”',
      ['Robert Lang'],
    ],
    ['name and colon', 'Jim Tate: “We are late.”', ['Jim Tate']],
    ['according to', 'According to Lindqvist, “the ice was thin.”', ['Lindqvist']],
    [
      'according to, after',
      'The ship “was never inspected,” according to Ann Bell, spokesperson for the port.',
      ['Ann Bell'],
    ],
    [
      'called',
      'Mr. Boateng called the plan “a slap for every porter in this city” and left.',
      ['Mr. Boateng'],
    ],
    ['two fragments', 'The plan is “reckless” and “a gift to lobbyists,” Okafor said.', ['Okafor', 'Okafor']],
    [
      'chained',
      'Ann Bell told the Post that “we lost.” “We will try again,” Bell added.',
      ['Ann Bell', 'Ann Bell'],
    ],
    ['adding', 'Ann Bell said that “we lost,” adding that “we will try again.”', ['Ann Bell', 'Ann Bell']],
    ['carried over', '“We lost,” said Ann Bell. “We will try again.”', ['Ann Bell', 'Ann Bell']],
    [
      'carried over a paragraph',
      '“We lost,” said Ann Bell.\n\n“We will try again.”',
      ['Ann Bell', 'Ann Bell'],
    ],
    ['introduced by a paragraph', 'Ann Bell came last.\n\n“We will try again.”', ['Ann Bell']],
    ['introduced by a line', 'The statement read:\n\n“Our thoughts are with them.”', ['the statement']],
    ['pronoun', 'Priya Nair spoke first. “I have nothing to hide,” she said.', ['Priya Nair']],
    ['pronouns of two', 'Mr. Tate met Mrs. Bell. Mrs. Bell left. “I am late,” he said.', ['Mr. Tate']],
    ['a pronoun without a name', 'He asked whether “anyone, anyone at all” had read it.', ['He']],
    ['role only', '“We talk a lot,” the official said.', ['the official']],
    [
      'a role told of before',
      'A senior port official came. “We talk a lot,” the official said.',
      ['a senior port official'],
    ],
    [
      'an office told of before',
      'Mayor Denise Whit came. “Hello,” said Mayor Denise Whit. “Hello again,” the mayor said.',
      ['Denise Whit', 'Denise Whit'],
    ],
    [
      'a document',
      'A leaked assessment came up. “The model will spread,” the assessment warns.',
      ['a leaked assessment'],
    ],
    [
      'a newsroom',
      'The Washington Post had it first. “Others agree,” The Post reports.',
      ['The Washington Post'],
    ],
    ['last name, full name', 'Nathan Sales left. “It will spread,” Sales added.', ['Nathan Sales']],
    [
      'last name before full name',
      '“It will spread,” Sales added. Later Nathan Sales left.',
      ['Nathan Sales'],
    ],
    [
      'nobody is carried over what is not understood',
      '“We lost,” said Ann Bell.\n\n“No we did not,” came the answer.',
      ['Ann Bell', null],
    ],
    [
      'before, a noun that looks like a verb',
      'Ann Bell called Tate’s remarks on the pier “a gift to nobody.”',
      ['Ann Bell'],
    ],
    [
      'before, what the pronoun does that opens the sentence',
      'Ann Bell came last. She rose slowly and said, “We are late.”',
      ['Ann Bell'],
    ],
    ['before, a colon and no verb', 'Mayor Denise Whit had one answer: “We are late.”', ['Denise Whit']],
    ['German, so at the end', 'Die Brücke sei „nie richtig geprüft worden“, meint man, so Huber.', ['Huber']],
    [
      'German, so before a colon',
      'Das habe System, so Elshorst weiter: „Das ist in anderen Firmen auch so.“',
      ['Elshorst'],
    ],
    [
      'German, a document',
      '„Wir möchten Sie dringend auffordern“, heißt es in dem Schreiben an die Polizei.',
      ['dem Schreiben'],
    ],
    [
      'German, as somebody sees it',
      'Nach Ansicht von Jan Huber hat die Bank „auf ganzer Linie versagt“.',
      ['Jan Huber'],
    ],
    ['German, after', '„Wir bleiben“, sagte der Sprecher Jan Huber am Montag.', ['Jan Huber']],
    ['German, the verb second', 'Am Montag sagte Huber: „Wir bleiben.“', ['Huber']],
    [
      'German, a verb no table has',
      '„Die Lage ist eindeutig“, orakelte Staatsanwalt Kurt Meier.',
      ['Kurt Meier'],
    ],
    ['German, the verb last', 'Joe Huber hat den Angriff als „feige“ verurteilt.', ['Joe Huber']],
    ['German, so', '„Er hatte großes Glück“, so ein Sprecher.', ['ein Sprecher']],
    ['German, a trade', '„Wir freuen uns“, sagte Sänger Jan Peter Huber.', ['Jan Peter Huber']],
    [
      'French, after',
      '« Nous irons », a déclaré mardi le ministre de l’Intérieur, Jean Dupont.',
      ['Jean Dupont'],
    ],
    [
      'French, inverted pronoun',
      '« Nous irons », a dit Anne Bell. « Demain », a-t-elle ajouté.',
      ['Anne Bell', 'Anne Bell'],
    ],
    [
      'French, selon',
      'Selon la présidente, Sophie Bell, la réforme est « brutale et injuste ».',
      ['Sophie Bell'],
    ],
    [
      'Spanish, no pronoun',
      '«No es aceptable», señaló la portavoz, Cuca Gamarra. «Es grave», añadió.',
      ['Cuca Gamarra', 'Cuca Gamarra'],
    ],
    [
      'Italian, a long office',
      '«Non ci sono alternative», ha detto il presidente del Consiglio Giorgia Meloni.',
      ['Giorgia Meloni'],
    ],
    [
      'Portuguese',
      '“Eu não vou renunciar”, disse o presidente Michel Temer em entrevista.',
      ['Michel Temer'],
    ],
    ['Dutch, aldus', '"Het is een drama", aldus woordvoerder Jan de Vries van de politie.', ['Jan de Vries']],
    ['Swedish', '”Vi ger oss inte”, sade Andersson.', ['Andersson']],
    ['Japanese', '鈴木氏は「まだ終わっていない」と述べた。', ['鈴木氏']],
    [
      'a language without tables',
      '„Mi győztünk, és nagyon boldogok vagyunk” – örvendezett Nagy Béla.',
      [null],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('whom it was told to', () => {
  test.each([
    ['told', '“We lost,” Ann Bell told The Washington Post.', 'The Washington Post'],
    ['told, short', 'The Washington Post had it. “We lost,” Ann Bell told the Post.', 'The Washington Post'],
    [
      'a full stop in the name',
      'The Washington Post had it. “We lost,” Ann Bell told Washington. Post. It rained.',
      'The Washington Post',
    ],
    ['an interview', '“We lost,” Ann Bell said in an interview with CNN.', 'CNN'],
    ['seen by', 'According to a report seen by Reuters, the ship “was never inspected.”', 'Reuters'],
    ['reporters are no newsroom', '“We lost,” Ann Bell told reporters.', null],
    ['a person is no newsroom', '“We lost,” Ann Bell told John Tate.', null],
    ['German, in marks', '„Wir bleiben“, sagte Jan Huber der „Bild“.', 'Bild'],
  ])('%s', (_, text, via) =>
    expect(
      findQuotations({ id: 's', text }).quotations.find((q) => q.kind !== 'not-speech')?.via ?? null,
    ).toBe(via),
  )
})

test('mention, place, role and cue', () => {
  const text = '“It spreads,” Nathan Sales, a former official, said. “And fast,” Sales added.'
  const [first, second] = findQuotations({ id: 's', text }).quotations
  expect(first!.speaker).toEqual({
    name: 'Nathan Sales',
    mention: 'Nathan Sales',
    at: { start: 14, end: 26 },
    role: 'a former official',
  })
  expect(first!.cue).toEqual({ start: 47, end: 51, text: 'said' })
  expect(second!.speaker).toEqual({
    name: 'Nathan Sales',
    mention: 'Sales',
    at: { start: 65, end: 70 },
    role: 'a former official',
  })
})

test('a language that nobody has heard of, and one that is a property of every object', () => {
  const text = '“We lost,” said Ann Bell.'
  for (const lang of ['xx', 'constructor', 'toString'])
    expect(findQuotations({ id: 's', text, lang }).quotations[0]!.speaker?.name).toBe('Ann Bell')
})

describe('places without marks', () => {
  test.each([
    [
      'after',
      'The groups are openly at war, the official said.',
      'The groups are openly at war',
      'the official',
      'said',
    ],
    [
      'before',
      'Ann Bell said the groups are openly at war.',
      'the groups are openly at war',
      'Ann Bell',
      'said',
    ],
    [
      'told',
      'Ann Bell told Reuters that plots have come and gone.',
      'plots have come and gone',
      'Ann Bell',
      'told',
    ],
    [
      'in the middle',
      'The groups, according to Ann Bell, are openly at war.',
      'are openly at war',
      'Ann Bell',
      'according to',
    ],
    [
      'after a quotation, in the first person',
      'Ann Bell said: “We lost.” There, we have the same goals.',
      'we have the same goals',
      'Ann Bell',
      null,
    ],
    [
      'after a quotation, anybody’s',
      'Ann Bell said: “We lost.” The port has closed since.',
      'The port has closed',
      null,
      null,
    ],
    [
      'within a quotation',
      'Ann Bell said: “We lost the port and the ships.”',
      'the ships',
      'Ann Bell',
      'said',
    ],
    ['nobody', 'The groups are openly at war.', 'openly at war', null, null],
  ])('%s', (_, text, words, speaker, cue) => {
    const source = { id: 's', text }
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    const { quotations } = findQuotations(source)
    const place: Quotation = {
      ...{ id: 'found', source: 's', ...span, kind: 'found', quoted: false, outer: span, reason: '' },
      ...{ speaker: null, cue: null, via: null, utterance: null, parent: null },
    }
    const [found] = attributeFound([source], quotations, [place])
    expect([found?.speaker?.name ?? null, found?.cue?.text ?? null]).toEqual([speaker, cue])
  })
})

describe('one name for a speaker across sources', () => {
  const named = (texts: string[]) =>
    unifySpeakers(texts.flatMap((text, n) => findQuotations({ id: `s${n}`, text }).quotations)).map(
      (q) => q.speaker?.name,
    )
  test.each([
    [
      'a last name takes the full one',
      ['“A b c,” said Sales.', '“A b c,” said Nathan Sales.'],
      ['Nathan Sales', 'Nathan Sales'],
    ],
    [
      'a form of address too',
      ['“A b c,” said Mr. Sales.', '“A b c,” said Nathan Sales.'],
      ['Nathan Sales', 'Nathan Sales'],
    ],
    [
      'an initial',
      ['“A b c,” said John F. Tate.', '“A b c,” said John Tate.', '“A b c,” said John Tate.'],
      ['John Tate', 'John Tate', 'John Tate'],
    ],
    [
      'two people of one name stay two',
      ['“A b c,” said Tate.', '“A b c,” said Ann Tate.', '“A b c,” said Jim Tate.'],
      ['Tate', 'Ann Tate', 'Jim Tate'],
    ],
    [
      'roles stay',
      ['“A b c,” the official said.', '“A b c,” said Nathan Sales.'],
      ['the official', 'Nathan Sales'],
    ],
    [
      'newsrooms',
      ['“A b c,” The Post reports.', '“A b c,” The Washington Post reports.'],
      ['The Washington Post', 'The Washington Post'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(named(texts)).toEqual(expected)
    expect(named([...texts].reverse())).toEqual([...expected].reverse())
  })
})

test.each<[string, string, boolean]>([
  [
    'another name follows',
    '“The pier will be closed,” Jack Dunn said, “until the storm is over.” Evelyn Ross said nothing.',
    true,
  ],
  [
    'a capital after the interruption',
    '“There is a child here,” the first man insisted, “In a place like this.” More people came.',
    true,
  ],
  [
    'two verbs of saying',
    '“The pier is closed,” Jack Dunn said, and Evelyn Ross added, “It is safe.”',
    false,
  ],
])('an attribution between two commas interrupts one statement: %s', (_, text, one) => {
  const { quotations } = findQuotations({ id: 's', text })
  const [first, second] = quotations
  expect(second!.utterance).toBe(one ? first!.id : null)
  expect(second!.speaker?.name === first!.speaker?.name).toBe(one)
})
