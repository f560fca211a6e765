import { answerWithFigure, type FileParameter, readParameters } from '@/app/api/v1/answer'
import { allRowsCsv, pointsCsv } from '@/lib/export/csv'
import { fileName } from '@/lib/export/file-name'

const rows: FileParameter<'used' | 'all'> = {
  name: 'rows',
  read: (raw: string) => (raw === 'all' || raw === 'used' ? raw : null),
  expected: 'used or all',
  fallback: 'used',
}

/** The rows used; `rows=all`: every row of the series, with the reason why it was left out. */
export function GET(request: Request): Promise<Response> {
  const { values, ignored } = readParameters(new URL(request.url).search, { rows })
  return answerWithFigure(
    request,
    ({ figure, study }) => ({
      body: values.rows === 'all' ? allRowsCsv(figure, study) : pointsCsv(figure),
      type: 'text/csv; charset=utf-8',
      fileName: fileName(figure, values.rows === 'all' ? 'all-rows' : 'points', 'csv'),
    }),
    [rows.name],
    ignored,
  )
}
