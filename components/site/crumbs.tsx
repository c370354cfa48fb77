import type { ReactNode } from 'react'

/** Where a page belongs: the line above its heading. */
export function Crumbs({ children }: { children: ReactNode }) {
  return <p className="font-sans text-[0.9rem] text-quiet leading-6">{children}</p>
}
