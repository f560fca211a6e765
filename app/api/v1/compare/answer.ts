/**
 * The files of a comparison over HTTP: the strict reading of its link (a page forgives, the API answers 400 with the same
 * list), and the refusals of every other file.
 */
import { comparisonAnswer } from '@/app/_server/answers/comparison-answers'
import { readComparison } from '@/app/_server/answers/asked-comparison'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { originOf } from '@/app/_server/start/origin'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { madeFile } from '@/app/api/v1/made-file'
import { siteLanguage } from '@/app/site-language'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { apiWords } from '@/lib/text/api'
import { ignoredInWords } from '@/lib/text/ignored'

const words = apiWords(siteLanguage)

/** @param path of the address, without its query */
export async function answerComparison(request: Request, path: string): Promise<Response> {
  const file = comparisonFiles.find((one) => one.path === path)
  if (!file) {
    const facts = { files: comparisonFiles.map((one) => one.path) }
    return problemResponse({ status: 404, kind: 'unknown-file', detail: words.unknownFile, facts })
  }
  try {
    const query = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
    const { ignored: ofFile, write } = file.read(query)
    const asked = await readComparison(query, file.parameters)
    const ignored = [...asked.ignored, ...ofFile]
    if (ignored.length > 0) {
      const facts = { ignored: ignoredInWords(ignored, siteLanguage) }
      return problemResponse({ status: 400, kind: 'bad-query', detail: words.badQuery(ignored.length), facts })
    }
    const client = request.headers.get(CLIENT_HEADER) ?? ''
    const asker = { client, signal: request.signal }
    const outcome = await comparisonAnswer({ file, query, asked, write, origin: originOf(request.headers) }, asker)
    return madeFile(outcome, { type: file.type, fileName: file.fileName })
  } catch (error) {
    console.error(error)
    return problemResponse({ status: 500, kind: 'failed', detail: words.failed })
  }
}
