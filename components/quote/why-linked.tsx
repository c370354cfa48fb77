import { SourceName } from '@/components/source/source-name.tsx'
import type { Quote, Story } from '@/lib/types.ts'

/** Why the machine holds the places of a quote for one statement: rule, words in common, score. */
export function WhyLinked({ story, quote }: { story: Story; quote: Quote }) {
  return (
    <table className="label why">
      <caption className="sr-only">Evidence for each source, against the base</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Rule</th>
          <th scope="col">Words in common</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {quote.members.map((member) => (
          <tr key={`${member.source}:${member.start}`}>
            <th scope="row">
              <SourceName story={story} id={member.source} />
            </th>
            <td>{member.rule}</td>
            <td>
              {member.evidence.equal} equal
              {member.evidence.alike > 0 && `, ${member.evidence.alike} alike`} of {member.evidence.of}
            </td>
            <td>{member.score.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
