import { makeElement } from './make-element.ts'

const keys: [string, string][] = [
  ['j', 'next shared quote'],
  ['k', 'previous shared quote'],
  ['1 … 9', 'to a source'],
  ['c', 'copy the link to the quote'],
  ['/', 'search'],
  ['p', 'plain reading, and back'],
  ['Alt + ← →', 'on a source’s tab: move its column'],
  ['Esc', 'leave the quote'],
  ['?', 'this help'],
]

/** The help, made when it is first asked for. */
export function helpDialog(keysOn: () => boolean, setKeys: (on: boolean) => void): () => void {
  let dialog: HTMLDialogElement | null = null
  return () => {
    dialog ??= makeDialog(keysOn, setKeys)
    dialog.showModal()
    dialog.querySelector('h2')?.focus()
  }
}

function makeDialog(keysOn: () => boolean, setKeys: (on: boolean) => void): HTMLDialogElement {
  const list = makeElement('dl', { class: 'keys' })
  for (const [key, does] of keys) {
    list.append(makeElement('dt', {}, makeElement('kbd', {}, key)), makeElement('dd', {}, does))
  }
  const box = makeElement('input', { type: 'checkbox' })
  box.checked = keysOn()
  box.addEventListener('change', () => setKeys(box.checked))
  const marks = makeElement('dl', { class: 'keys' })
  for (const [relation, quoted, text] of [
    ['verbatim', 'true', 'the words of the base'],
    ['excerpt', 'true', 'a part of them'],
    ['reworded', 'true', 'other words'],
    ['verbatim', 'false', 'not in quotation marks'],
  ] as const) {
    const sample = makeElement('span', { class: 'mark', 'data-relation': relation, 'data-quoted': quoted })
    sample.append(quoted === 'true' ? relation : 'unquoted')
    marks.append(makeElement('dt', {}, sample), makeElement('dd', {}, text))
  }
  const close = makeElement('button', { type: 'submit', class: 'button' }, 'Close')
  const dialog = makeElement(
    'dialog',
    { class: 'help label', 'aria-labelledby': 'help-title' },
    makeElement('h2', { id: 'help-title', tabindex: '-1' }, 'Reading side by side'),
    makeElement(
      'p',
      {},
      'Choose a quote in any source: the others bring theirs to the same line. Scrolling one source carries the others along by the places they share.',
    ),
    marks,
    list,
    makeElement('label', { class: 'check' }, box, ' Single keys'),
    makeElement('form', { method: 'dialog' }, close),
  )
  document.body.append(dialog)
  return dialog
}
