import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { attackStory } from '../attacks.ts'
import { attackSite, hasSeeds, root, seedFolder, seedStory, type TestSite, testSite } from '../sites.ts'
import { scriptArguments, siteSettings } from './script-process.ts'

/** One step of making the test sites, told by name where it fails. */
type SiteStep = { name: string; ok: boolean }

/** Makes the content of the test sites anew and builds them, with the same commands that people use. */
export function makeTestSites(): SiteStep[] {
  const steps: SiteStep[] = []
  const run = (name: string, site: TestSite, script: string, ...words: string[]) => {
    const { status } = spawnSync(process.execPath, scriptArguments(script, ...words), {
      cwd: root,
      stdio: 'inherit',
      env: siteSettings(site),
    })
    steps.push({ name, ok: status === 0 })
  }

  rmSync(testSite.content, { recursive: true, force: true })
  if (existsSync(join(root, 'content'))) cpSync(join(root, 'content'), testSite.content, { recursive: true })
  if (hasSeeds) {
    const seeds = readdirSync(seedFolder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(seedFolder, name))
    run('import of the seeds', testSite, 'scripts/import.ts', ...seeds, '--story', seedStory)
  } else console.log(`skipped: the seeds, because there is no ${seedFolder}`)
  run('build of the content that ships', testSite, 'scripts/build.ts')

  rmSync(attackSite.content, { recursive: true, force: true })
  for (const { path, text } of attackStory()) {
    const file = join(attackSite.content, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  run('build of the attacks', attackSite, 'scripts/build.ts')
  return steps
}
