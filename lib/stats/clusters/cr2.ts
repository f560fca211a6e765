/**
 * Standard errors of a least squares fit whose rows come in clusters (papers, organisations) that lean on one another
 * within and not between: CR2, which takes the bias off that the plain cluster estimate has where clusters are few, with
 * Satterthwaite's degrees of freedom, which say how much such an estimate scatters.
 *
 * Both suppose, to be calibrated by, independent errors of one size; what they estimate does not. In the basis of the
 * columns everything about a cluster is a few small matrices: its projection `G = Q_g' Q_g`, whose `(I - G)^(-1/2)` adjusts
 * the cluster's scores `Q_g' e_g`.
 *
 * Sources: R. M. Bell, D. F. McCaffrey, Survey Methodology 28 (2002) 169; J. E. Pustejovsky, E. Tipton, J. Bus. Econ. Stat.
 * 36 (2018) 672, https://doi.org/10.1080/07350015.2016.1247004 (and their R package clubSandwich, which the tests follow).
 */
import { type ContrastInference, contrastOf, studentContrast } from '@/lib/stats/regression/contrast'
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { coordinatesOf, withConstant } from '@/lib/stats/regression/orthonormal-basis'
import { symmetricEigen } from './symmetric-eigen'

/** A direction that a cluster decides alone but for rounding: it has no residual there, and none is made up. */
const DECIDED_ALONE = 1e-12

/** Square matrices by row. */
type Matrix = readonly (readonly number[])[]

/**
 * @param clusters name of each row's cluster, in the order of the rows
 * @returns null under two clusters
 */
export function cr2(fit: MultipleRegression, clusters: readonly string[]): ContrastInference | null {
  const rows = rowsByCluster(clusters)
  if (rows.length < 2) return null
  const q = withConstant(fit.basis)
  const groups = rows.map((members) => {
    const projection = q.map((a) => q.map((b) => members.reduce((sum, i) => sum + (a[i] ?? NaN) * (b[i] ?? NaN), 0)))
    const adjustment = inverseRootOfRest(projection)
    const score = q.map((a) => members.reduce((sum, i) => sum + (a[i] ?? NaN) * (fit.residuals[i] ?? NaN), 0))
    return { projection, adjustment, score: times(adjustment, score) }
  })

  return (contrast) => {
    const d = coordinatesOf(fit.basis, contrast)
    const variance = groups.reduce((sum, { score }) => sum + dot(d, score) ** 2, 0)
    // The estimate is a sum of squares of p_g'e for independent e of variance one. With s = S d and v = S G d of a cluster,
    // p_g'p_h is s'G s of the cluster itself less v_g'v_h.
    let mean = 0
    let spread = 0
    const outer = d.map(() => d.map(() => 0))
    for (const { projection, adjustment } of groups) {
      const own = times(adjustment, d)
      const image = times(projection, own)
      const [square, shared] = [dot(own, image), dot(image, image)]
      mean += square - shared
      spread += square ** 2 - 2 * square * shared
      outer.forEach((row, j) => row.forEach((value, k) => (row[k] = value + (image[j] ?? NaN) * (image[k] ?? NaN))))
    }
    spread += outer.flat().reduce((sum, value) => sum + value ** 2, 0)
    return studentContrast(contrastOf(fit.coefficients, contrast), Math.sqrt(variance), mean ** 2 / spread)
  }
}

function rowsByCluster(clusters: readonly string[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>()
  clusters.forEach((cluster, i) => {
    const members = rows.get(cluster)
    if (members) members.push(i)
    else rows.set(cluster, [i])
  })
  return [...rows.values()]
}

/** `(I - G)^(-1/2)`, zero where G is one: G is symmetric with values from 0 to 1. */
function inverseRootOfRest(projection: Matrix): Matrix {
  const { values, vectors } = symmetricEigen(projection)
  const roots = values.map((value) => (1 - value > DECIDED_ALONE ? 1 / Math.sqrt(1 - value) : 0))
  return projection.map((_, j) =>
    projection.map((_unused, k) =>
      vectors.reduce((sum, vector, m) => sum + (roots[m] ?? NaN) * (vector[j] ?? NaN) * (vector[k] ?? NaN), 0),
    ),
  )
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, j) => sum + value * (b[j] ?? NaN), 0)

const times = (matrix: Matrix, vector: readonly number[]): readonly number[] => matrix.map((row) => dot(row, vector))
