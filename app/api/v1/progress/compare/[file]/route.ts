import { answerComparisonProgress } from '@/app/api/v1/compare/answer'

/** How far the draws of a comparison are, of one of its files. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return answerComparisonProgress(request, `/api/v1/compare/${(await params).file}`)
}
