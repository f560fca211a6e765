/**
 * The static chart: a figure as SVG text, for the first paint, for readers without JavaScript and for files. The same
 * input gives the same bytes. `data-id` and `data-role` name what each mark stands for.
 */
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Figure } from '@/lib/figure/figure'
import { escapeXml } from './escape-xml'
import { layoutFigure } from '../layout'
import type { FigureLayout, Size } from '../placed'
import type { Pieces } from '../layout-curves'
import { linePath, pixel } from '../mark-shape'
import type { Palette } from '../palette'
import { type Attributes, element, labelText, textLines } from './svg-elements'
import { contextMarkup, pointMarkup } from './svg-points'

/** The plot alone, with axes and labels but without title or caption; the page says those around it. */
export function plotSvg(figure: Figure, size: Size, palette: Palette): string {
  const layout = layoutFigure(figure, size)
  const { plot } = layout
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${pixel(size.width)} ${pixel(size.height)}`,
      width: size.width,
      height: size.height,
      role: 'img',
      'aria-label': figure.text.title,
      'data-plot': [plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top].map(pixel).join(' '),
    },
    plotMarkup(figure, layout, palette),
  )
}

/** What stands inside the picture, back to front. */
export function plotMarkup(figure: Figure, layout: FigureLayout, palette: Palette): string {
  return element(
    'g',
    { 'font-family': palette.sans, 'font-size': layout.fontSize },
    [
      gridAndTicks(layout, palette),
      markLines(layout, palette),
      layout.crowded ? '' : curvesMarkup(layout, palette),
      contextMarkup(layout, palette),
      layout.points.map((dot) => pointMarkup(dot, figure, layout, palette)).join(''),
      layout.crowded ? curvesMarkup(layout, palette) : '',
      labelsMarkup(layout, palette),
      layout.points.length + layout.context.length === 0 ? emptyMarkup(figure, layout, palette) : '',
    ].join(''),
  )
}

function gridAndTicks(layout: FigureLayout, palette: Palette): string {
  const { plot, fontSize, yTicks, xTicks } = layout
  const y = yTicks.major.map(({ at, label }) =>
    element(
      'g',
      { 'data-role': 'tick', 'data-axis': 'y' },
      element('path', { d: `M${pixel(plot.left)} ${pixel(at)}H${pixel(plot.right)}`, stroke: palette.hairline }) +
        element(
          'text',
          { x: plot.left - 8, y: at + fontSize * 0.35, 'text-anchor': 'end', fill: palette.ink2 },
          escapeXml(label),
        ),
    ),
  )
  const x = xTicks.major.map(({ at, label }) =>
    element(
      'g',
      { 'data-role': 'tick', 'data-axis': 'x' },
      element('path', { d: `M${pixel(at)} ${pixel(plot.bottom)}v5`, stroke: palette.ink3 }) +
        element(
          'text',
          { x: at, y: plot.bottom + 8 + fontSize, 'text-anchor': 'middle', fill: palette.ink2 },
          escapeXml(label),
        ),
    ),
  )
  const minor = [
    ...yTicks.minor.map((at) => `M${pixel(plot.left)} ${pixel(at)}h3`),
    ...xTicks.minor.map((at) => `M${pixel(at)} ${pixel(plot.bottom)}v3`),
  ].join('')
  return [
    ...y,
    element('path', { d: minor, stroke: palette.ink3, 'stroke-opacity': '0.5' }),
    element('path', { d: `M${pixel(plot.left)} ${pixel(plot.bottom)}H${pixel(plot.right)}`, stroke: palette.ink3 }),
    ...x,
    textLines(layout.yTitle, { x: 2, y: fontSize + 2, lineHeight: fontSize * 1.3, fill: palette.ink2 }),
    element(
      'text',
      { x: plot.right, y: plot.bottom + 10 + fontSize * 2.3, 'text-anchor': 'end', fill: palette.ink3 },
      escapeXml(layout.xTitle),
    ),
  ].join('')
}

function markLines({ marks, curves, plot, x, fontSize }: FigureLayout, palette: Palette): string {
  const vertical = (at: number, attributes: Attributes): string =>
    element('path', { d: `M${pixel(at)} ${pixel(plot.top)}V${pixel(plot.bottom)}`, ...attributes })
  const last =
    curves.lastObserved === null
      ? ''
      : vertical(x(curves.lastObserved), { stroke: palette.hairline, 'data-role': 'last-observation' })
  return (
    last +
    marks
      .map(({ x: at, label }) =>
        element(
          'g',
          { 'data-role': 'mark' },
          vertical(at, { stroke: palette.ink3, 'stroke-width': '0.75' }) +
            (label ? labelText(label, fontSize, palette.ink2, palette, {}) : ''),
        ),
      )
      .join('')
  )
}

/** @param scales of the renderer that draws: the layout's own, or those of an interactive chart */
export function curvePath(pieces: Pieces, { x, y }: Pick<FigureLayout, 'x' | 'y'>): string {
  return pieces.map((piece) => linePath(piece.map(([year, value]) => [x(year), y(value)] as const))).join('')
}

function curvesMarkup(layout: FigureLayout, palette: Palette): string {
  const { curves } = layout
  const stroke = (pieces: Pieces, attributes: Attributes): string =>
    pieces.length === 0 ? '' : element('path', { d: curvePath(pieces, layout), fill: 'none', ...attributes })
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
  return [
    curves.band.length === 0
      ? ''
      : element('path', {
          d: `${curvePath([curves.band], layout)}Z`,
          fill: palette.trend,
          'fill-opacity': '0.12',
          'data-role': 'band',
        }),
    stroke(curves.prediction, {
      stroke: palette.trend,
      'stroke-width': '0.75',
      'stroke-dasharray': '4 3',
      'data-role': 'prediction',
    }),
    ...curves.laws.map(({ law, pieces }) =>
      stroke(pieces, {
        stroke: palette.law,
        'stroke-width': '1.5',
        'stroke-dasharray': '6 4',
        'data-role': 'law',
        'data-id': law.id,
      }),
    ),
    stroke(curves.frontier, {
      stroke: palette.trend,
      'stroke-opacity': '0.55',
      'stroke-linejoin': 'round',
      'data-role': 'frontier',
    }),
    layout.crowded ? stroke(curves.line, { stroke: palette.paper, 'stroke-width': '5', 'stroke-opacity': '0.8' }) : '',
    stroke(curves.line, { stroke: palette.trend, 'stroke-width': '2', ...round, 'data-role': 'line' }),
    stroke(curves.extrapolated, {
      stroke: palette.trend,
      'stroke-width': '2',
      'stroke-dasharray': '0.1 4',
      ...round,
      'data-role': 'extrapolated',
    }),
  ].join('')
}

function labelsMarkup({ pointLabels, lawLabels, trendLabel, fontSize }: FigureLayout, palette: Palette): string {
  const text = (label: (typeof pointLabels)[number], fill: string, extra: Attributes): string =>
    element('g', { 'data-role': 'label', 'data-for': label.id }, labelText(label, fontSize, fill, palette, extra))
  return [
    ...pointLabels.map((label) => text(label, palette.ink, {})),
    ...lawLabels.map((label) => text(label, palette.law, {})),
    ...(trendLabel ? [text(trendLabel, palette.trend, { 'font-weight': '600' })] : []),
  ].join('')
}

function emptyMarkup(figure: Figure, { plot, fontSize }: FigureLayout, palette: Palette): string {
  const words = chartWordsFor(figure.view.lang)
  return element(
    'text',
    {
      x: (plot.left + plot.right) / 2,
      y: (plot.top + plot.bottom) / 2,
      'text-anchor': 'middle',
      'font-size': fontSize + 1,
      fill: palette.ink2,
      'data-role': 'empty',
    },
    escapeXml(words.nothingToDraw),
  )
}
