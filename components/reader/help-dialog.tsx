import { part } from './parts.ts'

const marks = [
  { relation: 'verbatim', quoted: true, says: 'the words of the base' },
  { relation: 'excerpt', quoted: true, says: 'a part of them' },
  { relation: 'reworded', quoted: true, says: 'other words' },
  { relation: 'verbatim', quoted: false, says: 'not in quotation marks' },
]

const keys = [
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

/** The help, which the script opens: what the marks and the keys say. */
export function HelpDialog() {
  return (
    <dialog className="help label" aria-labelledby="help-title" {...part('help')}>
      <h2 id="help-title" tabIndex={-1}>
        Reading side by side
      </h2>
      <p>
        Choose a quote in any source: the others bring theirs to the same line. Scrolling one source carries
        the others along by the places they share.
      </p>
      <dl className="keys">
        {marks.map(({ relation, quoted, says }) => (
          <div key={says}>
            <dt>
              <span className="mark" data-relation={relation} data-quoted={quoted}>
                {quoted ? relation : 'unquoted'}
              </span>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" {...part('keys')} /> Single keys
      </label>
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  )
}
