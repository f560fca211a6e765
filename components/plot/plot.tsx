'use client'

import type { ReactNode } from 'react'
import { CartesianGrid, ComposedChart, ScatterChart, Tooltip } from 'recharts'
import styles from './plot.module.css'
import { type Details, TooltipCard } from './tooltip-card'

interface Props<Datum> {
  /** One array for all series: Recharts' tooltip takes the values of every series from one place in it. */
  readonly data?: readonly Datum[]
  /** What the pointer finds: the nearest value along the horizontal axis, or the point under it. */
  readonly finds: 'value' | 'point'
  /** Its accessible name; null where the element around it has one and handles the keys. */
  readonly label: string | null
  readonly height: number
  /** Above the vertical axis, or null. */
  readonly yTitle: string | null
  /** What the card says of a datum that pointer or arrow keys are on; null: no card. */
  readonly details: ((datum: Datum) => Details) | null
  readonly children: ReactNode
}

/** A chart of a tab: hairline grid, labels of 12 pixels, a title over the vertical axis, a card at the datum looked at. */
export function Plot<Datum>({ data, finds, label, height, yTitle, details, children }: Props<Datum>) {
  const Chart = finds === 'point' ? ScatterChart : ComposedChart
  return (
    <Chart
      responsive
      {...(data ? { data: [...data] } : {})}
      className={styles.plot ?? ''}
      style={{ width: '100%', height }}
      margin={{ top: yTitle === null ? 8 : 24, right: 8, bottom: 0, left: 0 }}
      accessibilityLayer={label !== null}
      {...(label === null ? { 'aria-hidden': true } : { 'aria-label': label })}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" syncWithTicks />
      {yTitle === null ? null : (
        <text className={styles.title} x={0} y={12}>
          {yTitle}
        </text>
      )}
      {children}
      {details ? (
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--ink-3)', strokeDasharray: '3 3', fill: 'none' }}
          content={({ payload }) => <TooltipCard datum={payload[0]?.payload as Datum | undefined} details={details} />}
        />
      ) : null}
    </Chart>
  )
}
