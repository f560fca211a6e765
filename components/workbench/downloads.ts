/** The files of a view on screen: addresses of the API for bundled data, made in the browser from a reader's own. */
import type { ExportFormat } from '@/components/export/format'
import { exportFormats } from '@/components/export/formats'
import type { Download } from '@/components/export/download'
import { findInterval, isDrawn } from '@/lib/fits/intervals/registry'
import type { Figure } from '@/lib/figure/figure'
import { leftOutCounts } from '@/lib/figure/thin-figure'
import { exportWords } from '@/lib/text/export-formats'
import { isLocalStudy } from '@/lib/view/study-id'

/** Writes a file of the view in a format, by a query of the format's own parameters. */
export type Write = (format: ExportFormat, query: string) => Promise<string | Uint8Array<ArrayBuffer>>

/**
 * @param write null while the rows are loading: then only the server can make a file
 * @param picture query of how pictures are to leave
 */
export function downloadsOf(
  figure: Figure,
  write: Write | null,
  picture = '',
  offered: readonly ExportFormat[] = exportFormats,
): readonly Download[] {
  const local = isLocalStudy(figure.data.study)
  const words = exportWords(figure.view.lang)
  const facts = {
    used: figure.data.used,
    leftOut: [...leftOutCounts(figure).values()].reduce((sum, count) => sum + count, 0),
  }
  const drawn = figure.fit !== null && isDrawn(findInterval(figure.fit.interval))
  const makable = offered.filter(({ work }) => work !== 'print' || !local)
  return makable.flatMap((format) =>
    format.menu.map(({ id, query: own, copy = null }): Download => {
      const query = [own, ofFormat(format, picture, own)].filter(Boolean).join('&')
      const asked = format.read(query)
      return {
        id,
        label: words[id].label,
        detail: words[id].detail(facts),
        fileName: asked.fileName(figure),
        href: local ? null : address(format, (format.shows.notes && figure.notes?.query) || figure.query, query),
        drawn,
        copy,
        make: async () => {
          if (!write) throw new Error('no rows to write a file of')
          return new Blob([await write(format, query)], { type: format.type })
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
