/** The methods that hold performance in their model among a curve's specifications, on dealt columns of one cost. */
import type { FitOptions } from '@/lib/fits/fit-options'
import { findMethod } from '@/lib/fits/methods/registry'
import { naturalScale } from '@/lib/fits/rows/natural-scale'
import { tCriticalValues } from '@/lib/stats/distributions/t-distribution'
import { fieller } from '@/lib/stats/regression/fieller'
import { roomFor } from '@/lib/stats/regression/quick-line'
import { quantilePlane } from '@/lib/stats/robust/quantile-plane'
import { type QuickPlane, quickPlane } from '@/lib/stats/regression/quick-plane'
import { LEAST_POINTS } from '../../threshold-sweep'
import { distinctFits } from '../distinct-fits'
import { slopeOf } from '../specification-curve'
import type { SpecificationMethod, SpecificationSpace } from '../specification-space'
import type { DealtColumns } from './dealt-columns'
import { type DateRange, type Places, takeScaled } from './dealt-rows'
import { type DealtPlan, type DealtSlope, markOutliers, rowSetKeys, signOf } from './dealt-slope'

type PlaneMethod = Exclude<SpecificationMethod, 'trend'>

/**
 * @param models how many there are, whatever the cost; @param windows of the space, as places among all dates
 * @returns asked after each deal
 */
export function dealtPlanes(
  method: PlaneMethod,
  columns: DealtColumns,
  models: number,
  windows: readonly DateRange[],
  options: FitOptions,
  space: SpecificationSpace,
  { drawn }: DealtPlan,
): () => readonly DealtSlope[] {
  const { performance, threshold, costError = null } = options
  const known = findMethod(method).estimators
  const bySquares = known.length === 0 || space.estimators.includes('ols')
  const byQuantile = drawn && known.includes('quantile') && space.estimators.includes('quantile')
  if (performance === null || threshold === null || typeof naturalScale(performance, threshold) !== 'number')
    return () => []
  // Costs known to a factor have errors by the jackknife: the method's own way, row by row.
  if (method === 'inverse' && costError !== null) return () => byFits(method, columns, options, space)

  const most = columns.years.length
  const places = (): Places => ({ places: new Uint32Array(most), n: 0 })
  const [whole, left] = [places(), places()]
  const out = new Uint8Array(most)
  const room = roomFor(most)
  const keyOf = rowSetKeys(models)
  const critical = tCriticalValues(options.level)
  const gathered = [columns.years, columns.doublings, columns.g].map((from) => ({ from, to: new Float64Array(most) }))
  const [years, doublings, g] = gathered.map(({ to }) => to) as [Float64Array, Float64Array, Float64Array]
  const planeOf = (rows: Places): QuickPlane | null => {
    for (const { from, to } of gathered) for (let i = 0; i < rows.n; i += 1) to[i] = from[rows.places[i]!]!
    return method === 'pooled'
      ? quickPlane(years, g, doublings, rows.n, room)
      : quickPlane(doublings, years, g, rows.n, room)
  }
  const rate = (plane: QuickPlane): DealtSlope =>
    method === 'pooled' ? pooledRate(plane, critical(plane.df)) : inverseRate(plane, critical(plane.df))

  /** Of the rows that `planeOf` has gathered. */
  const quantileRate = (n: number): DealtSlope => {
    const columns = [years, g, doublings].map((values) => Array.from(values.subarray(0, n)))
    const [t = [], scaled = [], y = []] = columns
    const plane = quantilePlane(t, scaled, y, options.tau)(new Uint32Array(n).fill(1))
    return { slope: plane?.b ?? NaN, exact: true, clear: 0 }
  }

  return () => {
    const seen = new Set<number>()
    const slopes: DealtSlope[] = []
    const note = (rows: Places) => {
      if (rows.n < LEAST_POINTS) return
      const key = keyOf(columns, rows)
      if (seen.has(key)) return
      seen.add(key)
      const plane = planeOf(rows)
      if (!plane) return
      for (const found of [...(bySquares ? [rate(plane)] : []), ...(byQuantile ? [quantileRate(rows.n)] : [])])
        if (found.slope !== 0 && Number.isFinite(found.slope)) slopes.push(found)
    }
    for (const window of windows) {
      takeScaled(columns, window, null, whole)
      for (const rule of space.outliers) {
        // Made again for each rule: the room is shared with the fits between.
        const plane = rule === 'none' ? null : planeOf(whole)
        const isWhole =
          rule === 'none' || !plane || markOutliers(rule, { ...plane, parameters: 3 }, room, whole, out) === 0
        if (isWhole) note(whole)
        else {
          takeScaled(columns, window, out, left)
          note(left)
        }
      }
    }
    return slopes
  }
}

/** `log2 C = a + b t + c g(p)`: b. */
function pooledRate({ b1, variance1 }: QuickPlane, critical: number): DealtSlope {
  const half = critical * Math.sqrt(variance1)
  return { slope: b1, exact: true, clear: signOf([b1 - half, b1 + half]) }
}

/** `g(p) = k + m log2 C + h t`: -h / m. */
function inverseRate({ b1: m, b2: h, variance1, variance2, covariance }: QuickPlane, critical: number): DealtSlope {
  const ratio = {
    numerator: -h,
    denominator: m,
    numeratorVariance: variance2,
    denominatorVariance: variance1,
    covariance: -covariance,
  }
  return { slope: -h / m, exact: true, clear: signOf(fieller(ratio, critical)) }
}

function byFits(
  method: PlaneMethod,
  columns: DealtColumns,
  options: FitOptions,
  space: SpecificationSpace,
): readonly DealtSlope[] {
  const series = [{ cost: columns.cost, population: columns.population() }]
  return distinctFits(series, options, { ...space, methods: [method] }).fits.flatMap((fit) => {
    const estimate = slopeOf(fit, { draws: 0, seed: 1 })
    if (!estimate || estimate.slope === 0 || !Number.isFinite(estimate.slope)) return []
    return [{ slope: estimate.slope, exact: true, clear: signOf(estimate.interval) }]
  })
}
