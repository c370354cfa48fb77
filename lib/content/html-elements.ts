import { sanitizeSchema } from './sanitize-schema.ts'

/** Elements that are shown. */
const shownElements: ReadonlySet<string> = new Set(sanitizeSchema.tagNames)

/** Elements that are left out with all that is in them. */
export const leftOutElements: ReadonlySet<string> = new Set(sanitizeSchema.strip)

/** Elements of HTML, of now and of old, whose tags go and whose words stay. */
const unwrapped = new Set([
  ...[
    'acronym',
    'address',
    'area',
    'article',
    'aside',
    'base',
    'basefont',
    'bgsound',
    'big',
    'blink',
    'body',
  ],
  ...['center', 'col', 'colgroup', 'command', 'data', 'datalist', 'details', 'dialog', 'dir', 'fencedframe'],
  ...['fieldset', 'font', 'footer', 'form', 'frame', 'head', 'header', 'hgroup', 'html', 'image', 'input'],
  ...['isindex', 'keygen', 'label', 'legend', 'link', 'listing', 'main', 'map', 'mark', 'marquee', 'menu'],
  ...[
    'menuitem',
    'meta',
    'meter',
    'multicol',
    'nav',
    'nextid',
    'nobr',
    'optgroup',
    'option',
    'output',
    'param',
  ],
  ...[
    'picture',
    'portal',
    'progress',
    'rbc',
    'rtc',
    'search',
    'section',
    'selectedcontent',
    'slot',
    'source',
  ],
  ...['spacer', 'strike', 'summary', 'track', 'tt'],
])

/** `plaintext` takes all that follows it along and can never be closed; of what stands in the others HTML itself drops a part. */
const neverRead = new Set(['plaintext', 'select', 'template'])

/** Whether a tag of this name is read as HTML; all others are words. */
export function isElement(name: string): boolean {
  return !neverRead.has(name) && (shownElements.has(name) || leftOutElements.has(name) || unwrapped.has(name))
}
