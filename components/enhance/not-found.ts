import { href, quoteIndexHref, storyHref } from '../../lib/publish/address.ts'
import type { AddressIndex } from '../../lib/publish/address-index.ts'
import { findNearestPages, type NearestPages, namesInPath } from '../../lib/publish/find-nearest-pages.ts'
import { type FirstIndex, findBeginnings, joinIndexes } from '../../lib/publish/split-index.ts'
import { makeElement } from './make-element.ts'
import { enableThemeButton } from './theme-button.ts'

/** Behaviour of the page for unknown addresses: leads on where only the spelling differs, else offers what is nearest. */

enableThemeButton()
const place = document.querySelector('[data-nearest]')
if (place && location.pathname !== href('/')) void offerNearest(place)

async function offerNearest(place: Element): Promise<void> {
  // Our own files, from the same build.
  const first = await read<FirstIndex>(quoteIndexHref())
  if (first === null) return
  const beginnings = findBeginnings(namesInPath(location.pathname), first.beginnings)
  const parts = await Promise.all(beginnings.map((one) => read<AddressIndex>(quoteIndexHref(one))))
  const index = joinIndexes([first.stories, ...parts.map((part) => part ?? [])])
  const nearest = findNearestPages(location.pathname, index)
  if (nearest.kind === 'near') place.append(...drawNearest(nearest))
  // A page that is listed and yet missing must not lead to itself for ever.
  else if (nearest.href !== location.pathname)
    location.replace(nearest.href + location.search + location.hash)
}

async function read<T>(path: string): Promise<T | null> {
  const response = await fetch(path).catch(() => null)
  return response?.ok ? ((await response.json()) as T) : null
}

function drawNearest({ story, quotes }: Extract<NearestPages, { kind: 'near' }>): HTMLElement[] {
  const drawn: HTMLElement[] = []
  if (quotes.length > 0)
    drawn.push(
      makeElement(
        'h2',
        { class: 'mt-6 heading' },
        quotes.length === 1 ? 'The nearest quote' : 'The nearest quotes',
      ),
      makeElement(
        'ul',
        { class: '*:not-first:mt-[0.4rem]' },
        ...quotes.map((quote) =>
          makeElement(
            'li',
            {},
            makeElement('a', { href: quote.href }, makeElement('bdi', {}, quote.words)),
            makeElement('span', { class: 'label text-quiet' }, ' in ', makeElement('bdi', {}, quote.story)),
          ),
        ),
      ),
    )
  if (story !== null)
    drawn.push(
      makeElement(
        'p',
        {},
        'The story: ',
        makeElement('a', { href: storyHref(story.slug) }, makeElement('bdi', {}, story.title)),
      ),
    )
  return drawn
}
