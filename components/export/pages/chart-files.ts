/**
 * The files of a chart that leaves by itself: one list for the forest plots of pages and the charts of a view's analyses. Its
 * numbers as CSV are those that it draws.
 */
import { chartSvg, type StandaloneChart } from '@/components/chart/standalone-chart'
import { DOTS_PER_INCH } from '@/lib/chart/picture-form'
import { tableCsv } from '@/lib/export/csv'
import { captionedChart } from '@/lib/export/figure-caption'
import { picturePdfSource } from '@/lib/export/figure-pdf'
import { withPngFacts } from '@/lib/export/png-facts'
import type { Ignored } from '@/lib/view/refusal'
import {
  type FileParameters,
  oneWord,
  type ParameterValues,
  readParameters,
  type TakenParameter,
} from '../file-parameter'
import { chartWords, wordsAs } from '../copies/chart-words'
import type { ChartEnding } from './page-charts'
import { formOf, MOST_PIXELS, picture, rastered, tooManyPixels } from '../picture-parameters'
import type { Press } from '../press'

type Body = string | Uint8Array<ArrayBuffer>

/** With the name that it has in an address. */
export interface NamedChart extends StandaloneChart {
  readonly name: string
}

/** A file as a query asks for it. */
interface AskedChartFile {
  readonly ignored: readonly Ignored[]
  readonly write: (chart: NamedChart, press: Press) => Promise<Body>
}

export interface ChartFile {
  readonly ending: ChartEnding
  readonly type: string
  readonly takes: readonly TakenParameter[]
  readonly read: (query: string) => AskedChartFile
}

function file<P extends FileParameters>(
  ending: ChartFile['ending'],
  type: string,
  parameters: P,
  write: (chart: NamedChart, values: ParameterValues<P>, press: Press) => Body | Promise<Body>,
  check: (values: ParameterValues<P>) => readonly Ignored[] = () => [],
): ChartFile {
  return {
    ending,
    type,
    takes: Object.values(parameters),
    read: (query) => {
      const { values, ignored } = readParameters(query, parameters)
      return {
        ignored: [...ignored, ...check(values)],
        write: async (chart, press) => write(chart, values, press),
      }
    },
  }
}

/** Of a picture that has the height asked for, as many rows as it has room for; the finding counts the others. */
const cut = oneWord('cut', 'no', 'yes')
const cutRastered = { ...rastered, cut }
const cutPicture = { ...picture, cut }

export const chartFiles: readonly ChartFile[] = [
  file(
    'svg',
    'image/svg+xml; charset=utf-8',
    cutRastered,
    async (chart, values, press) => press.embedFaces(await chartSvg(chart, formOf(values), values.cut === 'yes')),
    tooManyPixels,
  ),
  file(
    'png',
    'image/png',
    cutRastered,
    async (chart, values, press) => {
      const svg = await chartSvg(chart, formOf(values), values.cut === 'yes')
      const scale = scaleWithin(svg, values.scale)
      const png = await press.png(svg, scale)
      return withPngFacts(png, { dotsPerInch: DOTS_PER_INCH * scale, view: chart.facts.view })
    },
    tooManyPixels,
  ),
  file('pdf', 'application/pdf', cutPicture, async (chart, values, press) => {
    if (!press.typeset) throw new Error('no typesetter here')
    return press.typeset(
      picturePdfSource(chart.facts, chart.alt, await chartSvg(chart, formOf(values), values.cut === 'yes')),
    )
  }),
  file('csv', 'text/csv; charset=utf-8', {}, ({ table }) => tableCsv(table)),
  file('txt', 'text/plain; charset=utf-8', { as: wordsAs }, ({ name, text, alt }, values) =>
    chartWords(captionedChart(text, alt, text.link), values.as, `halvings-${name}`),
  ),
]

/** A chart of many rows is as high as they are: beyond the most pixels it has fewer of them, and says its resolution. */
function scaleWithin(svg: string, scale: number): number {
  const [, width, height] = /<svg\b[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return Math.min(scale, Math.sqrt(MOST_PIXELS / (Number(width) * Number(height))))
}
