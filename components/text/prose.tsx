import type { ReactNode } from 'react'
import './prose.css'

/** Running text of other people, in its own language and direction. */
export function Prose(props: { lang: string; dir?: 'ltr' | 'rtl'; className?: string; children: ReactNode }) {
  const { lang, dir, className, children } = props
  return (
    <div className={className ? `prose ${className}` : 'prose'} lang={lang} dir={dir} data-prose>
      {children}
    </div>
  )
}
