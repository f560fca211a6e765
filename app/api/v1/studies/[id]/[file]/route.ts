import { answerReport } from './report'

interface Asked {
  readonly params: Promise<{ readonly id: string; readonly file: string }>
}

/** The report of a whole study. */
export const GET = async (request: Request, { params }: Asked): Promise<Response> => answerReport(request, await params)
