/** The report of a whole study over HTTP, and how far its draws are. */
import { readQuery } from '@/app/_server/answers/asked-view'
import { drawsOf } from '@/app/_server/answers/figures'
import type { MadeFile } from '@/app/_server/kept/made-files'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { inThread } from '@/app/_server/in-thread'
import { drawsPiece, type LaterPiece, leftMsOf, piecesLater } from '@/app/_server/later/later-draws'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { seriesQueries, type StudyReportTask, writeStudyReport } from '@/app/_server/answers/study-report'
import { originOf } from '@/app/_server/start/origin'
import { openStudy } from '@/app/_server/studies'
import { reportInThread } from '@/app/_server/work-threads'
import { chartLine } from '@/app/_server/charts/chart-line'
import { progressAddress, progressResponse } from '@/app/api/v1/later'
import { answerMadeFile } from '@/app/api/v1/made-file'
import type { Refused } from '@/app/_server/answers/answers'
import { siteLanguage } from '@/app/site-language'
import { studyReportFiles } from '@/components/export/pages/study-report-files'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

const TIME_LIMIT_MS = 25_000
/** Of the limit, for the draws of every series that were not made at build. */
const DRAWS_MS = 15_000

interface Named {
  readonly id: string
  readonly file: string
}

export const answerReport = (request: Request, named: Named): Promise<Response> =>
  answer(named, (report) =>
    answerMadeFile(request, madeReport(report, originOf(request.headers)), {
      address: addressOf(named),
      of: async (client) => piecesLater(await piecesOf(report, client)),
    }),
  )

/** How far the draws of a report are, for as long as somebody asks. */
export const answerReportProgress = (request: Request, named: Named): Promise<Response> =>
  answer(named, async (report) => {
    const far = await piecesLater(await piecesOf(report, request.headers.get(CLIENT_HEADER) ?? ''))
    return progressResponse(addressOf(named), far, 200)
  })

const addressOf = ({ id, file }: Named): string => progressAddress(`studies/${id}/${file}`, '')

interface Report {
  readonly id: string
  readonly version: string
  readonly written: (typeof studyReportFiles)[number]
}

async function answer({ id, file }: Named, answerRead: (report: Report) => Promise<Response>): Promise<Response> {
  const study = await openStudy(id)
  if (!study) return problemResponse({ status: 404, kind: 'unknown-study', detail: words.unknownStudy })
  const written = studyReportFiles.find((one) => one.file === file)
  if (!written) {
    const facts = { files: studyReportFiles.map((one) => one.file) }
    return problemResponse({ status: 404, kind: 'unknown-file', detail: words.unknownFile, facts })
  }
  try {
    return await answerRead({ id, version: study.version, written })
  } catch (error) {
    console.error(error)
    return problemResponse({ status: 500, kind: 'failed', detail: words.failed })
  }
}

async function piecesOf({ id }: Report, client: string): Promise<readonly LaterPiece[]> {
  const asked = await Promise.all((await seriesQueries(id)).map((query) => readQuery(query)))
  return asked.flatMap((one) => drawsPiece(one, client) ?? [])
}

/** A report that lacks draws is refused, not written without them. */
function madeReport(report: Report, origin: string): MadeFile<Refused> {
  const { id, version, written } = report
  return {
    ...{ of: ['study-report', id, version, written.file, origin], type: written.type },
    ...{ fileName: `halvings-${id}-${written.file}`, queue: chartLine, expectedMs: 2000, timeLimitMs: TIME_LIMIT_MS },
    write: async (signal) => {
      if ((await leftMsOf(await piecesOf(report, ''))) > DRAWS_MS) return { ok: false, reason: 'too-long' }
      const series: StudyReportTask['series'][number][] = []
      for (const query of await seriesQueries(id)) {
        const drawn = await drawsOf(await readQuery(query), { client: '', signal })
        if (!drawn.ok) return drawn
        series.push({ query, draws: drawn.value })
      }
      const task = { study: id, file: written.file, origin, series }
      return inThread ? reportInThread(task, signal) : writeStudyReport(task)
    },
  }
}
