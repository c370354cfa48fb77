import type { ReactNode } from 'react'
import { Script } from '@/components/script.tsx'

/** A page that only says something: its heading, and what to do instead. */
export function Notice(props: { title: string; movedTo?: string; script?: string; children: ReactNode }) {
  const { title, movedTo, script = 'page', children } = props
  return (
    <main id="main" className="mx-auto w-leaf py-[clamp(2rem,8vw,5rem)]" data-moved-to={movedTo}>
      {movedTo && <meta httpEquiv="refresh" content={`0; url=${movedTo}`} />}
      <h1 className="mb-4 text-2xl">{title}</h1>
      <div className="*:not-first:mt-3.5">{children}</div>
      <Script name={script} />
    </main>
  )
}
