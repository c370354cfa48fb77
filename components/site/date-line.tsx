import { dateInWords } from '@/lib/story/date-in-words.ts'

/** A date as people read it, with the machine's form in the element; a time of day is shown where one is known. */
export function DateLine({ iso }: { iso: string }) {
  return <time dateTime={iso}>{dateInWords(iso)}</time>
}
