import type { Page } from '@playwright/test'

/**
 * The reader as text: a line for each column, in the order seen, and under it its marks. `>` is a mark of the focused
 * quote, `*` the one with the keyboard focus; a column that is not shown is in brackets.
 *
 *     Harbour Gazette – not here
 *       1 verbatim, quoted: A bridge is a promise
 *     > 2 reworded: We did not build it for
 *     (Valley Courier)
 */
export function dumpReader(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = []
    for (const column of document.querySelectorAll<HTMLElement>('[data-columns] > [data-source]')) {
      const name = column.querySelector('h2')?.textContent?.trim() ?? ''
      const shown = column.getClientRects().length > 0
      const absent = column.classList.contains('absent') ? ' – not here' : ''
      lines.push(shown ? name + absent : `(${name})`)
      if (!shown) continue
      for (const mark of column.querySelectorAll<HTMLElement>('.mark[data-n]')) {
        const focused = mark.getAttribute('aria-current') === 'true'
        const sign = mark === document.activeElement ? '*' : focused ? '>' : ' '
        const quoted = mark.dataset.quoted === 'true' ? ', quoted' : ''
        const words = (mark.textContent ?? '').split(/\s+/).slice(0, 6).join(' ')
        lines.push(`${sign} ${mark.dataset.n} ${mark.dataset.relation}${quoted}: ${words}`)
      }
    }
    return lines.join('\n')
  })
}
