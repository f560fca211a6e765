import { answerWithFigure } from '@/app/api/v1/answer'
import { pictureParameters, pictureSvg, readPicture } from '@/app/api/v1/picture'
import { fileName } from '@/lib/export/file-name'

export function GET(request: Request): Promise<Response> {
  const { ignored, ...size } = readPicture(new URL(request.url).search)
  return answerWithFigure(
    request,
    ({ figure }) => ({
      body: pictureSvg(figure, size),
      type: 'image/svg+xml; charset=utf-8',
      fileName: fileName(figure, 'chart', 'svg'),
    }),
    pictureParameters,
    ignored,
  )
}
