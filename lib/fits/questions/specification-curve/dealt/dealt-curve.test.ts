import { expect, it } from 'vitest'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { observation, options as plain } from '@/lib/fits/fixtures/observations'
import { countedDirection } from '@/lib/fits/intervals/record-count'
import { findMethod } from '@/lib/fits/methods/registry'
import type { Observation } from '@/lib/fits/rows/observation'
import { createRandom, type Random } from '@/lib/stats/chance/random'
import { distinctFits } from '../distinct-fits'
import { outlierRules } from '../outlier-rules'
import { countsRemembered, slopeOf } from '../specification-curve'
import type { SpecificationSeries, SpecificationSpace } from '../specification-space'
import { shuffledOrders } from '../joint-test'
import { dealtCurve } from './dealt-curve'
import { type DealtSlope, signOf } from './dealt-slope'

const space: SpecificationSpace = {
  methods: ['trend', 'pooled', 'inverse'],
  estimators: estimatorIds,
  selections: ['records', 'reaching', 'all'],
  thresholds: [0.3, 0.45, 0.6],
  windows: [
    { id: 'whole', from: null, to: null },
    { id: 'since-2015', from: '2015-01-01', to: null },
    { id: 'view', from: '2013-06-01', to: '2018-12-31' },
  ],
  outliers: outlierRules,
}

/** Months, costs and scores that often coincide, costs that some rows lack. */
function sampleOf(n: number, random: Random): readonly SpecificationSeries[] {
  const rows = Array.from({ length: n }, (_, i) => {
    const [year, month] = [2012 + random.below(9), 1 + random.below(12)]
    const cost = 40 + random.below(40) / 4 + (random.below(12) === 0 ? 15 : 0)
    const score = random.below(8) === 0 ? null : (5 + random.below(90)) / 100
    return observation(`${year}-${String(month).padStart(2, '0')}-01`, 2 ** cost, score, `m${i}`)
  })
  const hours = rows.filter(() => random.below(4) > 0).map((row) => ({ ...row, cost: 1 + random.below(1000) }))
  return [
    { cost: 'flop', population: rows },
    { cost: 'hours', population: hours },
  ]
}

function redated(series: readonly SpecificationSeries[], order: readonly number[]): readonly SpecificationSeries[] {
  const models = [...(series[0]?.population ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  const lender = new Map(models.map(({ id }, i) => [id, models[order[i]!]!]))
  const withDate = (row: Observation): Observation => {
    const { date, decimalYear } = lender.get(row.id)!
    return { ...row, date, decimalYear }
  }
  return series.map(({ cost, population }) => ({ cost, population: population.map(withDate) }))
}

/** What the specification curve itself says, as far as it needs no draws. */
function byFits(
  series: readonly SpecificationSeries[],
  options: typeof plain,
  drawn: boolean,
): readonly Omit<DealtSlope, 'exact'>[] {
  const signsOf = countsRemembered(countedDirection)
  return distinctFits(series, options, space).fits.flatMap((fit) => {
    const { method, estimator, select } = fit.specification
    const counted = select === 'records'
    if (!counted && !drawn && findMethod(method).ownInterval(estimator) === 'bootstrap') return []
    const estimate = slopeOf(fit, { draws: 0, seed: 1 })
    if (!estimate || estimate.slope === 0 || !Number.isFinite(estimate.slope)) return []
    const [first = 0, ...others] = counted ? signsOf(fit) : [signOf(estimate.interval)]
    return [{ slope: estimate.slope, clear: others.every((sign) => sign === first) ? first : 0 }]
  })
}

const inOrder = <T extends Omit<DealtSlope, 'exact'>>(slopes: readonly T[]): readonly T[] =>
  [...slopes].sort((a, b) => Number(a.slope.toPrecision(8)) - Number(b.slope.toPrecision(8)) || a.clear - b.clear)

it.each([
  ['less is better', { better: 'less' as const }],
  ['more is better', { better: 'more' as const }],
  ['costs known to a factor of two', { costError: 2 }],
])('on dealt dates is the specification curve of rows with those dates: %s', (_, changed) => {
  const random = createRandom(29)
  const options = {
    ...plain,
    performance: {
      field: 'score',
      label: 'score',
      unit: 'fraction',
      better: 'more',
      scale: 'logit',
      chance: null,
    } as const,
    threshold: 0.5,
    ...changed,
  }
  let compared = 0
  for (const n of [4, 9, 25, 40]) {
    const series = sampleOf(n, random)
    const drawn = n % 2 === 1
    const curveOf = dealtCurve(series, options, space, { countsRecords: true, drawn })
    for (const orderOf of shuffledOrders(n, 3, random)) {
      const order = orderOf()
      const [ours, theirs] = [inOrder(curveOf(order, null)), inOrder(byFits(redated(series, order), options, drawn))]
      expect(ours.map(({ clear }) => clear)).toEqual(theirs.map(({ clear }) => clear))
      // Sums in another order: nine digits, of slopes of some doublings a year.
      ours.forEach(({ slope }, i) =>
        expect(Math.abs(slope - theirs[i]!.slope)).toBeLessThan(1e-9 * (1 + Math.abs(slope))),
      )
      compared += ours.length
      // Asked for sides of a value only, every slope keeps its own.
      const exact = curveOf(order, null)
      for (const value of [0.1, 1])
        curveOf(order, value).forEach((side, i) => {
          const { slope, clear } = exact[i]!
          expect([Math.sign(side.slope), Math.abs(side.slope) >= value, side.clear]).toEqual([
            Math.sign(slope),
            Math.abs(slope) >= value,
            clear,
          ])
        })
    }
  }
  expect(compared).toBeGreaterThan(500)
})
