/** The report of a whole study. */
import { readQuery } from '@/app/_server/answers/asked-view'
import { drawsOf } from '@/app/_server/answers/figures'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { inThread } from '@/app/_server/in-thread'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { seriesQueries, type StudyReportTask, writeStudyReport } from '@/app/_server/answers/study-report'
import { originOf } from '@/app/_server/start/origin'
import { openStudy } from '@/app/_server/studies'
import { reportInThread } from '@/app/_server/work-threads'
import { chartLine } from '@/app/_server/charts/chart-line'
import { madeFile } from '@/app/api/v1/made-file'
import { siteLanguage } from '@/app/site-language'
import { studyReportFiles } from '@/components/export/pages/study-report-files'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

/** The draws of every series, where none were made at build. */
const TIME_LIMIT_MS = 25_000

interface Asked {
  readonly params: Promise<{ readonly id: string; readonly file: string }>
}

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { id, file } = await params
  const study = await openStudy(id)
  if (!study) return problemResponse({ status: 404, kind: 'unknown-study', detail: words.unknownStudy })
  const written = studyReportFiles.find((one) => one.file === file)
  if (!written) {
    const facts = { files: studyReportFiles.map((one) => one.file) }
    return problemResponse({ status: 404, kind: 'unknown-file', detail: words.unknownFile, facts })
  }
  const origin = originOf(request.headers)
  try {
    const run = async (_: number, signal: AbortSignal) => {
      const series: StudyReportTask['series'][number][] = []
      for (const query of await seriesQueries(id)) {
        const drawn = await drawsOf(await readQuery(query), { client: '', signal })
        series.push({ query, draws: drawn.ok ? drawn.value : null })
      }
      const task = { study: id, file: written.file, origin, series }
      return inThread ? reportInThread(task, signal) : writeStudyReport(task)
    }
    const asker = { client: request.headers.get(CLIENT_HEADER) ?? '', signal: request.signal }
    const key = `${origin} ${id} ${study.version} ${file}`
    const outcome = await chartLine.ask({ key, expectedMs: 2000, run }, asker, TIME_LIMIT_MS)
    return madeFile(outcome, {
      type: written.type,
      fileName: `halvings-${id}-${file}`,
      headers: { 'X-Robots-Tag': 'noindex' },
    })
  } catch (error) {
    console.error(error)
    return problemResponse({ status: 500, kind: 'failed', detail: words.failed })
  }
}
