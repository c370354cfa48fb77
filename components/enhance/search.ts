import { href } from '../../lib/publish/address.ts'
import { findHits, fragmentOfHit, type Hit } from '../../lib/publish/find-hits.ts'
import type { SearchRecord } from '../../lib/publish/search-records.ts'
import { formatView } from '../../lib/publish/view-address.ts'
import { makeElement } from './make-element.ts'
import { enableThemeButton } from './theme-button.ts'

/** Behaviour of the search page: asks the index, and links each hit to its words, in the quote where it lies in one. */

/** What we use of Pagefind's own script, which reads the index. */
type Pagefind = {
  init: () => Promise<void>
  mergeIndex: (path: string, options: { language: string }) => Promise<void>
  search: (words: string) => Promise<{ results: { data: () => Promise<Result> }[] } | null>
}
type Result = {
  url: string
  content: string
  raw_content?: string
  locations: number[]
  meta: SearchRecord['meta']
  filters: SearchRecord['filters']
}

/** Results shown at once, and hits shown of one source. */
const page = 20
const hitsShown = 3

enableThemeButton()
const root = document.querySelector<HTMLElement>('[data-search]')
const form = root?.querySelector<HTMLFormElement>('[data-form]')
const input = form?.querySelector('input')
const status = root?.querySelector('[data-status]')
const list = root?.querySelector('[data-results]')
if (root && form && input && status && list) {
  form.hidden = false
  root.querySelector('[data-fallback]')?.remove()
  const words = () => new URL(location.href).searchParams.get('q') ?? ''
  let asked = 0
  let index: Promise<Pagefind> | null = null

  const show = async (query: string, shown = page) => {
    const turn = ++asked
    if (query.trim() === '') {
      list.replaceChildren()
      status.textContent = ''
      return
    }
    index ??= openIndex(root.dataset.languages?.split(' ') ?? [])
    try {
      const results = (await (await index).search(query))?.results ?? []
      const found = await Promise.all(results.slice(0, shown).map((result) => result.data()))
      if (turn !== asked) return
      status.textContent = `${results.length === 1 ? '1 source' : `${results.length} sources`} with “${query}”`
      list.replaceChildren(...found.map(drawResult))
      if (results.length > shown) list.append(moreButton(() => void show(query, shown + page)))
    } catch {
      index = null
      status.textContent = 'The search index could not be read.'
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.pushState(null, '', addressOf(input.value))
    void show(input.value)
  })
  input.addEventListener('input', () => {
    history.replaceState(null, '', addressOf(input.value))
    void show(input.value)
  })
  addEventListener('popstate', () => {
    input.value = words()
    void show(input.value)
  })
  input.value = words()
  void show(input.value)
  if (input.value === '') input.focus()
}

function addressOf(words: string): string {
  return words === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: words })}`
}

/** The index of the page's language, with those of all other languages of the site. */
async function openIndex(languages: readonly string[]): Promise<Pagefind> {
  const path = href('/pagefind/')
  const pagefind: Pagefind = await import(`${path}pagefind.js`)
  await pagefind.init()
  const own = document.documentElement.lang
  for (const language of languages)
    if (language !== own) await pagefind.mergeIndex(path, { language: language.toLowerCase() })
  return pagefind
}

function drawResult({ url, content, raw_content, locations, meta, filters }: Result): HTMLLIElement {
  const hits = findHits(raw_content ?? content, locations, filters.quotes[0])
  const name = meta.outlet === '' ? meta.title : `${meta.outlet}: ${meta.title}`
  return makeElement(
    'li',
    { class: 'border-b border-hair py-4' },
    makeElement(
      'h2',
      { class: 'font-semibold text-lg' },
      makeElement('a', { href: url }, makeElement('bdi', {}, name)),
    ),
    makeElement('p', { class: 'label text-quiet' }, makeElement('bdi', {}, meta.story)),
    makeElement('ul', {}, ...hits.slice(0, hitsShown).map((hit) => drawHit(hit, url, filters))),
  )
}

function drawHit(hit: Hit, url: string, { reader, slug }: SearchRecord['filters']): HTMLLIElement {
  const fragment = fragmentOfHit(hit)
  const address =
    hit.quote === null
      ? `${url}#${fragment}`
      : `${reader[0]}${formatView({ sources: [slug[0]], target: hit.quote })}${fragment}`
  const words = hit.runs.flatMap(({ text, found }) => [
    found ? makeElement('mark', { class: 'bg-wash font-semibold text-inherit' }, text) : text,
    ' ',
  ])
  return makeElement(
    'li',
    { class: 'mt-2' },
    makeElement(
      'a',
      { href: address, class: 'block py-1 no-underline' },
      makeElement('bdi', {}, '… ', ...words, '…'),
      ...(hit.quote === null
        ? []
        : [makeElement('span', { class: 'label text-quiet' }, ' in a shared quote')]),
    ),
  )
}

function moreButton(act: () => void): HTMLLIElement {
  const button = makeElement('button', { type: 'button', class: 'button' }, 'More')
  button.addEventListener('click', act)
  return makeElement('li', { class: 'border-b border-hair py-4' }, button)
}
