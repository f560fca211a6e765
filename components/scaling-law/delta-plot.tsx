'use client'

import { Line, XAxis, YAxis } from 'recharts'
import { bottomAxis, leftAxis } from '@/components/plot/axes'
import { Plot } from '@/components/plot/plot'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import type { Lang } from '@/lib/text/words-in'
import type { DeltaRow } from './delta-rows'

interface Props {
  readonly lang: Lang
  readonly rows: readonly DeltaRow[]
  /** The authors' penalty, set apart among the labels. */
  readonly usual: number
  /** Pixels. */
  readonly height: number
}

/** Penalties stand by rank, since they are not evenly spaced; months in proportion, from zero. */
export function DeltaPlot({ lang, rows, usual, height }: Props) {
  const words = scalingLawPageWords(lang)
  const most = Math.max(4, ...rows.flatMap((row) => [row['as-published'] ?? 0, row.converged ?? 0]))
  const steps = Math.ceil(most / 4)
  return (
    <Plot
      data={rows}
      finds="value"
      label={words.deltaPicture}
      height={height}
      yTitle={null}
      details={words.deltaDetails}
    >
      <XAxis
        {...bottomAxis(null)}
        type="category"
        dataKey="delta"
        scale="band"
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: TickProps) => (
          <text
            x={x}
            y={y}
            dy="0.71em"
            textAnchor="middle"
            fill={payload?.value === usual ? 'var(--ink)' : 'var(--ink-3)'}
            fontWeight={payload?.value === usual ? 600 : 400}
          >
            {String(payload?.value)}
          </text>
        )}
      />
      <YAxis
        {...leftAxis(28)}
        domain={[0, 4 * steps]}
        ticks={Array.from({ length: steps + 1 }, (_, index) => 4 * index)}
      />
      <Line
        dataKey="as-published"
        type="linear"
        connectNulls
        stroke="var(--trend)"
        strokeWidth={2}
        dot={{ r: 4, fill: 'var(--trend)', stroke: 'var(--paper)', strokeWidth: 1 }}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="converged"
        type="linear"
        connectNulls
        stroke="var(--ink-2)"
        strokeWidth={2}
        strokeDasharray="5 3"
        dot={{ r: 4, fill: 'var(--paper)', stroke: 'var(--ink-2)', strokeWidth: 1.5, strokeDasharray: 'none' }}
        activeDot={false}
        isAnimationActive={false}
      />
    </Plot>
  )
}

interface TickProps {
  readonly x?: number | string
  readonly y?: number | string
  readonly payload?: { readonly value?: unknown }
}
