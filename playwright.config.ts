import { existsSync } from 'node:fs'
import { chromium, defineConfig } from '@playwright/test'
import { chromiumFlags, systemBrowsers } from './e2e/build/find-browser.ts'
import { scriptArguments } from './e2e/build/script-process.ts'
import { attackSite, testSite } from './e2e/sites.ts'

/**
 * The built site, as a person uses it. `npm test` builds the sites and finds the browser first; `npm run e2e` does
 * only that and this. A test runs at every width; one whose title has `@once` only at 1440, and in Firefox only those
 * with `@engines`.
 */
const executablePath =
  process.env.CHROMIUM ?? (existsSync(chromium.executablePath()) ? undefined : systemBrowsers()[0])
const firefox = '/usr/bin/firefox-esr'

const server = ({ out, port, basePath }: typeof testSite) => ({
  command: ['node', ...scriptArguments('scripts/serve.ts')].join(' '),
  url: `http://127.0.0.1:${port}${basePath}/`,
  env: { OUT_DIR: out, PORT: String(port), BASE_PATH: basePath },
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '.synoptic/test/playwright.json' }]],
  webServer: [server(testSite), server(attackSite)],
  use: {
    baseURL: `http://127.0.0.1:${testSite.port}`,
    launchOptions: { executablePath, args: chromiumFlags },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'tablet', use: { viewport: { width: 1024, height: 768 } }, grepInvert: /@once/ },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true }, grepInvert: /@once/ },
    ...(existsSync(firefox)
      ? [
          {
            name: 'firefox',
            grep: /@engines/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              viewport: { width: 1440, height: 900 },
              launchOptions: { executablePath: firefox, args: [] },
            },
          },
        ]
      : []),
  ],
})
