/** The files of a view: addresses of the API for bundled data, made in the browser from a reader's own. */
import type { Download } from '@/components/export/take-away'
import { svgToPng } from '@/components/export/svg-to-png'
import type { Study } from '@/lib/data/study'
import { allRowsCsv, fitCsv, pointsCsv } from '@/lib/export/csv'
import { fileName } from '@/lib/export/file-name'
import { figureJson } from '@/lib/export/json'
import { lightPalette } from '@/lib/chart/palette'
import { documentSvg } from '@/lib/chart/svg/svg-document'
import { formatInteger } from '@/lib/text/format'
import type { Figure } from '@/lib/figure/figure'
import { isLocalStudy } from '@/lib/view/view-codec'

const SIZE = { width: 1200, height: 675 } as const
const SCALE = 2

/** @param study rows at hand, or null while they are loading: then only the server can make a file */
export function downloadsOf(figure: Figure, study: Study | null): readonly Download[] {
  const local = isLocalStudy(figure.data.study)
  const at = (path: string, ...more: readonly string[]) =>
    local ? null : `/api/v1/${path}${query(figure.query, ...more)}`
  const text = (type: string, make: () => string) => () => Promise.resolve(new Blob([make()], { type }))
  const svg = () => documentSvg(figure, { ...SIZE, palette: lightPalette, link: figure.permalink })
  return [
    {
      label: 'PNG picture',
      detail: `${SIZE.width * SCALE} × ${SIZE.height * SCALE} pixels`,
      fileName: fileName(figure, 'chart', 'png'),
      href: at('chart.png'),
      make: () => svgToPng(svg(), { ...SIZE, scale: SCALE }),
    },
    {
      label: 'SVG picture',
      detail: 'text stays text',
      fileName: fileName(figure, 'chart', 'svg'),
      href: at('chart.svg'),
      make: text('image/svg+xml', svg),
    },
    {
      label: 'CSV of the rows used',
      detail: `${formatInteger(figure.data.used)} rows`,
      fileName: fileName(figure, 'points', 'csv'),
      href: at('points.csv'),
      make: text('text/csv', () => pointsCsv(figure)),
    },
    {
      label: 'CSV of all rows',
      detail: `${formatInteger(figure.data.used + figure.data.leftOut.length)} rows, with reasons`,
      fileName: fileName(figure, 'all-rows', 'csv'),
      href: at('points.csv', 'rows=all'),
      make: text('text/csv', () => (study ? allRowsCsv(figure, study) : pointsCsv(figure))),
    },
    {
      label: 'CSV of the fit',
      detail: 'every number with its unit',
      fileName: fileName(figure, 'fit', 'csv'),
      href: at('fit.csv'),
      make: text('text/csv', () => fitCsv(figure)),
    },
    {
      label: 'JSON of everything',
      detail: 'as the API answers it',
      fileName: fileName(figure, 'fit', 'json'),
      href: at('fit'),
      make: text('application/json', () => JSON.stringify(figureJson(figure))),
    },
    {
      label: 'Python program',
      detail: 'computes the numbers again',
      fileName: fileName(figure, 'fit', 'py'),
      href: at('fit.py'),
      make: program('text/x-python', study, (rows) =>
        import('@/lib/programs/python').then(({ pythonScript }) => pythonScript(figure, rows)),
      ),
    },
    {
      label: 'R program',
      detail: 'the same, in base R',
      fileName: fileName(figure, 'fit', 'R'),
      href: at('fit.R'),
      make: program('text/x-r', study, (rows) =>
        import('@/lib/programs/r').then(({ rScript }) => rScript(figure, rows)),
      ),
    },
  ]
}

/** Programs are written in the browser for a reader's own rows only, so their writers are fetched when asked for. */
function program(type: string, study: Study | null, write: (rows: Study) => Promise<string>): () => Promise<Blob> {
  return async () => {
    if (!study) throw new Error('no rows to write a program about')
    return new Blob([await write(study)], { type })
  }
}

function query(...parts: readonly string[]): string {
  const joined = parts.filter(Boolean).join('&')
  return joined === '' ? '' : `?${joined}`
}
