import { expect, it } from 'vitest'
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import type { Row } from '@/lib/data/study'
import { createRandom } from '@/lib/stats/chance/random'
import { fittedPoints, leftOutOf, observationMaker } from './long-observations'
import { inDateOrder, records } from './select'
import { inTimeOrder } from './time-order'
import type { Observation } from './observation'

const readers = { nameOf: ({ id }: Row) => `name of ${id}`, clusterOf: ({ id }: Row) => id }
const random = createRandom(3)
const rows = Array.from({ length: LONG_STUDY_ROWS + 1 }, (_, place) => ({
  row: { id: `line-${place}`, line: place, cells: {} },
  // Few days and costs, so that ties are many.
  year: 2010 + Math.floor(300 * random.uniform()) / 30,
  cost: 1 + Math.floor(50 * random.uniform()),
  score: random.uniform() < 0.1 ? null : random.uniform(),
}))
const observations = (most: number): Observation[] => {
  const make = observationMaker(most, readers)
  return rows.map(({ row, year, cost, score }) => make(row, `day ${year}`, year, cost, score))
}
const plain = observations(LONG_STUDY_ROWS)
const views = observations(rows.length)
const told = ({ id, name, date, decimalYear, cost, performance, cluster, row }: Observation) => {
  return { id, name, date, decimalYear, cost, performance, cluster, row }
}

it('observations of a long table read like any other', () => {
  expect(views.map(told)).toEqual(plain)
  const last = views.at(-1)!
  expect({ ...leftOutOf(1, last, 'filtered') }).toEqual({ id: last.id, reason: 'filtered' })
  expect(leftOutOf(rows.length, last, 'filtered').id).toBe(last.id)
})

it('a long list has the order of a short one, by day, cost and id, and its records', () => {
  const byHand = (sign: number) =>
    [...plain].sort(
      (a, b) => a.decimalYear - b.decimalYear || sign * (a.cost - b.cost) || (a.id < b.id ? -1 : Number(a.id > b.id)),
    )
  for (const [better, sign] of [
    ['less', 1],
    ['more', -1],
  ] as const) {
    const ordered = byHand(sign)
    expect(inDateOrder(views, better).map(({ id }) => id)).toEqual(ordered.map(({ id }) => id))
    const best: Observation[] = []
    for (const one of ordered) if (best.every(({ cost }) => sign * (one.cost - cost) < 0)) best.push(one)
    const lastOfDays = best.filter((one, place) => best[place + 1]?.decimalYear !== one.decimalYear)
    expect(records(views, better).map(({ id }) => id)).toEqual(lastOfDays.map(({ id }) => id))
  }
  const inTime = [...plain].sort((a, b) => a.decimalYear - b.decimalYear || (a.id < b.id ? -1 : Number(a.id > b.id)))
  expect(inTimeOrder(views, (one) => one).map(({ id }) => id)).toEqual(inTime.map(({ id }) => id))
})

it('fitted rows of a long table read like any other', () => {
  const columns = {
    fitted: views.map((_, place) => 2 * place),
    residuals: views.map((_, place) => -place),
    leverage: views.map((_, place) => (place === 3 ? null : place / 1e6)),
    cook: views.map((_, place) => (place === 5 ? null : 1 / (place + 1))),
  }
  const read = fittedPoints(views, columns).map(({ observation, fitted, residual, leverage, cook }) => {
    return { id: observation.id, fitted, residual, leverage, cook }
  })
  const half = LONG_STUDY_ROWS / 2
  const short = [views.slice(0, half), views.slice(half, 2 * half)].flatMap((some, part) =>
    fittedPoints(some, {
      fitted: columns.fitted.slice(part * half),
      residuals: columns.residuals.slice(part * half),
      leverage: columns.leverage.slice(part * half),
      cook: columns.cook.slice(part * half),
    }),
  )
  expect(read.slice(0, 2 * half)).toEqual(short.map(({ observation, ...rest }) => ({ id: observation.id, ...rest })))
  expect(read.at(-1)).toMatchObject({ residual: -LONG_STUDY_ROWS })
})
