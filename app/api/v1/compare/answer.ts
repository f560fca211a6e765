/**
 * The files of a comparison over HTTP: the strict reading of its link (a page forgives, the API answers 400 with the same
 * list), and the refusals of every other file.
 */
import { type ComparisonFileRequest, comparisonFile, comparisonLater } from '@/app/_server/answers/comparison-answers'
import { readComparison } from '@/app/_server/answers/asked-comparison'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { originOf } from '@/app/_server/start/origin'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { progressAddress, progressResponse } from '@/app/api/v1/later'
import { answerMadeFile } from '@/app/api/v1/made-file'
import { siteLanguage } from '@/app/site-language'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { apiWords } from '@/lib/text/api'
import { ignoredInWords } from '@/lib/text/ignored'

const words = apiWords(siteLanguage)
const ROOT = '/api/v1/'

/** @param path of the file's address, without its query */
export const answerComparison = (request: Request, path: string): Promise<Response> =>
  answer(request, path, (asked) =>
    answerMadeFile(request, comparisonFile(asked), {
      address: addressOf(asked),
      of: (client) => comparisonLater(asked.asked, client),
    }),
  )

/** How far the draws of a file are, for as long as somebody asks. @param path of the file's address */
export const answerComparisonProgress = (request: Request, path: string): Promise<Response> =>
  answer(request, path, async (asked) => {
    const far = await comparisonLater(asked.asked, request.headers.get(CLIENT_HEADER) ?? '')
    return progressResponse(addressOf(asked), far, 200)
  })

const addressOf = ({ file, query }: ComparisonFileRequest): string =>
  progressAddress(file.path.slice(ROOT.length), query)

async function answer(
  request: Request,
  path: string,
  answerRead: (asked: ComparisonFileRequest) => Promise<Response>,
): Promise<Response> {
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
    return await answerRead({ file, query, asked, write, origin: originOf(request.headers) })
  } catch (error) {
    console.error(error)
    return problemResponse({ status: 500, kind: 'failed', detail: words.failed })
  }
}
