import { SourceNames } from '@/components/names/source-name.tsx'
import { StateGlyph } from '@/components/states/state-glyph.tsx'
import { ChangeList } from '@/components/text/change-list.tsx'
import { quoteHref } from '@/lib/publish/address.ts'
import { carriersOf } from '@/lib/story/carriers.ts'
import { stateOf } from '@/lib/story/state-of.ts'
import { tellState } from '@/lib/story/tell-state.ts'
import type { Quote, Source, Story } from '@/lib/types.ts'

/** How many changes a note names; the quote's page has them all. */
const named = 3

/** A quote in the margin of one source: its number, how it is given here, what was changed, and who else carries it. */
export function SideNote({ story, source, quote }: { story: Story; source: Source; quote: Quote }) {
  const others = carriersOf(story, quote).filter(({ id }) => id !== source.id)
  const inAll = others.length === story.sources.length - 1
  const here = quote.members.find((m) => m.source === source.id)
  const changes =
    here === undefined || here.wording === quote.base ? [] : quote.wordings[here.wording]!.changes
  const state = stateOf(quote, source.id)
  return (
    <div>
      <p>
        <a className="no-underline hover:underline" href={quoteHref(quote.id, source.id)}>
          <b className="text-rubric [font-variant-numeric:lining-nums_tabular-nums]">{quote.number}</b>{' '}
          <StateGlyph state={state} /> {tellState(quote, source.id)}
        </a>
      </p>
      {changes.length > 0 && <ChangeList changes={changes.slice(0, named)} />}
      <p className="text-quiet">
        {others.length === 0 && 'Only here'}
        {others.length > 0 && inAll && `In all ${story.sources.length} sources`}
        {others.length > 0 && !inAll && (
          <>
            Also in <SourceNames story={story} ids={others.map((s) => s.id)} />
          </>
        )}
      </p>
    </div>
  )
}
