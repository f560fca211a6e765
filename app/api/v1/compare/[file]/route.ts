import { answerComparison } from '../answer'

/** A file of a comparison: its last part names the format, its query is the comparison's. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return answerComparison(request, `/api/v1/compare/${file}`)
}
