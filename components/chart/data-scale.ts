import type { Scale } from '@/lib/chart/layout-scale'

/** What Recharts' scale hooks return: undefined before the chart has its size. */
export type DataScale = ((value: number) => number | undefined) | undefined

/** The same as a scale of our layout; NaN, which no path hides, where Recharts has no pixel. */
export const toScale =
  (scale: NonNullable<DataScale>): Scale =>
  (value) =>
    scale(value) ?? NaN
