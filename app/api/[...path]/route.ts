import { problemResponse } from '@/app/_server/answers/problem-document'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

/** Any other path of the API: an error that a program can read, not a page. */
export const GET = (): Response =>
  problemResponse({ status: 404, kind: 'unknown-path', detail: apiWords(siteLanguage).unknownPath })
