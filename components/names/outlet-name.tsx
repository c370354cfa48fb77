import { nameOfSource } from '@/lib/story/name-of-source.ts'
import type { Source } from '@/lib/types.ts'

/** The outlet's name, and the letter that stands for it where outlets are hidden. */
export function OutletName({ source, letter }: { source: Source; letter: string }) {
  return (
    <span data-outlet={letter}>
      <bdi className={source.outlet ? undefined : 'font-serif italic'}>{nameOfSource(source)}</bdi>
    </span>
  )
}
