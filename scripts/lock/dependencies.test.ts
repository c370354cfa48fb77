import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const project = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const text = read('docs/dependencies.md')

/** The packages that a section's table tells of. */
function toldUnder(heading: string): string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name!)
}

test.each([
  ['In the site and its build', project.dependencies],
  ['For work on it', project.devDependencies],
])(
  'docs/dependencies.md, “%s”: each package with its reason, none too many, in order',
  (heading, packages) => {
    expect(toldUnder(heading)).toEqual(Object.keys(packages).sort())
  },
)

test('versions are exact', () => {
  const versions = Object.values({ ...project.dependencies, ...project.devDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
})
