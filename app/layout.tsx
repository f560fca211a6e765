import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './fonts/superscripts.css'
import './globals.css'
import './message-page.css'
import { SiteFooter } from '@/components/shell/site-footer'
import { SiteHeader } from '@/components/shell/site-header'
import { themeScript } from './theme-script'

const description =
  'How fast does the compute needed to reach a given AI performance fall, and how does that compare with Moore’s law? ' +
  'Every number with its interval, its rows and its source.'

export const metadata: Metadata = {
  title: { default: 'Halvings', template: '%s · Halvings' },
  description,
  applicationName: 'Halvings',
  openGraph: { type: 'website', siteName: 'Halvings', title: 'Halvings', description, locale: 'en' },
  twitter: { card: 'summary' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#181715' },
  ],
}

/** Header, page, footer. `suppressHydrationWarning`: the theme script writes attributes of <html> before React sees it. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          Skip to content
        </a>
        <SiteHeader />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
