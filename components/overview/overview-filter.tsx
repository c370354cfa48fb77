import { letterOf } from '@/lib/story/letter-of.ts'
import './overview-filter.css'
import './sources-here.css'

/** How many sources can be asked for by themselves: as many as the style sheet has rules for. */
const columns = 12

/** Radio buttons that the style sheet reads, so the filter needs no script. */
export function OverviewFilter({ sources }: { sources: number }) {
  const letters = Array.from({ length: Math.min(sources, columns) }, (_, i) => letterOf(i))
  return (
    <div className="mt-4 mb-2 label print:hidden">
      <fieldset className="flex flex-wrap gap-x-[1.1rem]">
        <legend className={legend}>Show</legend>
        <Choice group="show" value="all" first>
          All
        </Choice>
        <Choice group="show" value="shared">
          Shared
        </Choice>
        <Choice group="show" value="but-one">
          All but one
        </Choice>
        <Choice group="show" value="reworded">
          Reworded
        </Choice>
        <Choice group="show" value="speaker">
          Speaker differs
        </Choice>
        <Choice group="show" value="only">
          Only here
        </Choice>
        <Choice group="show" value="missing">
          Missing here
        </Choice>
      </fieldset>
      <fieldset className="overview-here flex-wrap gap-x-[1.1rem]">
        <legend className={legend}>Here</legend>
        {letters.map((letter, i) => (
          <Choice key={letter} group="here" value={`here-${i}`} first={i === 0}>
            {letter}
          </Choice>
        ))}
      </fieldset>
    </div>
  )
}

const legend = 'float-start me-[0.9rem] leading-10'

function Choice(props: { group: string; value: string; first?: boolean; children: string }) {
  const { group, value, first = false, children } = props
  return (
    <label className="inline-flex min-h-10 items-center gap-[0.4rem]">
      <input type="radio" name={group} className={`size-4 show-${value}`} defaultChecked={first} /> {children}
    </label>
  )
}
