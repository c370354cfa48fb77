import type { Page } from '@playwright/test'

/** What happened in a page that must not happen. All empty in ordinary use. */
export type Incidents = {
  /** Calls of `trip()`, and of the dialogs that attacks are tried out with. */
  trips: string[]
  /** What the content security policy stopped. */
  violations: string[]
  /** Requests to any host but the site's own. */
  foreign: string[]
  /** Errors thrown, and errors in the console. */
  errors: string[]
}

/** Watches a page from before its first line. Nothing it asks of another host is let through. */
export async function watchPage(page: Page, origin: string): Promise<Incidents> {
  const incidents: Incidents = { trips: [], violations: [], foreign: [], errors: [] }
  await page.exposeBinding('reportTrip', (_, what: string) => void incidents.trips.push(what))
  await page.exposeBinding('reportViolation', (_, what: string) => void incidents.violations.push(what))
  await page.addInitScript(() => {
    const { reportTrip, reportViolation } = window as unknown as Record<string, (what: string) => void>
    for (const name of ['trip', 'alert', 'confirm', 'prompt', 'print'])
      Object.defineProperty(window, name, { value: () => reportTrip?.(name), writable: false })
    addEventListener(
      'securitypolicyviolation',
      (event) => reportViolation?.(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim()),
      true,
    )
  })
  page.on('dialog', (dialog) => {
    incidents.trips.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => incidents.errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') incidents.errors.push(message.text())
  })
  await page.route(
    (url) => url.origin !== origin && /^(?:https?|wss?):$/.test(url.protocol),
    (route) => {
      incidents.foreign.push(route.request().url())
      return route.abort()
    },
  )
  return incidents
}

/** Nothing happened. */
export const noIncidents: Incidents = { trips: [], violations: [], foreign: [], errors: [] }
