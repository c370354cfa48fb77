import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

test('of very many marks that nothing closes the first are told, and how many more there are', () => {
  const front = (id: string) => `---\nid: ${id}\ntitle: A title\n---\n\n`
  const { diagnostics } = compile(
    [
      { path: 'fair/story.md', text: '---\ntitle: Fair\n---\n' },
      {
        path: 'fair/one.md',
        text: `${front('s-one')}${Array.from({ length: 73 }, (_, at) => `The “boat ${at}\n\n`).join('')}`,
      },
      { path: 'fair/two.md', text: `${front('s-two')}The boat was late.` },
    ].map((file) => ({ ...file, kind: 'text' as const })),
    { drawLetters: () => 'test', today: '2026-01-01' },
  )
  const lines = diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)
  expect(lines).toHaveLength(51)
  expect(lines[0]).toBe('fair/one.md:6 mark-not-closed')
  expect(lines.at(-1)).toBe('fair/one.md:106 problems-more')
  expect(diagnostics.at(-1)!.message).toContain('23 more of “mark-not-closed”')
})
