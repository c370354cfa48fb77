import { createHash } from 'node:crypto'
import { type BuildOptions, build, context } from 'esbuild'
import { basePath, scriptHref, siteOrigin } from '../../lib/publish/address.ts'
import type { SiteAssets } from '../../lib/publish/publish-page.ts'

/** The browser scripts that pages ask for with `<Script name="…">`. */
const names = ['page', 'reader', 'search', 'not-found']

const options = (root: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: names.map((name) => `components/enhance/${name}.ts`),
  outdir: 'public/_synoptic',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: {
    'process.env.BASE_PATH': JSON.stringify(basePath),
    'process.env.SITE_URL': JSON.stringify(siteOrigin ?? ''),
  },
})

/** Our browser scripts, minified; published under a name with a hash of the content, so that no host serves an old one. */
export async function bundleScripts(root: string): Promise<SiteAssets['scripts']> {
  const { outputFiles } = await build({ ...options(root), minify: true, write: false })
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.js'.length)
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
      return [scriptHref(name), { href: scriptHref(`${name}.${hash}`), text }]
    }),
  )
}

/** The packages of which our browser scripts carry code, and whose licences therefore go out with a site. */
export async function findBundledPackages(root: string): Promise<string[]> {
  const { metafile } = await build({ ...options(root), write: false, metafile: true })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs))
  return [...new Set(inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))]
}

/**
 * Bundles our browser scripts into `public/_synoptic/` and again at every change, until `stop`. In development React
 * hydrates the page and would undo what a script changed before, so they start a moment after it.
 */
export async function watchScripts(root: string): Promise<{ stop: () => Promise<void> }> {
  const bundling = await context({
    ...options(root),
    sourcemap: 'inline',
    banner: { js: "addEventListener('load', () => setTimeout(() => {" },
    footer: { js: '}, 400))' },
  })
  await bundling.rebuild()
  await bundling.watch()
  return { stop: () => bundling.dispose() }
}
