/** The files of a view on screen: addresses of the API for bundled data, made in the browser from a reader's own. */
import { browserPress } from '@/components/export/browser-press'
import type { ExportFormat } from '@/components/export/format'
import { exportFormats } from '@/components/export/formats'
import type { Download } from '@/components/export/export-menu'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import type { Draws } from '@/lib/result/draws/draws'
import { exportWords } from '@/lib/text/export-formats'
import { isLocalStudy } from '@/lib/view/view-codec'

/**
 * @param study rows at hand, or null while they are loading: then only the server can make a file
 * @param draws those of the figure's interval; null where it has none
 * @param picture query of how pictures are to leave
 */
export function downloadsOf(
  figure: Figure,
  study: Study | null,
  draws: Draws | null,
  picture = '',
): readonly Download[] {
  const local = isLocalStudy(figure.data.study)
  const words = exportWords(figure.view.lang)
  const facts = { used: figure.data.used, leftOut: figure.data.leftOut.length }
  const makable = exportFormats.filter(({ work }) => work !== 'print' || !local)
  return makable.flatMap((format) =>
    format.menu.map(({ id, query: own, copy = false }): Download => {
      const query = [own, ofFormat(format, picture, own)].filter(Boolean).join('&')
      const asked = format.read(query)
      return {
        id,
        label: words[id].label,
        detail: words[id].detail(facts),
        fileName: asked.fileName(figure),
        href: local ? null : address(format, figure.query, query),
        copy,
        make: async () => {
          if (!study) throw new Error('no rows to write a file of')
          return new Blob([await asked.write({ figure, study, draws }, browserPress)], { type: format.type })
        },
      }
    }),
  )
}

/** Those parameters of a query that the format has, but for those that the offer itself sets. */
function ofFormat({ parameters }: ExportFormat, query: string, own: string): string {
  const set = new URLSearchParams(own)
  return new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name]) => parameters.includes(name) && !set.has(name)),
  ).toString()
}

function address({ file }: ExportFormat, ...parts: readonly string[]): string {
  const query = parts.filter(Boolean).join('&')
  return `/api/v1/${file}${query === '' ? '' : `?${query}`}`
}
