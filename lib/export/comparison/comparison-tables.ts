/** A comparison as tables: what each view answers, and by how much they differ. Full precision. */
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { column, type Table } from '@/lib/export/table'

const YEARLY = 'factors of two per year'

/** One row a view, in their order. Ends are empty where nothing bounds that side or there is no interval. */
export function answersTable({ views }: ComparisonFigure): Table {
  return {
    columns: [
      column('view'),
      column('name'),
      column('study'),
      column('data_version'),
      column('benchmark'),
      column('cost'),
      column('cost_unit'),
      column('threshold', 'number'),
      column('method'),
      column('n', 'number'),
      column('from', 'date'),
      column('to', 'date'),
      column('direction'),
      column('months_per_factor_two', 'number', 'months'),
      column('months_low', 'number', 'months'),
      column('months_high', 'number', 'months'),
      column('opposite_months_low', 'number', 'months'),
      column('opposite_months_high', 'number', 'months'),
      column('slope', 'number', 'doublings per year'),
      column('slope_low', 'number', 'doublings per year'),
      column('slope_high', 'number', 'doublings per year'),
      column('level', 'number'),
      column('interval'),
      column('interval_of'),
      column('r2', 'number'),
      column('r2_of'),
      column('permalink'),
    ],
    rows: views.map(({ letter, name, figure: { data, view, fit, permalink } }) => [
      ...[
        letter,
        name,
        data.study,
        data.version,
        data.benchmark,
        data.cost,
        data.costUnit,
        view.threshold,
        view.method,
      ],
      ...[fit?.n ?? null, fit?.from ?? null, fit?.to ?? null, fit?.halvingTime.direction ?? null],
      ...[fit?.halvingTime.months ?? null, fit?.halvingTime.low ?? null, fit?.halvingTime.high ?? null],
      ...[fit?.halvingTime.opposite?.low ?? null, fit?.halvingTime.opposite?.high ?? null],
      ...[fit?.slope ?? null, fit?.slopeInterval?.[0] ?? null, fit?.slopeInterval?.[1] ?? null],
      ...[fit?.level ?? null, fit?.interval ?? null, fit?.intervalOf ?? null],
      ...[fit?.r2 ?? null, fit?.residualSpace ?? null, permalink],
    ]),
  }
}

/** One row a pair: speed of the second less that of the first, positive where the second gets better faster. */
export function differencesTable({ views, differences }: ComparisonFigure): Table {
  return {
    columns: [
      column('first'),
      column('second'),
      column('difference', 'number', YEARLY),
      column('low', 'number', YEARLY),
      column('high', 'number', YEARLY),
      column('level', 'number'),
      column('interval_by'),
      column('because'),
      column('second_faster', 'number'),
      column('units', 'number'),
      column('units_in_both', 'number'),
      column('draws', 'number'),
      column('draws_failed', 'number'),
    ],
    rows: differences.map(({ pair, value, low, high, level, interval }) => [
      ...[views[pair[0]]?.letter ?? null, views[pair[1]]?.letter ?? null, value, low, high, level, interval.by],
      ...(interval.by === 'models'
        ? [null, interval.faster, interval.units, interval.shared, interval.draws, interval.failed]
        : [interval.because, null, null, null, null, null]),
    ]),
  }
}
