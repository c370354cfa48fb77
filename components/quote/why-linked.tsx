import { SourceName } from '@/components/names/source-name.tsx'
import type { Member, Quote, Story } from '@/lib/types.ts'

/** Why the machine holds the places of a quote for one statement: rule, words in common, score. */
export function WhyLinked({ story, quote }: { story: Story; quote: Quote }) {
  return (
    <dl className="my-2 *:py-[0.3rem] sm:*:grid sm:*:grid-cols-[17rem_minmax(0,1fr)] sm:*:gap-x-4">
      {quote.members.map((member) => (
        <div key={`${member.source}:${member.start}`}>
          <dt>
            <SourceName story={story} id={member.source} />
          </dt>
          <dd className="text-quiet">{evidenceInWords(member)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** “alignment; 12 words equal and 1 alike of 14; score 0.97”; of a translation what both languages have. */
function evidenceInWords({ rule, evidence, score }: Member): string {
  const { equal, alike, of } = evidence
  const words =
    rule === 'translation'
      ? `${alike} numbers, names and words of ${of} in both`
      : `${equal} words equal${alike > 0 ? ` and ${alike} alike` : ''} of ${of}`
  return `${rule.replaceAll('-', ' ')}; ${words}; score ${score.toFixed(2)}`
}
