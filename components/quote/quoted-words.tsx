import type { ReactNode } from 'react'
import { directionOf } from '@/components/site/language.ts'

/** Words in the quotation marks of their language, or set in italics without marks where the source has none. */
export function QuotedWords(props: { lang: string; quoted: boolean; children: ReactNode }) {
  const { lang, quoted, children } = props
  const attributes = { lang, dir: directionOf(lang) }
  return quoted ? (
    <q {...attributes}>{children}</q>
  ) : (
    <span {...attributes} className="unquoted">
      {children}
    </span>
  )
}
