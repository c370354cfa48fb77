import type { ReactNode } from 'react'

/** A part of a quote's page under its side-head, which stands in the margin where there is one. */
export function PagePart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      className="border-hair border-t pt-5 pb-7 lg:grid lg:grid-cols-[9rem_minmax(0,1fr)] lg:gap-x-8"
      aria-labelledby={id}
    >
      <h2 id={id} className="mb-2 heading lg:pt-[0.2rem]">
        {title}
      </h2>
      {children}
    </section>
  )
}
