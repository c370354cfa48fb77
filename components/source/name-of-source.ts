import type { Source } from '@/lib/types.ts'

/** What a source is called outside its own text: its outlet, else its title. */
export function nameOfSource(source: Source): string {
  return source.outlet ?? source.title
}
