import type { Also } from '@/lib/types.ts'

/** “quote 7, quote 9”: quotes that have words of this one, each leading where `hrefOf` says. */
export function AlsoIn({ also, hrefOf }: { also: readonly Also[]; hrefOf: (id: string) => string }) {
  return also.map(({ id, number }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <a href={hrefOf(id)}>quote&nbsp;{number}</a>
    </span>
  ))
}
