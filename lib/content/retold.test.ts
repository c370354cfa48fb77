import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.ts'

/** The documents that the story `strange-world` retells; they are no part of this repository. */
const seeds = '../shared/seeds'
const story = 'content/strange-world'
/** In the order of the documents. */
const retold = ['staging-hub', 'team-up', 'eager-to-join', 'unlikely-ally', 'ironically-aligned']
/** More words in a row than two writers use by chance, names and figures aside. */
const mostShared = 5

const present = existsSync(seeds)
if (!present) console.warn(`retold.test.ts: skipped, ${seeds} is not there`)

describe.skipIf(!present)('the retold story', () => {
  const documents = present
    ? readdirSync(seeds)
        .sort()
        .map((file) => readFileSync(`${seeds}/${file}`, 'utf8'))
    : []
  const articles = retold.map((name) => readBody(name, readFileSync(`${story}/${name}.md`, 'utf8')).text)

  it.each(retold.map((name, index) => [name, index] as const))(
    '%s shares no running text with a document',
    (_, index) => {
      const shared = documents.flatMap((document) => {
        const known = new Set(runs([words(document)]))
        return runs(outsideQuotations(articles[index]!).map(words)).filter((run) => known.has(run))
      })
      expect(shared).toEqual([])
    },
  )

  it.each(retold.map((name, index) => [name, index] as const))(
    '%s quotes what its document quotes, in its words',
    (_, index) => {
      const quoted = quotations(articles[index]!)
      const given = quotations(articleOf(documents[index]!))
      expect(quoted.length).toBeGreaterThan(2)
      expect(new Set(quoted)).toEqual(new Set(given))
    },
  )
})

/** Words in marks, without the comma or full stop that the sentence around them asks for. */
function quotations(text: string): string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1]!.replace(/[,.]$/, ''))
}

function outsideQuotations(text: string): string[] {
  // One document gives a sentence of the official without marks; it stays as it is.
  return text.split(/“[^”]+”|There, in a bizarre world, we have mutually beneficial goals\./)
}

/** A document without its lines that lead to other articles. */
function articleOf(document: string): string {
  return document.replace(/^\|.*$/gm, '')
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function runs(texts: readonly string[][]): string[] {
  return texts.flatMap((all) =>
    all.slice(mostShared).map((_, end) => all.slice(end, end + mostShared + 1).join(' ')),
  )
}
