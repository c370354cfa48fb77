import { expect, it } from 'vitest'
import { openIndex, parseVolumes } from './search-index.ts'

/**
 * Stands for Pagefind's script, so that the first try to open an instance can fail; the real one is asked in
 * `e2e/search.spec.ts`. An instance answers with the folders that were opened in it.
 */
const script = (fails: number) => `
let left = ${fails}
const folders = [import.meta.url]
export const options = async () => {}
export const init = async () => {
  await new Promise((done) => setTimeout(done, 5))
  if (left-- > 0) throw new Error('cut off')
}
export const mergeIndex = async (path) => { folders.push(path) }
let lost = false
export const destroy = async () => { lost = false; folders.length = 1 }
export const search = async (words) => {
  lost ||= words === 'offline'
  if (lost) throw new Error('cut off')
  return { results: folders.map((folder) => ({ score: 1, data: async () => [words, folder] })) }
}
`
/** An address at which every file is that script: what follows it is a comment. */
const pathOf = (fails = 0) => `data:text/javascript,${encodeURIComponent(`${script(fails)}//`)}`

const volumes = parseVolumes('2026-en:en 2026-de:de 2025-en:en 2024-en:en')
const found = async (index: ReturnType<typeof openIndex<string[]>>) =>
  (await Promise.all((await index.search('x')).map((one) => one.data()))).map(
    ([, folder]) => folder!.slice(pathOf().length).split('/')[0],
  )

it('opens the newest volumes, each once however often it is asked, and more when more are wanted', async () => {
  const index = openIndex<string[]>(volumes, pathOf())
  await Promise.all([index.open(2), index.open(2), index.open(2)])
  expect((await found(index)).sort()).toEqual(['2026-de', '2026-en'])
  expect(index.left()).toBe(2)
  await index.open(8)
  expect((await found(index)).sort()).toEqual(['2024-en', '2025-en', '2026-de', '2026-en'])
  expect(index.left()).toBe(0)
})

it('tries again what could not be opened', async () => {
  const index = openIndex<string[]>(volumes, pathOf(1))
  await expect(index.open(1)).rejects.toThrow('cut off')
  await index.open(1)
  expect(index.left()).toBe(3)
})

it('opens anew after a search for which a file could not be read', async () => {
  const index = openIndex<string[]>(volumes, pathOf())
  await index.open(8)
  await expect(index.search('offline')).rejects.toThrow('cut off')
  await index.open(8)
  expect((await found(index)).sort()).toEqual(['2024-en', '2025-en', '2026-de', '2026-en'])
})

it('has nothing to open where there is nothing', async () => {
  const index = openIndex<string[]>(parseVolumes(''), pathOf())
  await index.open(8)
  expect(await index.search('x')).toEqual([])
})
