/** How every axis of a tab's chart looks and which labels it shows; spread into Recharts' axes. */
import type { Tick } from '@/lib/figure/figure'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import type { Lang } from '@/lib/text/words-in'

const LINE = { stroke: 'var(--ink-3)' }

const LABELS = { tick: { fill: 'var(--ink-3)' }, allowDataOverflow: true } as const

/** Labels that would touch are left out by Recharts, which measures them. */
const BOTTOM = {
  ...LABELS,
  interval: 'preserveStart',
  type: 'number',
  axisLine: LINE,
  tickLine: LINE,
  tickSize: 5,
  tickMargin: 4,
  minTickGap: 10,
} as const

/** A horizontal axis of numbers; a title stands at its right end. */
export const bottomAxis = (title: string | null) =>
  title === null
    ? ({ ...BOTTOM, height: 28 } as const)
    : ({
        ...BOTTOM,
        height: 44,
        label: { value: title, position: 'insideBottomRight', offset: 0, dy: -4, fill: 'var(--ink-2)' },
      } as const)

/** A vertical axis of numbers with all its labels, without lines: the grid is enough. @param width pixels for its labels */
export const leftAxis = (width: number) =>
  ({
    ...LABELS,
    type: 'number',
    axisLine: false,
    tickLine: false,
    tickSize: 0,
    tickMargin: 8,
    interval: 0,
    width,
  }) as const

/** Values with their labels, as Recharts takes them; it breaks lines at spaces. */
export function labelled(ticks: readonly Tick[], lang: Lang) {
  const { NBSP } = halvingTimeText(lang)
  const labels = new Map(ticks.map(({ value, label }) => [value, label]))
  return {
    ticks: ticks.map(({ value }) => value),
    tickFormatter: (value: number): string => (labels.get(value) ?? '').replaceAll(' ', NBSP),
  } as const
}
