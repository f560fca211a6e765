/** A forest plot as data: what a page shows in its table, for a file of it. */
import { column, type Table } from '@/lib/export/table'
import { forestWords } from '@/lib/text/pages/forest'
import type { Lang } from '@/lib/text/words-in'
import type { KeyShape } from './forest-key'
import type { Tone } from './forest-look'
import type { Drawn } from './forest-marks'
import type { ForestScale } from './forest-scale'

/** A time per factor of two, or a rate in doublings a year. */
export type ForestMark =
  | { readonly kind: 'time'; readonly tone: Tone; readonly drawn: Drawn }
  | {
      readonly kind: 'rate'
      readonly tone: Tone
      readonly value: number
      readonly interval: readonly [number, number]
      readonly range?: readonly [number, number]
      readonly shrunken?: number
    }

/** A row: its name, its marks from top to bottom, and what stands beside them. */
export interface ForestLine {
  readonly label: string
  readonly marks: readonly ForestMark[]
  /** One a column; the marks' numbers as they are printed. */
  readonly cells: readonly string[]
}

export interface ForestChart {
  readonly scale: ForestScale
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
  readonly keys: readonly { readonly shape: KeyShape; readonly tone?: Tone; readonly text: string }[]
  /** Title of the column of names, and of those beside the picture. */
  readonly head: string
  readonly columns: readonly string[]
  /** `heading` '' where the rows have none. */
  readonly groups: readonly { readonly heading: string; readonly lines: readonly ForestLine[] }[]
  /** What the two tones are. */
  readonly tones: Readonly<Record<Tone, string>>
}

/** A line a mark: whatever is drawn, and nothing else. Ends are empty where nothing bounds that side, or none is known. */
export function forestTable({ scale, groups, tones }: ForestChart, lang: Lang): Table {
  const unit = forestWords(lang).units[scale.unit]
  const names = ['value', 'low', 'high', 'prediction_low', 'prediction_high', 'shrunken']
  return {
    columns: [
      column('group'),
      column('row'),
      column('of'),
      column('direction'),
      ...names.map((name) => column(name, 'number', unit)),
    ],
    rows: groups.flatMap(({ heading, lines }) =>
      lines.flatMap(({ label, marks }) => marks.map((mark) => [heading, label, tones[mark.tone], ...numbersOf(mark)])),
    ),
  }
}

function numbersOf(mark: ForestMark): Table['rows'][number] {
  if (mark.kind === 'rate') {
    const { value, interval, range, shrunken = null } = mark
    const direction = value < 0 ? 'halving' : 'doubling'
    return [direction, value, ...interval, range?.[0] ?? null, range?.[1] ?? null, shrunken]
  }
  const { months, low, high, direction } = mark.drawn
  return [direction, months, low, high, null, null, null]
}
