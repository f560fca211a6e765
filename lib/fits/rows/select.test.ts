import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { observation, options } from '../fixtures/observations'
import { inDateOrder, inWindow, leftOutBySelection, reaching, records, select } from './select'

fc.configureGlobal({ seed: 20 }) // the same inputs on every run

const accuracy = {
  field: 'p',
  label: 'accuracy',
  unit: 'fraction',
  better: 'more',
  scale: 'logit',
  chance: 0.25,
} as const
const error = { ...accuracy, label: 'error', better: 'less' } as const
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('reaching', () => {
  const rows = [0.5, 0.6, 0.7, null].map((p, i) => observation('2020-01-01', 10, p, `r${i}`))

  it('is at or beyond the level, on the better side', () => {
    expect(ids(reaching(rows, accuracy, 0.6))).toEqual(['r1', 'r2'])
    expect(ids(reaching(rows, error, 0.6))).toEqual(['r0', 'r1'])
  })

  it('asks nothing of a series without performance', () => {
    expect(reaching(rows, null, null)).toHaveLength(4)
  })
})

describe('records', () => {
  it('are strictly better than all before; the first is one; a tie is none', () => {
    const rows = [
      observation('2020-01-01', 10, null, 'first'),
      observation('2020-02-01', 12, null, 'worse'),
      observation('2020-03-01', 10, null, 'tie'),
      observation('2020-04-01', 9, null, 'better'),
    ]
    expect(ids(records(rows, 'less'))).toEqual(['first', 'better'])
    expect(ids(records(rows, 'more'))).toEqual(['first', 'worse'])
  })

  it('take the better of one day first, so a day has one record at most', () => {
    const rows = [observation('2020-01-01', 10, null, 'a'), observation('2020-01-01', 8, null, 'b')]
    expect(ids(records(rows, 'less'))).toEqual(['b'])
    expect(ids(records(rows, 'more'))).toEqual(['a'])
  })

  it('count a copied row once and do not care for the order of rows', () => {
    const point = fc.record({ day: fc.integer({ min: 10, max: 28 }), cost: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (list) => {
        const rows = Object.freeze(
          list.map(({ day, cost }, i) => Object.freeze(observation(`2020-01-${day}`, cost, null, `r${i}`))),
        )
        const plain = ids(records(rows, 'less'))
        return (
          String(ids(records([...rows, ...rows], 'less'))) === String(plain) &&
          String(ids(records([...rows].reverse(), 'less'))) === String(plain)
        )
      }),
    )
  })
})

describe('select', () => {
  const rows = [
    observation('2018-01-01', 5, 0.1, 'cheap but weak'),
    observation('2019-01-01', 10, 0.7, 'early record'),
    observation('2020-01-01', 12, 0.8, 'never a record'),
    observation('2021-01-01', 8, 0.7, 'late record'),
    observation('2022-01-01', 7, null, 'unmeasured'),
    observation('2023-01-01', 6, 0.6, 'last record'),
  ]
  const asked = { ...options, performance: accuracy, threshold: 0.6, from: '2020-01-01', to: '2021-01-01' }

  it('cuts the window last: cut first it would crown a model that never was a record', () => {
    const selection = select(rows, asked)
    expect(ids(selection.used)).toEqual(['late record'])
    expect(leftOutBySelection(rows, selection)).toEqual([
      { id: 'cheap but weak', reason: 'does-not-reach' },
      { id: 'early record', reason: 'outside-window' },
      { id: 'never a record', reason: 'not-a-record' },
      { id: 'unmeasured', reason: 'no-performance' },
      { id: 'last record', reason: 'outside-window' },
    ])
  })

  it('takes every reaching row, or every row', () => {
    expect(ids(select(rows, { ...asked, select: 'reaching' }).used)).toEqual(['never a record', 'late record'])
    expect(select(rows, { ...asked, select: 'all', from: null, to: null }).used).toHaveLength(6)
  })

  it('has windows that hold both ends', () => {
    expect(ids(inWindow(rows, '2019-01-01', '2020-01-01'))).toEqual(['early record', 'never a record'])
    expect(inWindow(rows, null, null)).toBe(rows)
  })
})

it('orders a long list as a short one: by date, then cost, then id', () => {
  const random = createRandom(5)
  const long = Array.from({ length: 6000 }, (_, i) =>
    observation(
      `20${String(10 + random.below(9))}-0${1 + random.below(9)}-01`,
      1 + random.below(50),
      null,
      `r${(i * 7919) % 6000}`,
    ),
  )
  for (const better of ['less', 'more'] as const) {
    const sign = better === 'less' ? 1 : -1
    const expected = long.toSorted(
      (a, b) => a.decimalYear - b.decimalYear || sign * (a.cost - b.cost) || (a.id < b.id ? -1 : 1),
    )
    expect(inDateOrder(long, better).map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
  }
})
