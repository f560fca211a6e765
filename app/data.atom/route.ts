import { dataChanges, listStudies } from '@/app/_server/catalogue'
import { originOf } from '@/app/_server/start/origin'
import { openToAll } from '@/app/_server/answers/problem-document'
import { siteLanguage } from '@/app/site-language'
import { atomFeed } from './atom-feed'

/** Every change of every study's data, the newest first, for those who follow numbers that they cite. */
export function GET(request: Request): Response {
  const changes = listStudies().flatMap((study) => dataChanges(study.meta.id).map((change) => ({ study, change })))
  return new Response(atomFeed(changes, originOf(request.headers), siteLanguage), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      ...openToAll,
    },
  })
}
