import type { MetadataRoute } from 'next'
import { PAPER } from './paper'
import { siteLanguage } from './site-language'
import { shellWords } from '@/lib/text/pages/shell'

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
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  }
}
