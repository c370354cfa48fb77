import type { ReactNode } from 'react'
import { directionOf } from '@/lib/language.ts'

/**
 * Words in quotation marks, or in italics without marks where the source has none. The marks are those of the language
 * around them, so the element around carries `inLanguage`.
 */
export function QuotedWords({ quoted, children }: { quoted: boolean; children: ReactNode }) {
  return quoted ? (
    <q>{children}</q>
  ) : (
    <span className="italic underline decoration-2 decoration-dotted decoration-unquoted underline-offset-[0.25em]">
      {children}
    </span>
  )
}

/** Attributes of an element whose words are in a language. */
export function inLanguage(lang: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang, dir: directionOf(lang) }
}
