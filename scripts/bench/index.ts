/** `npm run bench -- [name …] [--worst n]`: measures and prints; without names, everything. Never part of the tests. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type BenchOptions, benchData } from './data.ts'

const benches: Record<string, () => Promise<{ run: (options: BenchOptions) => Promise<void> }>> = {
  align: () => import('./align.ts'),
  extract: () => import('./extract.ts'),
  hostile: () => import('./hostile.ts'),
  kill: () => import('./kill.ts'),
  links: () => import('./links.ts'),
  match: () => import('./match.ts'),
  reader: () => import('./reader.ts'),
  real: () => import('./real.ts'),
  scale: () => import('./scale.ts'),
  speed: () => import('./speed.ts'),
  translations: () => import('./translations.ts'),
}

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '0' } },
})
const options: BenchOptions = { worst: Number(values.worst) }
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
if (!existsSync(benchData))
  console.log(`${benchData} is absent: benches that need it say so and are left out.`)
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  console.log(`\n── ${name}`)
  await (await benches[name]!()).run(options)
}
