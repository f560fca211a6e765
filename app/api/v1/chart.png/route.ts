import { answerWithFigure } from '@/app/api/v1/answer'
import { pictureParameters, pictureSvg, readPicture } from '@/app/api/v1/picture'
import { renderPng } from '@/app/_server/render-png'
import { fileName } from '@/lib/export/file-name'

export function GET(request: Request): Promise<Response> {
  const { ignored, ...size } = readPicture(new URL(request.url).search)
  return answerWithFigure(
    request,
    async ({ figure }) => ({
      body: new Uint8Array(await renderPng(pictureSvg(figure, size), size.scale)),
      type: 'image/png',
      fileName: fileName(figure, 'chart', 'png'),
    }),
    pictureParameters,
    ignored,
  )
}
