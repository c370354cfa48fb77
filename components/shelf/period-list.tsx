import { periodHref } from '@/lib/publish/address.ts'
import type { Period } from '@/lib/publish/shelf-periods.ts'
import { countInWords } from '@/lib/story/list-in-words.ts'

/** Links to lists of stories by their time. */
export function PeriodList({ periods }: { periods: readonly Period[] }) {
  return (
    <ul>
      {periods.map(({ path, name, count }) => (
        <li key={path}>
          <a className="inline-block min-h-11 content-center" href={periodHref(path)}>
            {name}
          </a>{' '}
          <span className="label text-quiet">{countInWords(count, 'story', 'stories')}</span>
        </li>
      ))}
    </ul>
  )
}
