/** A view as one HTML document for a frame of another page; `/embed` is where it is framed. */
import { type ExportFormat, format } from './format'

export const embedFormat: ExportFormat = format({
  file: 'embed.html',
  type: 'text/html; charset=utf-8',
  parameters: {},
  shows: { withoutEachRow: true, specifications: true, current: true },
  menu: [],
  name: () => ['embed', 'html'],
  write: async ({ figure }, _, press) => {
    const { embedHtml } = await import('@/components/embed/embed-document')
    return press.embedFaces(await embedHtml(figure))
  },
})
