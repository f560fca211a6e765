import { readRequest } from '@/app/api/v1/answer'
import { progressAddress, progressResponse, viewLater } from '@/app/api/v1/later'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { originOf } from '@/app/_server/start/origin'
import { exportFormats, findFormat } from '@/components/export/formats'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

/** How far the draws of a file are, for as long as somebody asks: the file itself is at its own address, without `progress/`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const format = findFormat((await params).file)
  if (!format) {
    const facts = { files: exportFormats.map((one) => one.file) }
    return problemResponse({ status: 404, kind: 'unknown-file', detail: words.unknownFile, facts })
  }
  const query = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
  try {
    const read = await readRequest(query, format, originOf(request.headers))
    if (!read.ok) return problemResponse(read.problem)
    const far = await viewLater(read.wanted, request.headers.get(CLIENT_HEADER) ?? '')
    return progressResponse(progressAddress(format.file, query), far, 200)
  } catch (error) {
    console.error(error)
    return problemResponse({ status: 500, kind: 'failed', detail: words.failed })
  }
}
