import { makeElement } from './make-element.ts'

/**
 * Where a link hides who published (`?class`), letters stand for the outlets. A letter in the head of a column tells
 * its outlet when it is chosen; the button beside the story's title tells them all. On paper the key is the last page.
 */
export function hideOutlets(root: HTMLElement): (on: boolean) => void {
  const outlets = [...root.querySelectorAll<HTMLElement>('.outlet')]
  const reveal = (letter: string | null) => {
    for (const outlet of outlets) {
      if (letter !== null && outlet.dataset.letter !== letter) continue
      outlet.classList.add('revealed')
      outlet.querySelector('.outlet-letter')?.remove()
    }
    if (letter === null) root.removeAttribute('data-hide-outlets')
  }
  const all = makeElement('button', { type: 'button', class: 'tool reveal label' }, 'Reveal the outlets')
  all.addEventListener('click', () => reveal(null))
  root.querySelector('.reader-head')?.append(all)
  root.append(keyOf(root))
  root.addEventListener(
    'click',
    (event) => {
      if (!root.hasAttribute('data-hide-outlets') || !(event.target instanceof Element)) return
      const outlet = event.target.closest<HTMLElement>('.column-head .outlet:not(.revealed)')
      if (!outlet) return
      event.preventDefault()
      reveal(outlet.dataset.letter ?? null)
    },
    { capture: true },
  )
  return (on) => {
    if (!on) {
      reveal(null)
      return
    }
    root.setAttribute('data-hide-outlets', '')
    for (const outlet of outlets) {
      if (outlet.matches('.revealed') || outlet.querySelector('.outlet-letter')) continue
      outlet.append(makeElement('span', { class: 'outlet-letter' }, `Source ${outlet.dataset.letter}`))
    }
  }
}

/** Which source each letter is, for a page of its own on paper. */
function keyOf(root: HTMLElement): HTMLElement {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-columns] > [data-source]')].map((column) => {
    const outlet = column.querySelector<HTMLElement>('.column-head .outlet')
    const words = ['.column-head .outlet-name:not(.title-name)', '.column-title h3', '.column-title h3 + p']
      .map((part) => column.querySelector(part)?.textContent?.trim() ?? '')
      .filter((text, i, all) => text && all.indexOf(text) === i)
    return makeElement(
      'li',
      {},
      makeElement('b', {}, `Source ${outlet?.dataset.letter}`),
      ` ${words.join(' · ')}`,
    )
  })
  return makeElement(
    'section',
    { class: 'outlet-key', 'aria-hidden': 'true' },
    makeElement('h2', { class: 'apparatus-heading' }, 'Key to the sources'),
    makeElement('ol', {}, ...rows),
  )
}
