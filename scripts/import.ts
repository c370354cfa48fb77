import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { ContentFile } from '../lib/content/read-story.ts'
import { isReservedSlug, isSlug, toSlug } from '../lib/content/slug.ts'
import type { PresentSource } from '../lib/import/find-replaced.ts'
import { importStory } from '../lib/import/import-story.ts'
import { findImporter, importers } from '../lib/import/importers.ts'
import { reportImport } from '../lib/import/report-import.ts'
import { findContentDir, readContent, readDocument } from '../lib/read-content.ts'
import { writeImport } from '../lib/write.ts'

/**
 * `npm run import -- <files> --story <slug> [--title "…"] [--replace]`: documents as sources of a story, in the folder
 * that `CONTENT_DIR` names (docs/content.md). Exit status 1 where nothing was written.
 */
const usage = 'npm run import -- <files> --story <slug> [--title "…"] [--replace]'

try {
  main()
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

function main(): undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      story: { type: 'string' },
      title: { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
  })
  const story = values.story
  if (!story || positionals.length === 0)
    return fail(`Name the documents and the story they belong to:\n  ${usage}`)
  if (!isSlug(story) || isReservedSlug(story))
    return fail(
      `“${story}” cannot be a story's address. Use small letters, digits and hyphens${isReservedSlug(story) ? '; this one belongs to the site' : ` (“${toSlug(story) ?? 'my-story'}”)`}.`,
    )

  const formats = importers.map(({ name, extensions }) => `${name} (.${extensions.join(', .')})`).join(', ')
  const read = positionals.map((file) =>
    findImporter(file) ? readDocument(file) : { file, why: `not one of ${formats}` },
  )
  const problems = read.flatMap((one) => ('why' in one ? [`${one.file}: ${one.why}`] : []))
  if (problems.length > 0) return fail(`These documents cannot be imported:\n  ${problems.join('\n  ')}`)
  const documents = read.flatMap((one) => ('text' in one ? [one] : []))
  const blank = documents.filter(({ text }) => text.trim() === '')
  if (blank.length > 0) return fail(`There is no text in ${blank.map(({ file }) => file).join(', ')}.`)

  const dir = findContentDir()
  const ids = findIds(dir)
  const head = `${story}/story.md`
  const there = readContent(dir, { missing: 'empty' }).filter(({ path }) => path.startsWith(`${story}/`))
  const known = there.some(({ path }) => path === head)
  const { sources, files } = importStory(documents, {
    story,
    title: values.title,
    present: values.replace ? there.flatMap((file) => toPresent(story, file)) : [],
    drawId: () => drawId(ids),
  })
  const unread = there.filter(({ path, kind }) => kind !== 'text' && files.some((file) => file.path === path))
  if (unread.length > 0)
    return fail(
      `These files are there and cannot be read, so that their ids would be lost:\n  ${unread.map(({ path }) => `${dir}/${path}`).join('\n  ')}\nMend or remove them first.`,
    )
  const wanted = known ? files.filter(({ path }) => path !== head) : files
  const { written, kept } = writeImport(dir, wanted, values.replace)
  if (kept.length > 0)
    return fail(
      `These files are there already:\n  ${kept.map((path) => `${dir}/${path}`).join('\n  ')}\nNothing was written. Choose another --story, or say --replace: a replaced source keeps its id and its front matter.`,
    )
  console.log(reportImport(story, sources))
  if (written.length === 0) {
    console.log(`\nNothing changed: ${dir}/${story} has all of this already.`)
    return
  }
  const added = sources.some(({ replaced }) => !replaced)
  const next = !known
    ? `, and give ${head} a summary`
    : added
      ? `. ${head} is kept as it was: name the new sources in its “order”`
      : ''
  console.log(`\n${written.length} files written to ${dir}/${story}. Check what was set aside${next}.`)
}

/** An article of the story that is there; `story.md` and what cannot be read is none. */
function toPresent(story: string, file: ContentFile): PresentSource[] {
  const slug = file.path.slice(story.length + 1).replace(/\.md$/, '')
  const isArticle =
    file.kind === 'text' && file.path.endsWith('.md') && slug !== 'story' && !slug.includes('/')
  return isArticle ? [{ slug, text: file.text }] : []
}

/** Ids of the sources that the content folder has. */
function findIds(dir: string): Set<string> {
  const ids = new Set<string>()
  for (const file of readContent(dir, { missing: 'empty' }))
    if (file.kind === 'text')
      for (const [, id] of file.text.matchAll(/^id: *["']?([a-z0-9-]+)/gm)) ids.add(id!)
  return ids
}

/** An id nobody has: letters that make no words and are not mistaken for one another. */
function drawId(taken: Set<string>): string {
  const alphabet = 'bcdfghjkmnpqrstvwxz256789'
  for (;;) {
    const id = `s-${Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

function fail(message: string): undefined {
  console.error(message)
  process.exitCode = 1
}
