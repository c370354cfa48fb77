import { href } from '../../lib/publish/address.ts'
import { findHits, fragmentOfHit, type Hit } from '../../lib/publish/find-hits.ts'
import type { SearchRecord } from '../../lib/publish/search-records.ts'
import { formatView } from '../../lib/publish/view-address.ts'
import { makeElement } from './make-element.ts'
import { openIndex, parseVolumes } from './search-index.ts'
import { enableThemeButton } from './theme-button.ts'

/** Behaviour of the search page: asks the index, and links each hit to its words, in the quote where it lies in one. */

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
/** Volumes of the index that are opened at once, some thousand stories. */
const volumesOpened = 8

enableThemeButton()
const root = document.querySelector<HTMLElement>('[data-search]')
const form = root?.querySelector<HTMLFormElement>('[data-form]')
const input = form?.querySelector('input')
const status = root?.querySelector('[data-status]')
const list = root?.querySelector('[data-results]')
const older = root?.querySelector('[data-older]')
if (root && form && input && status && list && older) {
  form.hidden = false
  root.querySelector('[data-fallback]')?.remove()
  const words = () => new URL(location.href).searchParams.get('q') ?? ''
  let asked = 0
  let wanted = volumesOpened
  const index = openIndex<Result>(parseVolumes(root.dataset.volumes ?? ''), href('/pagefind/'))

  const show = async (query: string, shown = page) => {
    const turn = ++asked
    older.replaceChildren()
    if (query.trim() === '') {
      list.replaceChildren()
      status.textContent = ''
      return
    }
    if (status.textContent === '') status.textContent = 'Searching …'
    try {
      await index.open(wanted)
      const results = await index.search(query)
      const found = await Promise.all(results.slice(0, shown).map((result) => result.data()))
      if (turn !== asked) return
      status.textContent = `${results.length === 1 ? '1 source' : `${results.length} sources`} with “${query}”`
      list.replaceChildren(...found.map(drawResult))
      if (results.length > shown)
        list.append(
          moreButton(async () => {
            await show(query, shown + page)
            list.children[shown]?.querySelector('a')?.focus()
          }),
        )
      if (index.left() > 0)
        older.append(
          actButton('Search older stories', async () => {
            wanted += volumesOpened
            await show(query, shown)
            ;(older.querySelector('button') ?? list.querySelector('a'))?.focus()
          }),
        )
    } catch {
      if (turn !== asked) return
      list.replaceChildren()
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
  return makeElement('li', { class: 'border-b border-hair py-4' }, actButton('More', act))
}

function actButton(name: string, act: () => void): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'button' }, name)
  button.addEventListener('click', act)
  return button
}
