import { copyText } from './copy-text.ts'
import { canShare, shareLink } from './share-link.ts'
import { showWords } from './show-words.ts'
import { enableThemeButton } from './theme-button.ts'

/** Behaviour of the pages that are only read: a former address leads on, and links can be copied. */

enableThemeButton()
showWords()

const moved = document.querySelector('[data-moved-to]')?.getAttribute('data-moved-to')
// The query and the hash name the words; a refresh by the browser would lose them.
if (moved) location.replace(moved + location.search + location.hash)

for (const button of document.querySelectorAll<HTMLButtonElement>(
  '[data-action="copy-link"], [data-action="copy"]',
)) {
  const label = button.textContent
  button.hidden = false
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    button.textContent = (await copyText(wordsToCopy(button))) ? 'Copied' : 'Copying failed'
    setTimeout(() => {
      button.textContent = label
    }, 2000)
  })
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-action="share"]')) {
  if (!canShare) continue
  button.hidden = false
  button.addEventListener('click', () => shareLink(document.title, wordsToCopy(button)))
}

/** What a button copies or shares: the full address of `data-copy`, or what the field that `data-from` names holds. */
function wordsToCopy(button: HTMLButtonElement): string {
  const { copy, from } = button.dataset
  if (copy !== undefined) return new URL(copy, location.href).href
  const field = document.getElementById(from ?? '')
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return ''
  return field.value.startsWith('/') ? new URL(field.value, location.href).href : field.value
}
