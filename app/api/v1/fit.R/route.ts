import { answerWithFigure } from '@/app/api/v1/answer'
import { fileName } from '@/lib/export/file-name'
import { rScript } from '@/lib/programs/r'

/** A program that computes the view's numbers again. */
export const GET = (request: Request): Promise<Response> =>
  answerWithFigure(request, ({ figure, study }) => ({
    body: rScript(figure, study),
    type: 'text/x-r; charset=utf-8',
    fileName: fileName(figure, 'fit', 'R'),
  }))
