// Lets Node run this project's TypeScript: `node --import ./scripts/typescript.mjs scripts/match.ts`. Each file is
// compiled by itself by esbuild, and nothing is added to it: helpers that name every function would cost the quote
// engine a quarter of its speed. What a command throws is told in words from here on.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transform } from 'esbuild'

if (isMainThread) {
  process.setSourceMapsEnabled(true)
  register(import.meta.url)
  const { endInWords } = await import('./tell-failure.ts')
  process.on('uncaughtException', endInWords)
}

/** Compiles what ends in `.ts` or `.tsx` and lies in this project; leaves the rest to Node. */
export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context)
  const path = fileURLToPath(url)
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: url.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    jsx: 'automatic',
    target: 'node20',
    sourcefile: path,
    sourcemap: 'inline',
  })
  return { format: 'module', source: code, shortCircuit: true }
}
