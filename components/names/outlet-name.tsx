import { nameOfSource } from '@/lib/story/name-of-source.ts'
import type { Source } from '@/lib/types.ts'

/** The outlet's name, and the letter that stands for it where outlets are hidden. */
export function OutletName({ source, letter }: { source: Source; letter: string }) {
  return (
    <span className="outlet" data-letter={letter}>
      <bdi className={source.outlet ? 'outlet-name' : 'outlet-name font-serif italic'}>
        {nameOfSource(source)}
      </bdi>
    </span>
  )
}
