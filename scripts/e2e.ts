import { runBrowserTests } from '../e2e/build/run-browser-tests.ts'

/** `npm run e2e -- [Playwright’s own words]`: builds the test sites and runs the browser tests; `E2E_BUILD=0` takes the sites as they are. */
const { failed, lines } = await runBrowserTests(process.argv.slice(2))
for (const line of lines) console.log(line)
process.exit(failed > 0 ? 1 : 0)
