import type { MetadataRoute } from 'next'
import { siteLanguage } from './site-language'
import { shellWords } from '@/lib/text/pages/shell'

/** The ground of pages, as `app/layout.tsx` tells it. */
const PAPER = '#fbf9f4'

/** What a phone needs to keep the site among its programs. */
export default function manifest(): MetadataRoute.Manifest {
  const { siteName, description } = shellWords(siteLanguage)
  return {
    name: siteName,
    short_name: siteName,
    description,
    lang: siteLanguage,
    start_url: '/',
    display: 'browser',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  }
}
