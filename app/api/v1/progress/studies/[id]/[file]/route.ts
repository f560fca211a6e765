import { answerReportProgress } from '@/app/api/v1/studies/[id]/[file]/report'

interface Asked {
  readonly params: Promise<{ readonly id: string; readonly file: string }>
}

/** How far the draws of a study's report are. */
export const GET = async (request: Request, { params }: Asked): Promise<Response> =>
  answerReportProgress(request, await params)
