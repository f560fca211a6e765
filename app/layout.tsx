import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './fonts/superscripts.css'
import './fonts/fallbacks.css'
import './globals.css'
import './message-page.css'
import { DroppedFiles } from '@/components/shell/dropped-files'
import { SiteFooter } from '@/components/shell/site-footer'
import { SiteHeader } from '@/components/shell/site-header'
import { PAPER } from './paper'
import { themeScript } from './theme-script'
import { shellWords } from '@/lib/text/pages/shell'
import { siteLanguage } from './site-language'

export function generateMetadata(): Metadata {
  const { siteName, pageTitle, description } = shellWords(siteLanguage)
  return {
    title: { default: siteName, template: pageTitle('%s') },
    description,
    applicationName: siteName,
    openGraph: { type: 'website', siteName, locale: siteLanguage }, // title and description are each page's own
    twitter: { card: 'summary' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
}

/** Header, page, footer. `suppressHydrationWarning`: the theme script writes attributes of <html> before React sees it. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const lang = siteLanguage
  const words = shellWords(lang)
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {words.skipToContent}
        </a>
        <SiteHeader lang={lang} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter lang={lang} />
        <DroppedFiles />
      </body>
    </html>
  )
}
