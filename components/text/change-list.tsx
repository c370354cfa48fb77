import { isGrave } from '@/lib/story/is-grave.ts'
import type { Change } from '@/lib/types.ts'

/** What was changed, in plain words; what changes the meaning stands out. */
export function ChangeList({ changes, className = '' }: { changes: readonly Change[]; className?: string }) {
  return (
    <ul className={`list-['–_'] ps-[1.1em] ${className}`}>
      {changes.map((change) => (
        <li key={change.text} className={isGrave(change) ? 'font-semibold text-rubric' : undefined}>
          {change.text}
        </li>
      ))}
    </ul>
  )
}
