/**
 * What of the reader's page its scripts work on. The markup is rendered with `part('panel')`, the scripts ask with
 * `selectorOf('panel')`: a name that only one of them knows is an error of types.
 */
export type ReaderPart = (typeof names)[number]

const names = [
  // The stage: columns under their bar.
  'stage',
  'tabs',
  'columns',
  'live',
  'miss',
  'lines',
  'line',
  // In each column.
  'text',
  'tools',
  'width',
  'strip',
  // The panel over the columns.
  'panel',
  'panel-bar',
  'panel-words',
  'panel-place',
  'panel-told',
  // Beside them.
  'help',
  'keys',
  'words-tool',
] as const

/** What buttons do. */
export type Action =
  | 'previous'
  | 'next'
  | 'mode'
  | 'sync'
  | 'lines'
  | 'help'
  | 'left'
  | 'right'
  | 'still'
  | 'hide'
  | 'previous-source'
  | 'next-source'
  | 'share-quote'
  | 'copy-quote-link'
  | 'fold'
  | 'leave'
  | 'reveal'

/** Attributes of a part: `<div {...part('panel')}>`. */
export function part(name: ReaderPart): Record<string, string> {
  return { [`data-${name}`]: '' }
}

export function selectorOf(name: ReaderPart): string {
  return `[data-${name}]`
}

/** Attributes of a control: `<button {...action('next')}>`. */
export function action(name: Action): { 'data-action': Action } {
  return { 'data-action': name }
}

export function selectorOfAction(name: Action): string {
  return `[data-action="${name}"]`
}
