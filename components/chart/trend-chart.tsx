'use client'

import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { FigureLayout, PlacedPoint } from '@/lib/chart/placed'
import { markPath } from '@/lib/chart/mark-shape'
import { pagePalette } from '@/lib/chart/palette'
import { pointLook } from '@/lib/chart/svg/svg-points'
import { ContextLayer } from './context-layer'
import { DotCanvas } from './dot-canvas'
import { FitLayer } from './fit-layer'
import { LabelLayer } from './label-layer'
import styles from './trend-chart.module.css'

/** Fitted rows beyond which each can no longer be an element of its own. */
const MOST_ELEMENTS = 2000

interface Datum {
  readonly decimalYear: number
  readonly cost: number
  readonly dot: PlacedPoint
}

/**
 * The chart drawn by Recharts: its axes, grid, scales and points; our own layers through its scales for the rest, because
 * its tooltip joins series by position. Domains, ticks and margins are the layout's, so the plot is the static one's within a
 * pixel. Pointer and keys are handled around it (`use-point-focus.ts`), its own accessibility layer is off.
 */
export function TrendChart({ layout }: { readonly layout: FigureLayout }) {
  const { width, height, margins, plot, axes, xTicks, yTicks, fontSize, points } = layout
  const data = points.map((dot): Datum => ({ decimalYear: dot.point.decimalYear, cost: dot.point.cost, dot }))
  const labels = new Map([...xTicks.major, ...yTicks.major].map(({ value, label }) => [value, label]))
  const label = (value: unknown): string => (typeof value === 'number' ? (labels.get(value) ?? '') : '')
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
        tick={({ x, payload }: TickProps) => (
          <g data-role="tick" data-axis="x">
            <text
              className={styles.tickText}
              x={x}
              y={plot.bottom + 8 + fontSize}
              textAnchor="middle"
              fontSize={fontSize}
            >
              {label(payload?.value)}
            </text>
          </g>
        )}
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
        tick={({ y, payload }: TickProps) => (
          <g data-role="tick" data-axis="y">
            <text
              className={styles.tickText}
              x={plot.left - 8}
              y={Number(y) + fontSize * 0.35}
              textAnchor="end"
              fontSize={fontSize}
            >
              {label(payload?.value)}
            </text>
          </g>
        )}
      />
      <MinorTicks layout={layout} />
      <ContextLayer layout={layout} />
      <FitLayer layout={layout} />
      {points.length > MOST_ELEMENTS ? (
        <ZIndexLayer zIndex={600}>
          <DotCanvas
            layout={layout}
            colour="--trend"
            opacity={0.6}
            dots={points.map(({ x, y, radius }) => [x, y, radius])}
          />
        </ZIndexLayer>
      ) : (
        <Scatter data={data} dataKey="cost" isAnimationActive={false} shape={Dot} />
      )}
      <LabelLayer layout={layout} />
    </ScatterChart>
  )
}

interface TickProps {
  readonly x?: number | string
  readonly y?: number | string
  readonly payload?: { readonly value?: unknown }
}

interface DotProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: Datum
}

/** A fitted row where Recharts' scales put it, in the look that the static chart gives it. */
function Dot({ cx, cy, payload }: DotProps) {
  if (cx === undefined || cy === undefined || !payload) return <g />
  const { dot } = payload
  const props = {
    ...pointLook(dot, pagePalette),
    'data-id': dot.id,
    'data-role': dot.point.record ? 'record' : 'used',
  }
  return dot.style ? (
    <path d={markPath(dot.style.shape, cx, cy, dot.radius)} {...props} />
  ) : (
    <circle cx={cx} cy={cy} r={dot.radius} {...props} />
  )
}

function MinorTicks({ layout: { plot, xTicks, yTicks } }: { readonly layout: FigureLayout }) {
  const path = [
    ...yTicks.minor.map((at) => `M${plot.left} ${at}h3`),
    ...xTicks.minor.map((at) => `M${at} ${plot.bottom}v3`),
  ].join('')
  return path === '' ? null : <path className={styles.minor} d={path} />
}
