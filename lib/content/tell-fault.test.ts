import { expect, it, vi } from 'vitest'
import { compile } from '../compile.ts'
import type { ContentFile } from './read-story.ts'
import { reportDiagnostics } from './report-diagnostics.ts'

vi.mock('./locate-text.ts', async (original) => {
  const real = await original<typeof import('./locate-text.ts')>()
  const locateText: typeof real.locateText = (root) => {
    const located = real.locateText(root)
    if (located.text.includes('unlucky')) throw new TypeError('charCodeAt is not a function')
    return located
  }
  return { ...real, locateText }
})

const text = (path: string, text: string): ContentFile => ({ path, kind: 'text', text })
const story = (slug: string, word: string): ContentFile[] => [
  text(`${slug}/story.md`, '---\ntitle: A story\n---\n'),
  text(`${slug}/one.md`, `---\nid: ${slug}-one\ntitle: One\n---\nThe ferry was late.`),
  text(`${slug}/two.md`, `---\nid: ${slug}-two\ntitle: Two\n---\nThe ferry was ${word}.`),
]

it('a fault of the program names the file that was read, and the others are still checked', () => {
  const { diagnostics, library } = compile(
    [...story('fair', 'unlucky'), ...story('port', 'early'), text('port/Three.md', '')],
    { drawLetters: () => 'test', today: '2026-01-01' },
  )
  expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'fair/two.md fault',
    'port/Three.md slug-shape',
    'port/Three.md front-matter-missing',
  ])
  expect(library.stories).toEqual([])
  const [fault] = diagnostics
  expect(fault?.message).toContain('charCodeAt is not a function')
  expect(reportDiagnostics([fault!])).not.toContain('locateText')
  expect(reportDiagnostics([fault!], { stacks: true })).toContain('locateText')
})
