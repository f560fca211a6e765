import type { MetadataRoute } from 'next'
import { dataChanges, listStudies } from '@/app/_server/catalogue'
import { readSettings } from '@/app/_server/start/settings'

export const dynamic = 'force-dynamic' // the public address is a setting of the process

const PAGES = [
  '/',
  '/explore',
  '/studies',
  '/parameters',
  '/compare',
  '/claim',
  '/literature',
  '/replications',
  '/scaling-law',
  '/methods',
  '/import',
  '/api',
]

/** The pages that there are without asking for a view; none where the server does not know its public address. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { origin } = readSettings()
  if (origin === null) return []
  const studies = listStudies().map(({ meta }) => ({
    path: `/studies/${meta.id}`,
    lastModified: dataChanges(meta.id)[0]?.date ?? meta.date,
  }))
  return [...PAGES.map((path) => ({ path })), ...studies].map(({ path, ...rest }) => ({
    url: `${origin}${path}`,
    ...rest,
  }))
}
