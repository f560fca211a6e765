import { answerWithFigure } from '@/app/api/v1/answer'
import { fitCsv } from '@/lib/export/csv'
import { fileName } from '@/lib/export/file-name'

export const GET = (request: Request): Promise<Response> =>
  answerWithFigure(request, ({ figure }) => ({
    body: fitCsv(figure),
    type: 'text/csv; charset=utf-8',
    fileName: fileName(figure, 'fit', 'csv'),
  }))
