/** The files of a view on screen: addresses of the API for bundled data, made in the browser from a reader's own. */
import { exportFormats, type ExportFormat } from '@/components/export/formats'
import { svgToPng } from '@/components/export/svg-to-png'
import type { Download } from '@/components/export/export-menu'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { exportWords } from '@/lib/text/export-formats'
import { isLocalStudy } from '@/lib/view/view-codec'

/** Of a picture that is asked for without a size. */
const PIXELS = { width: 2400, height: 1350 }

/** @param study rows at hand, or null while they are loading: then only the server can make a file */
export function downloadsOf(figure: Figure, study: Study | null): readonly Download[] {
  const words = exportWords(figure.view.lang)
  const facts = { used: figure.data.used, leftOut: figure.data.leftOut.length, pixels: PIXELS }
  return exportFormats.flatMap((format) =>
    format.menu.map(({ id, query }): Download => {
      const asked = format.read(query)
      return {
        id,
        label: words[id].label,
        detail: words[id].detail(facts),
        fileName: asked.fileName(figure),
        href: isLocalStudy(figure.data.study) ? null : address(format, figure.query, query),
        make: async () => {
          if (!study) throw new Error('no rows to write a file of')
          const text = await asked.write({ figure, study })
          return asked.scale === null ? new Blob([text], { type: format.type }) : svgToPng(text, asked.scale)
        },
      }
    }),
  )
}

function address({ file }: ExportFormat, ...parts: readonly string[]): string {
  const query = parts.filter(Boolean).join('&')
  return `/api/v1/${file}${query === '' ? '' : `?${query}`}`
}
