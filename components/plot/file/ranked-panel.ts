/** Named values one below the other, each on a line to the right or left of zero, as a panel. */
import { column } from '@/lib/export/table'
import type { Lang } from '@/lib/text/words-in'
import { numberAxis } from '../number-axis'
import { fixedTicks, type Panel } from './panel'

interface RankedValue {
  readonly label: string
  readonly value: number
  /** Null: none is known. */
  readonly interval?: readonly [number, number] | null
}

/** Pixels a value. */
const EACH = 30

/** @param title of the axis; @param unit of the values in the table; @param lines that stand beside the dots */
export function rankedPanel(
  { name, title, unit }: { readonly name: string; readonly title: string; readonly unit: string },
  values: readonly RankedValue[],
  lines: 'from-zero' | 'intervals',
  lang: Lang,
): Panel {
  const endsOf = ({ value, interval }: RankedValue): readonly [number, number] =>
    lines === 'intervals' ? (interval ?? [value, value]) : [Math.min(0, value), Math.max(0, value)]
  const axis = numberAxis([0, ...values.flatMap((one) => [one.value, ...endsOf(one)])], 6, lang)
  const rank = values.map(({ label }, index) => ({ value: index, label }))
  return {
    name,
    height: EACH * values.length,
    x: { title, scale: 'linear', domain: axis.domain, ticks: fixedTicks(axis.ticks) },
    y: { title: '', scale: 'linear', domain: [-0.5, values.length - 0.5], reversed: true, ticks: fixedTicks(rank) },
    marks: [
      { kind: 'upright', x: 0, label: '', ink: 'ink3' },
      {
        kind: 'whiskers',
        along: 'x',
        at: values.map((one, index) => {
          const [low, high] = endsOf(one)
          return { x: one.value, y: index, low, high }
        }),
      },
      { kind: 'dots', radius: 4, dots: values.map(({ value }, index) => ({ x: value, y: index, look: 'full' })) },
    ],
    columns: [
      column('value', 'number', unit),
      column('rank', 'number'),
      column('row'),
      column('low', 'number', unit),
      column('high', 'number', unit),
    ],
    rows: values.map(({ label, value, interval = null }, index) => [
      ...[value, index, label, interval?.[0] ?? null, interval?.[1] ?? null],
    ]),
  }
}
