import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const rooms = ['app', 'components', 'e2e', 'lib', 'scripts']

/** Names that stand in several files by design, with what makes them one meaning. */
const oneMeaning: { why: string; names: string[]; in: RegExp }[] = [
  {
    why: 'Next asks a route for these',
    names: ['GET', 'dynamic', 'dynamicParams', 'generateMetadata', 'generateStaticParams', 'metadata'],
    in: /^app\//,
  },
  {
    why: 'a language is a folder, and each has the same tables',
    names: ['endsAsTrade', 'grammar', 'notSpeech', 'people', 'sense', 'smallWords', 'speech'],
    in: /^lib\/engine\/words\/[a-z]{2}\//,
  },
  { why: 'each bench is run by the same command', names: ['run'], in: /^scripts\/bench\// },
]

const isExempt = (name: string, file: string) =>
  oneMeaning.some((one) => one.names.includes(name) && one.in.test(file))

const declared =
  /^export (?:async )?(?:function\*?|const|let|type|interface|class|enum) ([\p{L}_$][\p{L}\p{N}_$]*)/gmu
const otherwise = /^export (?:\{|\*|type \{|default (?!(?:async )?function\b|defineConfig\())/m

describe('one word, one meaning', () => {
  const filesOf = new Map<string, string[]>()
  const files = rooms
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
    )
    .filter((path) => /\.tsx?$/.test(path))
  const unread: string[] = []
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    if (otherwise.test(text)) unread.push(file)
    for (const [, name] of text.matchAll(declared))
      if (!isExempt(name!, file)) filesOf.set(name!, [...(filesOf.get(name!) ?? []), file])
  }

  it('no name is exported twice', () => {
    expect(filesOf.size).toBeGreaterThan(500)
    expect([...filesOf].filter(([, files]) => files.length > 1)).toEqual([])
  })

  it('a name is exported where it is declared', () => expect(unread).toEqual([]))
})
