import { SourceName } from '@/components/names/source-name.tsx'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Story } from '@/lib/types.ts'
import { percent } from './origins.tsx'
import './overview-table.css'
import { SourceHeads } from './source-heads.tsx'

/** How much of their running text each two sources share, of the shorter one: the lower half of a square. */
export function PairMatrix({ story }: { story: Story }) {
  const { sources, overlaps } = story
  if (sources.length < 2 || overlaps.length === 0) return null
  const shareOf = (a: string, b: string) =>
    overlaps.find((o) => (o.a === a && o.b === b) || (o.a === b && o.b === a))?.shared ?? 0
  return (
    <section className="label" aria-labelledby="pairs">
      <h3 id="pairs" className="heading">
        Text in common, pair by pair
      </h3>
      <table className="pair-matrix mt-[0.35rem]">
        <caption className="sr-only">Share of the shorter source’s running text outside quotations</caption>
        <thead>
          <tr>
            <td />
            <SourceHeads story={story} sources={sources.slice(0, -1)} />
          </tr>
        </thead>
        <tbody>
          {sources.slice(1).map((row, i) => (
            <tr key={row.id}>
              <th scope="row">
                <span aria-hidden="true">{letterOf(i + 1)}</span>
                <span className="sr-only">
                  <SourceName story={story} id={row.id} />
                </span>
              </th>
              {sources.slice(0, i + 1).map((column) => {
                const shared = shareOf(row.id, column.id)
                return (
                  <td key={column.id} className={lookOf(shared)}>
                    {percent(shared)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The more is shared, the stronger the cell. */
function lookOf(shared: number): string | undefined {
  if (shared <= 0.2) return undefined
  return shared <= 0.4 ? 'bg-leaf' : 'bg-wash font-semibold'
}
