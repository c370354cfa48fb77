import { spawn } from 'node:child_process'
import { makeTestSites } from '../e2e/build/make-test-sites.ts'
import { faultsOf, type Landing, landingsInPage, restInPage } from '../e2e/reader-places.ts'
import { pageKinds, testSite } from '../e2e/sites.ts'
import { listen } from './publish/listen-at.ts'
import { createFolderServer } from './publish/serve-folder.ts'

/**
 * `npm run e2e:webkit`: opens the address of every quote in WebKitGTK, at three widths, and tells where it does not
 * land exactly. Playwright cannot drive the WebKit of the system, so this speaks WebDriver
 * (https://www.w3.org/TR/webdriver2/) to Debian's `webkit2gtk-driver`; it needs a screen, such as that of `xvfb-run`.
 * `E2E_BUILD=0` takes the test sites as they are.
 */
const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]
const driverPort = Number(process.env.WEBDRIVER_PORT ?? 4798)
const browser = process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** One answer of the driver; throws where it reports an error. */
async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${driverPort}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  // The protocol's envelope; what is in it is up to the command.
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  return value
}

async function waitForDriver(): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask('GET', '/status')
      return
    } catch (error) {
      if (tries > 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

/** Runs a function in the page. */
function runInPage(
  session: string,
  code: (...given: never[]) => unknown,
  ...given: unknown[]
): Promise<unknown> {
  return ask('POST', `${session}/execute/async`, {
    script: `const done = arguments[arguments.length - 1];
      Promise.resolve((${code})(...[...arguments].slice(0, -1))).then(done, (error) => done({ failed: String(error) }))`,
    args: given,
  })
}

/** Lands on every quote of every reader at one size of the window; gives the faults. */
async function arriveEverywhere(
  origin: string,
  window: { width: number; height: number },
): Promise<string[]> {
  const created = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  })) as { sessionId: string }
  const session = `/session/${created.sessionId}`
  const rows: string[] = []
  let count = 0
  try {
    await ask('POST', `${session}/window/rect`, window)
    for (const { path } of pageKinds(testSite).filter(({ kind }) => kind === 'reader')) {
      await ask('POST', `${session}/url`, { url: origin + path })
      const quotes = (await runInPage(session, () =>
        [...document.querySelectorAll<HTMLElement>('[data-apparatus]')].map(
          (entry) => entry.dataset.apparatus,
        ),
      )) as string[]
      for (const quote of quotes) {
        // From another page, so that each address is opened and not only gone to within its page.
        await ask('POST', `${session}/url`, { url: 'about:blank' })
        await ask('POST', `${session}/url`, { url: `${origin}${path}#${quote}` })
        await runInPage(session, restInPage)
        const landings = (await runInPage(session, landingsInPage, quote)) as Landing[]
        const focused = (await runInPage(
          session,
          () => (document.activeElement as HTMLElement | null)?.dataset.q ?? null,
        )) as string | null
        const faults = faultsOf(landings, quote, focused)
        if (faults.length) rows.push(`${window.width}  ${path}#${quote}: ${faults.join(', ')}`)
        count++
      }
    }
    const inner = await runInPage(session, () => `${innerWidth} × ${innerHeight}`)
    console.log(
      `window ${window.width} × ${window.height} (page ${inner}): ${count - rows.length} of ${count} land`,
    )
  } finally {
    await ask('DELETE', session)
  }
  return rows
}

if (process.env.E2E_BUILD !== '0' && makeTestSites().some(({ ok }) => !ok)) process.exit(1)
const server = createFolderServer(testSite.out, testSite.basePath)
const port = await listen(server, { host: '127.0.0.1', port: testSite.port })
const driver = spawn('WebKitWebDriver', [`--port=${driverPort}`], { stdio: 'inherit' })
driver.on('error', () => {
  console.error('There is no WebKitWebDriver here: apt-get install webkit2gtk-driver xvfb')
  process.exit(1)
})
const faults: string[] = []
try {
  await waitForDriver()
  for (const window of windows)
    faults.push(...(await arriveEverywhere(`http://127.0.0.1:${port}${testSite.basePath}`, window)))
} finally {
  driver.kill()
  server.close()
}
for (const fault of faults) console.log(fault)
process.exit(faults.length > 0 ? 1 : 0)
