import type { MetadataRoute } from 'next'
import { siteLanguage } from './site-language'
import { shellWords } from '@/lib/text/pages/shell'
import { lightPalette } from '@/lib/chart/palette'

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
    background_color: lightPalette.paper,
    theme_color: lightPalette.paper,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  }
}
