import type { NextConfig } from 'next'
import { basePath } from './lib/publish/address.ts'

/**
 * Pages alone. `scripts/build.ts` has Next render them and publishes what it rendered (docs/publishing.md); the data
 * beside them is written by the build, and in development by the routes in `route.dev.ts`.
 */
const config: NextConfig = {
  pageExtensions: process.env.NODE_ENV === 'development' ? ['dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  trailingSlash: true,
  basePath,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
}

export default config
