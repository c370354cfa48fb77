import { DateLine } from '@/components/site/date-line.tsx'
import { quoteHref } from '@/lib/publish/address.ts'
import { formerOf } from '@/lib/story/former-of.ts'
import type { Quote, Story } from '@/lib/types.ts'

/** What the page said when its address was first published, where it says something else now. */
export function FormerWords({ story, quote }: { story: Story; quote: Quote }) {
  const former = formerOf(story, quote)
  if (!former) return null
  return (
    <div className="mb-5 max-w-168 label">
      {former.words !== null && (
        <p>
          First published here on <DateLine iso={former.first} /> as <q dir="auto">{former.words}</q>;{' '}
          {former.stands
            ? 'one of its sources still has these words.'
            : 'none of its sources has these words now.'}
        </p>
      )}
      {former.others.length > 0 && (
        <p>
          Once shown here as the same quote, and now told apart:{' '}
          {former.others.map(({ id, words }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={quoteHref(id)} dir="auto">
                <q>{words}</q>
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
