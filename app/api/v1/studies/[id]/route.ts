import { listResponse } from '@/app/_server/answers/list-response'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { openStudy } from '@/app/_server/studies'
import { siteLanguage } from '@/app/site-language'
import { studyJson } from '@/lib/export/lists'
import { apiWords } from '@/lib/text/api'

/** One study with its columns. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const study = await openStudy(id)
  if (study) return listResponse(studyJson(study))
  return problemResponse({ status: 404, kind: 'unknown-study', detail: apiWords(siteLanguage).unknownStudy })
}
