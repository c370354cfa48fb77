import { makeElement } from './make-element.ts'

/**
 * Where a link hides who published (`?class`), a source's name is told when its letter is chosen in the column's head,
 * and all of them by the button under the story's title.
 */
export function enableReveal(root: HTMLElement): void {
  const reveal = (letter: string | null) => {
    for (const outlet of root.querySelectorAll<HTMLElement>('.outlet')) {
      if (letter === null || outlet.dataset.letter === letter) outlet.classList.add('revealed')
    }
  }
  const all = makeElement('button', { type: 'button', class: 'tool reveal label' }, 'Reveal the outlets')
  all.addEventListener('click', () => {
    reveal(null)
    root.removeAttribute('data-hide-outlets')
  })
  root.querySelector('.reader-head')?.append(all)
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
}
