import { directionOf } from '../language.ts'
import type { Diagnostic, Source } from '../types.ts'
import type { PictureReference } from './check-pictures.ts'
import { closeDirections } from './close-directions.ts'
import { readFrontMatter } from './front-matter.ts'
import { diagnose, type FilePlace } from './messages.ts'
import { readBody } from './read-body.ts'
import { sourceSchema } from './schema.ts'
import { tellFault } from './tell-fault.ts'

/** A source and where its `id` is written, or `null` where the file is not one; the diagnostics say why. */
type SourceResult = {
  source: Source | null
  idPlace: FilePlace
  references: PictureReference[]
  diagnostics: Diagnostic[]
}

/** Reads one article from the text of its file. `lang` is the story's, for a source that gives none. */
export function readSource(file: string, slug: string, markdown: string, lang: string): SourceResult {
  return tellFault(
    file,
    () => readArticle(file, slug, markdown, lang),
    (fault) => ({ source: null, idPlace: { line: 1, column: 1 }, references: [], diagnostics: [fault] }),
  )
}

function readArticle(file: string, slug: string, markdown: string, lang: string): SourceResult {
  const { values, placeOf, diagnostics } = readFrontMatter(file, markdown, sourceSchema)
  const body = readBody(file, markdown)
  const all = [...diagnostics, ...body.diagnostics]
  if (body.text === '' && !all.some(({ rule }) => rule === 'too-deep' || rule.startsWith('front-matter')))
    all.push(diagnose('source-empty', file, null))
  const idPlace = placeOf(['id'])
  const { references } = body
  if (!values) return { source: null, idPlace, references, diagnostics: all }
  const close = (text: string | null): string | null => (text === null ? null : closeDirections(text))
  const source: Source = {
    id: values.id,
    slug,
    file,
    title: closeDirections(values.title),
    outlet: close(values.outlet),
    author: close(values.author),
    published: values.published,
    url: values.url,
    lang: values.lang ?? lang,
    dir: directionOf(values.lang ?? lang),
    note: close(values.note),
    text: body.text,
    blocks: body.blocks,
    body: body.body,
    pictures: body.pictures,
    setAside: body.setAside,
  }
  return { source, idPlace, references, diagnostics: all }
}
