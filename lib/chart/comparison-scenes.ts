/** A comparison as charts: one of several layers, or one a view on axes that compare by eye. */
import { logAxis } from '@/lib/figure/axes'
import type { ComparedFigure, ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import type { Axes, Axis } from '@/lib/figure/figure'
import { figureAxes } from '@/lib/figure/figure-axes'
import { power } from '@/lib/stats/elementary/power'
import type { Layer, Scene } from './scene'

/** Several figures on axes that hold all of them; scale and window of the first. */
export const commonAxes = (layers: readonly Layer[]): Axes => figureAxes(layers.map(({ figure }) => figure))

/** @returns one scene where the views are layers of one chart, else one a view in their order */
export function comparisonScenes(comparison: ComparisonFigure): readonly Scene[] {
  const { views, arrangement, sameUnit, title, alt } = comparison
  const layers = views.map(layerOf)
  if (arrangement === 'layers') return [{ layers, axes: commonAxes(layers), title, alt }]
  const common = commonAxes(layers)
  const decades = Math.max(...layers.map((layer) => spanOf(commonAxes([layer]).y)))
  return views.map(({ name, figure }) => {
    const alone = [{ id: '', name: null, figure }]
    const own = commonAxes(alone).y
    const y = sameUnit ? { ...common.y, title: own.title } : widened(own, decades, figure.view.lang)
    return {
      layers: alone,
      axes: { x: { ...common.x, title: figure.text.xTitle }, y },
      title: name,
      alt: figure.text.alt,
    }
  })
}

/** Without laws: each begins at its own line, and as many of them as views would be all that one sees. */
const layerOf = ({ letter, name, figure }: ComparedFigure): Layer => ({
  id: letter,
  name,
  figure: { ...figure, laws: [] },
})

const spanOf = ({ scale, domain: [low, high] }: Axis): number => (scale === 'log' ? Math.log10(high / low) : 0)

/** About the same middle, over so many decades: equal slopes look equal whatever the unit. A linear axis stays as it is. */
function widened(axis: Axis, decades: number, lang: ComparisonFigure['lang']): Axis {
  const [low, high] = axis.domain
  if (axis.scale !== 'log') return axis
  const middle = (Math.log10(low) + Math.log10(high)) / 2
  return logAxis([power(10, middle - decades / 2), power(10, middle + decades / 2)], axis.title, lang)
}
