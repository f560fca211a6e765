import { answerWithFigure } from '@/app/api/v1/answer'
import { fileName } from '@/lib/export/file-name'
import { pythonScript } from '@/lib/programs/python'

/** A program that computes the view's numbers again. */
export const GET = (request: Request): Promise<Response> =>
  answerWithFigure(request, ({ figure, study }) => ({
    body: pythonScript(figure, study),
    type: 'text/x-python; charset=utf-8',
    fileName: fileName(figure, 'fit', 'py'),
  }))
