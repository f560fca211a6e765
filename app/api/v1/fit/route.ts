import { answerWithFigure } from '@/app/api/v1/answer'
import { fileName } from '@/lib/export/file-name'
import { figureJson } from '@/lib/export/json'

export const GET = (request: Request): Promise<Response> =>
  answerWithFigure(request, ({ figure }) => ({
    body: `${JSON.stringify(figureJson(figure))}\n`,
    type: 'application/json; charset=utf-8',
    fileName: fileName(figure, 'fit', 'json'),
  }))
