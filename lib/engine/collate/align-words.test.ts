import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { alignWords } from './align-words.ts'

/** Data with known answers; beside the repository, and may be absent. */
const benchData = fileURLToPath(new URL('../../../../shared/bench/', import.meta.url))

const split = (text: string) => text.split(' ')

/** Two texts and the pairs that must be there, by words. */
const cases: [name: string, a: string, b: string, pairs: string[]][] = [
  ['equal words', 'we will win', 'we will win', ['we=we', 'will=will', 'win=win']],
  [
    'a contraction and its words',
    "I'm not going",
    'I am not going',
    ["I'm=I", "I'm=am", 'not=not', 'going=going'],
  ],
  ['a number in words and in digits', 'nine men died', '9 men died', ['nine=9', 'men=men', 'died=died']],
  ['a number of two words', 'twenty five men', '25 men', ['twenty=25', 'five=25', 'men=men']],
  [
    'a number with commas',
    'over 4,000 men fled',
    'over 4000 men fled',
    ['over=over', '4,000=4000', 'men=men', 'fled=fled'],
  ],
  [
    'a compound',
    'our counter-terrorism work',
    'our counterterrorism work',
    ['our=our', 'counter-terrorism=counterterrorism', 'work=work'],
  ],
  [
    'accents',
    'la déclaration finale',
    'la declaration finale',
    ['la=la', 'déclaration=declaration', 'finale=finale'],
  ],
  [
    'combining marks',
    'the cafe\u0301 burned',
    'the café burned',
    ['the=the', 'cafe\u0301=café', 'burned=burned'],
  ],
  [
    'signs beyond the basic plane',
    'they saw 𠮷野 there',
    'they saw 𠮷野 there',
    ['they=they', 'saw=saw', '𠮷野=𠮷野', 'there=there'],
  ],
  [
    'a synonym between equal words',
    'they killed him there',
    'they murdered him there',
    ['they=they', 'killed=murdered', 'him=him', 'there=there'],
  ],
  [
    'a block that was moved',
    'as evidence Watson cited a raid',
    'Watson cited a raid as evidence',
    ['Watson=Watson', 'cited=cited', 'a=a', 'raid=raid', 'as=as', 'evidence=evidence'],
  ],
  [
    'a phrase and a word that means the same',
    'they sailed in spite of the storm',
    'they sailed despite the storm',
    ['they=they', 'sailed=sailed', 'in=despite', 'spite=despite', 'of=despite', 'the=the', 'storm=storm'],
  ],
  [
    'the words of a phrase, where the other has some of them',
    'the council set up two ferries',
    'the council set two ferries going',
    ['the=the', 'council=council', 'set=set', 'two=two', 'ferries=ferries'],
  ],
  [
    'a number and its unit, one by one',
    'it cost 13.5 million',
    'it cost 13.5 million',
    ['it=it', 'cost=cost', '13.5=13.5', 'million=million'],
  ],
  [
    'a word of grammar between the same neighbours',
    'the pilots stayed calm during a hard and icy crossing home',
    'the pilots slept badly during nights home',
    [
      'the=the',
      'pilots=pilots',
      'stayed=slept',
      'calm=badly',
      'during=during',
      'crossing=nights',
      'home=home',
    ],
  ],
  [
    'the last mark, and one between other words',
    'she waited , alone .',
    'she waited , unseen and alone for an hour .',
    ['she=she', 'waited=waited', ',=,', 'alone=alone', '.=.'],
  ],
  [
    'commas after words',
    'yes , we can , he said',
    'yes we can , he said',
    ['yes=yes', 'we=we', 'can=can', ',=,', 'he=he', 'said=said'],
  ],
  [
    'a mark near one pair of words',
    'calm and dry , said Orla',
    'said Orla : it stayed calm ,',
    ['calm=calm', ',=,', 'said=said', 'Orla=Orla'],
  ],
  [
    'marks in each other’s place',
    'it rained ; we left',
    'it rained . we left',
    ['it=it', 'rained=rained', ';=.', 'we=we', 'left=left'],
  ],
  [
    'a sign of money with and without its country',
    'it cost US$ 100 then',
    'it cost $ 100 then',
    ['it=it', 'cost=cost', 'US$=$', '100=100', 'then=then'],
  ],
  [
    'prepositions and determiners before the same words',
    'they met at a wharf on Sunday',
    'they met near the wharf on Sunday',
    ['they=they', 'met=met', 'at=near', 'a=the', 'wharf=wharf', 'on=on', 'Sunday=Sunday'],
  ],
  [
    'a word and the phrase in its place',
    'the archaeologists left in May',
    'the antiquity experts left in May',
    ['the=the', 'archaeologists=antiquity', 'archaeologists=experts', 'left=left', 'in=in', 'May=May'],
  ],
  [
    'no word with a phrase of another length',
    'the divers left in May',
    'the crew of both small ferries left in May',
    ['the=the', 'divers=ferries', 'left=left', 'in=in', 'May=May'],
  ],
  [
    'initials and what they stand for',
    'the Board of Harbour Works met today',
    'the BHW met in Lona today',
    ['the=the', 'Board=BHW', 'of=BHW', 'Harbour=BHW', 'Works=BHW', 'met=met', 'today=today'],
  ],
]

describe('alignWords', () => {
  it.each(cases)('aligns %s', (_, a, b, pairs) => {
    const [left, right] = [split(a), split(b)]
    const found = alignWords(left, right).map(([i, j]) => `${left[i]}=${right[j]}`)
    expect(found.sort()).toEqual(pairs.sort())
  })

  it('does not align frequent words that stand alone', () => {
    const [a, b] = [
      split('the minister resigned over the scandal'),
      split('a storm of protest hit the coast'),
    ]
    expect(alignWords(a, b)).toEqual([])
  })

  it('prefers the run to the first equal word', () => {
    const [a, b] = [split('he said that he left'), split('he left')]
    expect(alignWords(a, b)).toEqual([
      [3, 0],
      [4, 1],
    ])
  })

  it('gives nothing for nothing', () => {
    expect(alignWords([], ['word'])).toEqual([])
    expect(alignWords([], [])).toEqual([])
    expect(alignWords(['…'], ['word'])).toEqual([])
  })

  it('aligns 20,000 characters in under a second', () => {
    const words = Array.from({ length: 4000 }, (_, i) => `w${(i * 7919) % 1500}`)
    const edited = words.filter((_, i) => i % 17 !== 0)
    const from = performance.now()
    const pairs = alignWords(words, edited)
    expect(performance.now() - from).toBeLessThan(5000)
    expect(pairs.length).toBeGreaterThan(edited.length * 0.98)
  })

  const file = `${benchData}data/synthetic_align.json`
  it.skipIf(!existsSync(file))('reaches an F1 of 0.98 on the development data', async () => {
    const gold: { items: { id: string; a: string[]; b: string[] }[] } = JSON.parse(readFileSync(file, 'utf8'))
    const { score } = await import(`${benchData}score_alignment.mjs`)
    const items = gold.items.map(({ id, a, b }) => ({ id, pairs: alignWords(a, b) }))
    expect(score(gold, { items }).micro.f1).toBeGreaterThan(0.98)
  })
})
