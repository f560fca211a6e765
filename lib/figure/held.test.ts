import { expect, it } from 'vitest'
import { describeFigure } from './describe-figure'
import type { Figure } from './figure'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import type { Study } from '@/lib/data/study'

const shown = (query: string, rows: Study, held: boolean, dots?: 'moving') => {
  const { view, ignored } = decodeView(query, contextOf(rows, lawRates))
  return describeFigure(view, rows, {
    lawRates,
    draws: null,
    ignored,
    asOf: '2026-01-01',
    origin: '',
    held,
    ...(dots && { dots }),
  })
}

/** A study made long: the rows of another, many times, each under names of its own. */
function long(rows: Study, times: number): Study {
  const { model, name } = rows.meta.roles
  const again = (cells: Study['rows'][number]['cells'], field: string | undefined, time: number) =>
    field === undefined ? {} : { [field]: `${String(cells[field])} ${time}` }
  return {
    ...rows,
    rows: Array.from({ length: times }, (_, time) =>
      rows.rows.map((row) => ({
        ...row,
        id: `${row.id}-${time}`,
        cells: {
          ...row.cells,
          ...again(row.cells, model, time),
          ...again(row.cells, name, time),
        },
      })),
    ).flat(),
  }
}

it('under the hand a long series has the same dots, line, axes and number, and its interval is pending', () => {
  const rows = long(study('benchmarks'), 12)
  const [moving, resting] = [true, false].map((held) => shown('study=benchmarks', rows, held))
  if (!moving?.fit || !resting?.fit) throw new Error('no fit')
  expect(moving.data.used + moving.context.length).toBeGreaterThan(1000)
  const dots = (figure: typeof moving) => figure.points.map(({ id, fitted, record }) => [id, fitted, record])
  expect(dots(moving)).toEqual(dots(resting))
  expect(moving.context).toEqual(resting.context)
  expect(moving.line.map(({ value }) => value)).toEqual(resting.line.map(({ value }) => value))
  expect(moving.fit.halvingTime.months).toBe(resting.fit.halvingTime.months)
  expect([moving.fit.intervalPending, resting.fit.intervalPending]).toEqual([true, false])
  expect([moving.fit.records, moving.fit.linearity, moving.fragility]).toEqual([null, null, null])
  expect(resting.fit.records).not.toBeNull()
})

it('of a cloud under the hand only what moves is described: number, line and fitted dots are the same', () => {
  const rows = long(study('benchmarks'), 40)
  const query = 'study=benchmarks&exclude=mmlu-yi-6b-3'
  const [moving, resting] = [shown(query, rows, true, 'moving'), shown(query, rows, true)]
  expect(resting.context.length).toBeGreaterThan(2000)
  const others = (figure: Figure) =>
    Object.entries(figure).filter(
      ([key]) => !['context', 'cloudStays', 'data', 'x', 'y', 'text', 'thinned'].includes(key),
    )
  expect(others(moving)).toEqual(others(resting))
  expect(moving.cloudStays).toBe(true)
  expect(moving.context).toEqual(resting.context.filter(({ reason }) => reason === 'excluded'))
  expect(moving.context).toHaveLength(1)
  expect([moving.data.n, moving.data.used]).toEqual([resting.data.n, resting.data.used])
  expect(moving.thinned?.points).toBe(resting.points.length)
  // A row with a note has its dot, where the note stands.
  const noted = resting.context.find(({ reason }) => reason === 'does-not-reach')?.id ?? ''
  expect(shown(`${query}&note=row:${noted}:here`, rows, true, 'moving').context.map(({ id }) => id)).toContain(noted)
  expect(shown('study=benchmarks', long(study('benchmarks'), 2), true, 'moving').cloudStays).toBeUndefined()
})

it('of a short series everything is computed under the hand too', () => {
  const rows = study('efficiency-milestones')
  expect(shown('study=efficiency-milestones', rows, true)).toEqual(shown('study=efficiency-milestones', rows, false))
})
