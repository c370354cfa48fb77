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

const table = 'my-4 grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1 *:contents'

/** The help, which the script opens: what the marks and the keys say. */
export function HelpDialog() {
  return (
    <dialog
      className="m-auto max-w-[min(34rem,100%-2rem)] border border-edge bg-paper p-6 label text-ink backdrop:bg-[#00000059]"
      aria-labelledby="help-title"
      {...part('help')}
    >
      <h2 id="help-title" className="mb-2 font-serif text-[1.3rem] focus:outline-none" tabIndex={-1}>
        Reading side by side
      </h2>
      <p>
        Choose a quote in any source: the others bring theirs to the same line. Scrolling one source carries
        the others along by the places they share.
      </p>
      <dl className={table}>
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
      <dl className={table}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd className="font-sans font-semibold">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-11 items-center gap-2">
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
