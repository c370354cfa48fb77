import type { Page } from '@playwright/test'

/** Where one column has a quote: heights in pixels from the top of the window. */
export type Landing = {
  source: string
  top: number
  /** Wholly in view: below the column's head, above the panel. */
  inside: boolean
  /** Between the left and the right edge of the window. */
  across: boolean
}

/** Waits until nothing on the page has scrolled for 250 ms. */
export function waitForRest(page: Page): Promise<void> {
  return page.evaluate(restInPage)
}

/** Where every open column that carries a quote has the first line of it. */
export function landingsOf(page: Page, quote: string): Promise<Landing[]> {
  return page.evaluate(landingsInPage, quote)
}

/** Runs in the page: its text is handed to the browser, so it must name nothing outside itself. */
export async function restInPage(): Promise<void> {
  const state = () =>
    [document.documentElement, ...document.querySelectorAll('[data-text], [data-columns]')]
      .map((element) => `${element.scrollLeft} ${element.scrollTop}`)
      .join()
  let last = state()
  let since = performance.now()
  while (performance.now() - since < 250) {
    await new Promise(requestAnimationFrame)
    const now = state()
    if (now !== last) {
      last = now
      since = performance.now()
    }
  }
}

/** Runs in the page, as `restInPage`. */
export function landingsInPage(quote: string): Landing[] {
  const panel = document.querySelector('[data-panel]')
  const covered =
    panel && getComputedStyle(panel).position === 'fixed' ? panel.getBoundingClientRect().top : innerHeight
  return [...document.querySelectorAll<HTMLElement>('[data-columns] > [data-source]')].flatMap((column) => {
    const mark = column.querySelector<HTMLElement>(`.mark[data-q="${CSS.escape(quote)}"]`)
    const line = mark?.getClientRects()[0]
    const text = column.querySelector('[data-text]')?.getBoundingClientRect()
    if (!line || !text) return []
    return [
      {
        source: column.dataset.source ?? '',
        top: line.top,
        inside: line.top >= text.top - 1 && line.bottom <= covered && line.bottom <= innerHeight,
        across: line.left >= 0 && line.left < innerWidth,
      },
    ]
  })
}

/** What is wrong with the landings of a quote, in words; nothing where all is right. */
export function faultsOf(landings: Landing[], quote: string, focused: string | null | undefined): string[] {
  return [
    landings.length === 0 ? 'in no open column' : '',
    spreadOf(landings) > 8 ? `${Math.round(spreadOf(landings))} px apart` : '',
    ...landings.filter((l) => !l.inside).map((l) => `out of view in ${l.source}`),
    landings.some((l) => l.across) ? '' : 'beside the window',
    focused === quote ? '' : `keyboard on ${focused}`,
  ].filter(Boolean)
}

/** Greatest difference between the heights, in pixels. */
export function spreadOf(landings: Landing[]): number {
  const tops = landings.map((landing) => landing.top)
  return tops.length ? Math.max(...tops) - Math.min(...tops) : 0
}

/** The ids of a story's quotes in the order of their numbers. */
export function quotesOf(page: Page): Promise<string[]> {
  return page
    .locator('[data-apparatus]')
    .evaluateAll((entries) =>
      entries.flatMap((entry) => (entry instanceof HTMLElement && entry.dataset.apparatus) || []),
    )
}

/** Ids of the quotes that several sources carry, in the order in which keys walk them. */
export function sharedQuotesOf(page: Page): Promise<string[]> {
  return page
    .locator('[data-apparatus]:not([data-alone])')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-apparatus') ?? ''))
}
