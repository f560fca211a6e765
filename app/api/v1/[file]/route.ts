import { answerWithFile } from '@/app/api/v1/answer'
import { tellDoor } from '@/app/_server/limits/file-door'
import { answerPostedRows } from '@/app/api/v1/posted-rows'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { exportFormats, findFormat } from '@/components/export/formats'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

tellDoor((request, file) => {
  const format = findFormat(file)
  return format ? answerWithFile(request, format) : null
})

/** A file of a view: its last part names the format, its query is the view's. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const format = findFormat(file)
  if (format) return answerWithFile(request, format)
  const facts = { files: exportFormats.map((one) => one.file) }
  return problemResponse({ status: 404, kind: 'unknown-file', detail: words.unknownFile, facts })
}

/** Rows that a program sends are answered as those of a study are, at the address of the answer; other files take none. */
export async function POST(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  if (file === 'fit') return answerPostedRows(request)
  const methods = ['GET', 'HEAD', 'OPTIONS'].join(', ')
  const detail = words.notAnswered('POST', methods)
  return problemResponse({ status: 405, kind: 'method-not-allowed', detail, headers: { Allow: methods } })
}
