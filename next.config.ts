import type { NextConfig } from 'next'
import { basePath } from './lib/publish/address.ts'

/**
 * Static files only. `scripts/build.ts` names the folder that Next exports into, reads the pages from there and
 * publishes them (docs/publishing.md).
 */
const config: NextConfig = {
  output: 'export',
  ...(process.env.EXPORT_DIR ? { distDir: process.env.EXPORT_DIR } : {}),
  trailingSlash: true,
  basePath,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
}

export default config
