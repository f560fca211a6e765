import { expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { scanRecords } from '../rows/records-scan'
import { recordDraws } from './drawn-records'

const DRAWS = 40_000

/** Counts of records and the mean sums of their places and values, by one way of drawing. */
function summary(draw: (places: Uint32Array, values: Float64Array) => number, n: number) {
  const [places, values] = [new Uint32Array(n), new Float64Array(n)]
  const counts: number[] = []
  let [sumOfPlaces, sumOfValues] = [0, 0]
  for (let i = 0; i < DRAWS; i += 1) {
    const count = draw(places, values)
    counts[count] = (counts[count] ?? 0) + 1
    for (let k = 0; k < count; k += 1) {
      sumOfPlaces += places[k]!
      sumOfValues += values[k]!
    }
  }
  return { counts, places: sumOfPlaces / DRAWS, values: sumOfValues / DRAWS }
}

it.each([
  ['all different, a date each', 12, 1, 100],
  ['ties, and three to a date', 30, 3, 7],
  ['a long series', 300, 4, 1000],
])('%s: the records of a shuffle, but for chance', (_, n, aDate, different) => {
  const years = Float64Array.from({ length: n }, (_unused, i) => 2010 + Math.floor(i / aDate))
  const progress = Float64Array.from({ length: n }, (_unused, i) => (i * 37) % different)
  const random = createRandom(3)
  const shuffled = summary((places, values) => {
    for (let i = n - 1; i > 0; i -= 1) {
      const j = random.below(i + 1)
      const kept = progress[i]!
      progress[i] = progress[j]!
      progress[j] = kept
    }
    const count = scanRecords({ years, progress }, places)
    for (let k = 0; k < count; k += 1) values[k] = progress[places[k]!]!
    return count
  }, n)
  const once = recordDraws({ years, progress }, createRandom(4))
  const drawn = summary((places, values) => once({ places, values }), n)
  shuffled.counts.forEach((count, records) => {
    const share = count / DRAWS
    // Five standard errors of the difference of two shares.
    const most = 5 * Math.sqrt((2 * Math.max(share, 1e-3)) / DRAWS)
    expect(Math.abs((drawn.counts[records] ?? 0) / DRAWS - share), `${records} records`).toBeLessThan(most)
  })
  // Sums of a few places scatter by about n in each draw: five standard errors. Within a date any of equal ones may be named.
  expect(Math.abs(drawn.places - shuffled.places)).toBeLessThan((5 * Math.SQRT2 * n) / Math.sqrt(DRAWS) + aDate)
  expect(Math.abs(drawn.values - shuffled.values)).toBeLessThan((10 * Math.SQRT2 * different) / Math.sqrt(DRAWS))
})
