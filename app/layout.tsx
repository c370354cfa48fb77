import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site/site-footer.tsx'
import { SiteHeader } from '@/components/site/site-header.tsx'
import { siteName, siteSummary } from '@/components/site/site-name.ts'
import { siteOrigin } from '@/lib/publish/address.ts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: siteName, template: `%s – ${siteName}` },
  description: siteSummary,
  metadataBase: siteOrigin === null ? null : new URL(siteOrigin),
  referrer: 'strict-origin-when-cross-origin',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#181613' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a
          className="absolute start-gutter top-0 z-50 bg-ink px-4 py-2 text-paper not-focus:sr-only"
          href="#main"
        >
          Skip to the text
        </a>
        <SiteHeader />
        {children}
        <SiteFooter />
      </body>
    </html>
  )
}
