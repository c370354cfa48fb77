import { expect, it } from 'vitest'
import { reportAddress } from './report-link.tsx'

it.each([
  ['https://example.org/report', 'https://example.org/report?quote=%2Fq%2Fa%2F'],
  ['https://example.org/report?desk=1', 'https://example.org/report?desk=1&quote=%2Fq%2Fa%2F'],
  ['mailto:a+b@example.org', 'mailto:a+b@example.org?subject=%2Fq%2Fa%2F'],
])('adds the page to %s', (address, expected) => {
  expect(reportAddress(address, '/q/a/')).toBe(expected)
})

it.each(['javascript:alert(1)', 'example.org', '/report'])('refuses %s', (address) => {
  expect(() => reportAddress(address, '/q/a/')).toThrow(/REPORT_URL/)
})
