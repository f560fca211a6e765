/** A chart of a page as a file: its last part names the chart and the ending, its query is the page's own. */
import { chartLine } from '@/app/_server/charts/chart-line'
import { openPageChart } from '@/app/_server/charts/page-charts'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { threadPress } from '@/app/_server/press/thread-press'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { originOf } from '@/app/_server/start/origin'
import { answerMadeFile } from '@/app/api/v1/made-file'
import { siteLanguage } from '@/app/site-language'
import { chartFiles } from '@/components/export/pages/chart-files'
import { PAGE_CHARTS } from '@/components/export/pages/page-charts'
import { apiWords } from '@/lib/text/api'
import { ignoredInWords } from '@/lib/text/ignored'

const words = apiWords(siteLanguage)

/** The first asks of a process compute what their page shows. */
const TIME_LIMIT_MS = 25_000

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const [name, ending] = file.split('.')
  const chart = PAGE_CHARTS.find((one) => one === name)
  const written = chartFiles.find((one) => one.ending === ending)
  const unknown = () => {
    const facts = { files: PAGE_CHARTS.flatMap((one) => chartFiles.map((kind) => `${one}.${kind.ending}`)) }
    return problemResponse({ status: 404, kind: 'unknown-file', detail: words.unknownFile, facts })
  }
  if (!chart || !written || file !== `${chart}.${written.ending}`) return unknown()
  const query = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
  const origin = originOf(request.headers)
  try {
    const asked = written.read(query)
    const opened = await openPageChart(chart, withoutOwn(query, written.takes), origin)
    if (!opened) return unknown()
    const ignored = [...opened.ignored, ...asked.ignored]
    if (ignored.length > 0) {
      const facts = { ignored: ignoredInWords(ignored, siteLanguage) }
      return problemResponse({ status: 400, kind: 'bad-query', detail: words.badQuery(ignored.length), facts })
    }
    return await answerMadeFile(request, {
      ...{ of: ['chart', file, query, origin], type: written.type, fileName: `halvings-${file}` },
      ...{ queue: chartLine, expectedMs: 500, timeLimitMs: TIME_LIMIT_MS },
      write: () => asked.write(opened.chart, threadPress),
    })
  } catch (error) {
    console.error(error)
    return problemResponse({ status: 500, kind: 'failed', detail: words.failed })
  }
}

function withoutOwn(query: string, takes: readonly { readonly name: string }[]): string {
  const rest = [...new URLSearchParams(query)].filter(([name]) => !takes.some((one) => one.name === name))
  return new URLSearchParams(rest).toString()
}
