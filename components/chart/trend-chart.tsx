'use client'

import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { layerColour, pagePalette } from '@/lib/chart/palette'
import type { PlacedContext, PlacedLayer, PlacedPoint, SceneLayout } from '@/lib/chart/placed'
import { DotCanvas } from './dot-canvas'
import { AxisTitles, MinorTicks, TickLabel } from './marks/axes'
import { ContextDot, ContextDots } from './marks/context-dots'
import { Curves } from './marks/curves'
import { Dates } from './marks/dates'
import { FittedDot } from './marks/fitted-dot'
import { Labels } from './marks/labels'
import styles from './trend-chart.module.css'

/** Rows beyond which a canvas draws faster than the browser can lay out elements. */
const MOST_ELEMENTS = 2000

/** Recharts draws its points at 600. */
const Z = { dates: 100, context: 150, curves: 400, points: 600, curvesOverPoints: 700, labels: 2000 }

interface Datum {
  readonly decimalYear: number
  readonly cost: number
  readonly dot: PlacedPoint
}

/**
 * The chart drawn by Recharts: its axes, grid, scales and points; the marks of the static picture for the rest, because its
 * tooltip joins series by position. Domains, ticks and margins are the layout's, so its scales are the layout's too.
 * Pointer and keys are handled around it (`use-point-focus.ts`), its own accessibility layer is off.
 */
export function TrendChart({ layout }: { readonly layout: SceneLayout }) {
  const { width, height, margins, axes, xTicks, yTicks, fontSize, layers } = layout
  const labels = new Map([...xTicks.major, ...yTicks.major].map(({ value, label }) => [value, label]))
  const tick = (axis: 'x' | 'y', at: unknown, value: unknown) => (
    <g data-role="tick" data-axis={axis} fontSize={fontSize}>
      <TickLabel
        axis={axis}
        at={Number(at)}
        label={typeof value === 'number' ? (labels.get(value) ?? '') : ''}
        layout={layout}
        palette={pagePalette}
      />
    </g>
  )
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: margins.top, right: margins.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className={styles.chart ?? ''}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" syncWithTicks />
      <XAxis
        type="number"
        dataKey="decimalYear"
        scale={axes.x.scale}
        domain={[...axes.x.domain]}
        ticks={xTicks.major.map(({ value }) => value)}
        interval={0}
        height={margins.bottom}
        allowDataOverflow
        axisLine={{ stroke: 'var(--ink-3)' }}
        tickLine={{ stroke: 'var(--ink-3)' }}
        tickSize={5}
        tick={({ x, payload }: TickProps) => tick('x', x, payload?.value)}
      />
      <YAxis
        type="number"
        dataKey="cost"
        scale={axes.y.scale}
        domain={[...axes.y.domain]}
        ticks={yTicks.major.map(({ value }) => value)}
        interval={0}
        width={margins.left}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }: TickProps) => tick('y', y, payload?.value)}
      />
      <MinorTicks layout={layout} palette={pagePalette} />
      <ZIndexLayer zIndex={Z.dates}>
        <g pointerEvents="none" fontSize={fontSize}>
          <Dates layout={layout} palette={pagePalette} />
        </g>
      </ZIndexLayer>
      <ZIndexLayer zIndex={Z.context}>
        <g pointerEvents="none">
          {layers.map((layer) => (
            <Context key={layer.id} layer={layer} layout={layout} />
          ))}
        </g>
      </ZIndexLayer>
      {layers.map((layer) => (
        <ZIndexLayer key={layer.id} zIndex={layer.crowded ? Z.curvesOverPoints : Z.curves}>
          <g pointerEvents="none">
            <Curves layer={layer} layout={layout} palette={pagePalette} />
          </g>
        </ZIndexLayer>
      ))}
      {layers.map((layer) => points(layer, layout))}
      <ZIndexLayer zIndex={Z.labels}>
        <g pointerEvents="none" fontSize={fontSize}>
          <AxisTitles layout={layout} palette={pagePalette} />
          <Labels layout={layout} palette={pagePalette} />
        </g>
      </ZIndexLayer>
    </ScatterChart>
  )
}

interface TickProps {
  readonly x?: number | string
  readonly y?: number | string
  readonly payload?: { readonly value?: unknown }
}

/** Not a component: Recharts finds its series among its own children. */
function points({ id, index, points: dots }: PlacedLayer, layout: SceneLayout) {
  if (dots.length > MOST_ELEMENTS)
    return (
      <ZIndexLayer key={id} zIndex={Z.points}>
        <DotCanvas
          layout={layout}
          colour={layerColour(index, pagePalette)}
          opacity={0.6}
          dots={dots.map(({ x, y, radius }) => [x, y, radius])}
        />
      </ZIndexLayer>
    )
  const data = dots.map((dot): Datum => ({ decimalYear: dot.point.decimalYear, cost: dot.point.cost, dot }))
  return (
    <Scatter
      key={id}
      data={data}
      dataKey="cost"
      isAnimationActive={false}
      shape={({ cx, cy, payload }: DotProps) =>
        cx === undefined || cy === undefined || !payload ? (
          <g />
        ) : (
          <FittedDot
            dot={{ ...payload.dot, x: cx, y: cy }}
            layer={index}
            several={layout.layers.length > 1}
            palette={pagePalette}
          />
        )
      }
    />
  )
}

interface DotProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: Datum
}

/** Rows beside a fit; excluded rows stand alone even in a cloud, because they can be put back. */
function Context({ layer: { context }, layout }: { readonly layer: PlacedLayer; readonly layout: SceneLayout }) {
  if (context.length <= MOST_ELEMENTS) return <ContextDots context={context} palette={pagePalette} />
  const hollow = ({ look }: PlacedContext): boolean => look === 'hollow'
  const cloud = context.filter((dot) => !hollow(dot))
  return (
    <>
      <DotCanvas
        layout={layout}
        colour={pagePalette.ink3}
        opacity={0.5}
        dots={cloud.map(({ x, y, radius }) => [x, y, radius])}
      />
      {context.filter(hollow).map((dot) => (
        <ContextDot key={dot.id} dot={dot} palette={pagePalette} />
      ))}
    </>
  )
}
