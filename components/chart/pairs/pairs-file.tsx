import { layoutPairs, pairsHeight } from '@/lib/chart/pairs-layout'
import type { PictureForm } from '@/lib/chart/picture-form'
import { factsOfFigure } from '@/lib/export/typst-text'
import type { Figure } from '@/lib/figure/figure'
import type { Comparison } from '@/lib/result/pairs'
import { chartSvg } from '../standalone-chart'
import { PairsMarks } from './pairs-marks'

/** Of the plot's own size, where little height is left for it. */
const LEAST_SCALE = 0.2

/** The forest plot as an SVG file that stands alone, as high as is asked for: its rows spread, or it is scaled down. */
export function pairsFile(figure: Figure, pairs: Comparison, form: PictureForm): Promise<string> {
  const { text, permalink, view } = figure
  const natural = pairsHeight(pairs)
  return chartSvg(
    {
      text: { title: text.title, subtitle: text.subtitle, caption: text.caption, link: permalink },
      alt: text.alt,
      facts: factsOfFigure(figure),
      theme: view.theme === 'dark' ? 'dark' : 'light',
      content: (width, height) => {
        const scale = height === null ? 1 : Math.min(1, Math.max(LEAST_SCALE, height / natural))
        const layout = layoutPairs(pairs, width / scale, view.lang, height === null ? 0 : height / scale)
        return {
          height: height ?? natural,
          draw: (palette) => (
            <g transform={`scale(${Number(scale.toFixed(4))})`}>
              <PairsMarks lang={view.lang} layout={layout} palette={palette} />
            </g>
          ),
        }
      },
    },
    form,
    true,
  )
}
