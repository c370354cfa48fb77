import type { NextConfig } from 'next'

/** Static files only; `BASE_PATH` (`/reader`) publishes the site below a folder. */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
}

export default config
