import type { Construct, Event, Token, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

const names = ['emailAutolink', 'protocolAutolink', 'wwwAutolink']

/**
 * Makes the addresses of GFM that stand without marks linear. None begins behind a bracket that is open; the grammar of
 * remark-gfm, to be used before, looks for that bracket anew at each word of the paragraph.
 */
export function quickenAutolinks(this: Processor): void {
  const text = this.data().micromarkExtensions?.at(-1)?.text
  if (!text) throw new Error('remark-gfm registers its syntax in another way')
  for (const [code, constructs] of Object.entries(text))
    text[Number(code)] = [constructs ?? []].flat().map(quicken)
}

function quicken(construct: Construct): Construct {
  if (!names.includes(construct.name ?? '')) return construct
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return isInBracket(this) ? nok : construct.tokenize.call(this, effects, ok, nok)
    },
  }
}

/** What was found last in a paragraph: an open bracket, or that there is none up to an event. */
const found = new WeakMap<TokenizeContext, { event: Event; at: number; open: boolean }>()

function isInBracket(context: TokenizeContext): boolean {
  const { events } = context
  const known = found.get(context)
  const last = known && events[known.at] === known.event ? known : null
  if (last?.open && isOpen(last.event[1])) return true
  const searched = last && !last.open ? last.at : -1
  let at = events.length - 1
  while (at > searched && !isOpen(events[at]![1])) at--
  const open = at > searched
  if (!open) at = events.length - 1
  if (at >= 0) found.set(context, { event: events[at]!, at, open })
  return open
}

function isOpen({ type, _balanced }: Token): boolean {
  return (type === 'labelLink' || type === 'labelImage') && !_balanced
}
