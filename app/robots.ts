import type { MetadataRoute } from 'next'
import { readSettings } from '@/app/_server/start/settings'

export const dynamic = 'force-dynamic' // the public address is a setting of the process

/** Those who make the card of a link that was shared: they ask for that one view and its picture. */
const PREVIEWS = [
  'Twitterbot',
  'facebookexternalhit',
  'LinkedInBot',
  'Slackbot',
  'Discordbot',
  'TelegramBot',
  'WhatsApp',
]

/** Each view and each file is computed when it is asked for, and there is no end of them: crawlers take the pages. */
export default function robots(): MetadataRoute.Robots {
  const { origin } = readSettings()
  return {
    ...(origin === null ? {} : { sitemap: `${origin}/sitemap.xml` }),
    rules: [
      { userAgent: '*', allow: '/', disallow: ['/api/', '/explore?'] },
      { userAgent: PREVIEWS, allow: '/' },
    ],
  }
}
