import { findWords } from '../../lib/links/address-of-words.ts'
import { makeElement } from './make-element.ts'
import { rangeOf, readText } from './read-text.ts'

/** Brings the words that `?w=` names into view and marks them; says so where they are not in the text any more. */
export function showWords(): void {
  const value = new URLSearchParams(location.search).get('w')
  const texts = document.querySelectorAll('[data-source-page] [data-prose]')
  if (!value || texts.length === 0) return
  const shown = readText(texts)
  const span = findWords(shown.text, value)
  const range = span && rangeOf(shown, span.start, span.end)
  if (!range) {
    texts[0]!.before(
      makeElement(
        'p',
        { role: 'status', class: 'label' },
        'The words that this link leads to are not in the text any more.',
      ),
    )
    return
  }
  if (CSS.highlights) CSS.highlights.set('words', new Highlight(range))
  else
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    )
  const block = range.startContainer.parentElement?.closest('p, li, blockquote, h1, h2, h3')
  if (!span.exact)
    block
      ?.closest('[data-prose] > *')
      ?.before(
        makeElement(
          'p',
          { role: 'status', class: 'label' },
          'The text was edited since this link was made. These are the words that are most like those it led to.',
        ),
      )
  block?.scrollIntoView({ block: 'center' })
}
