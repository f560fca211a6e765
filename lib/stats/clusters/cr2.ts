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
import { dot, type Matrix, satterthwaite, sumOfOuter, type VarianceForms } from '@/lib/stats/regression/satterthwaite'
import { symmetricEigen } from './symmetric-eigen'

/** A direction that a cluster decides alone but for rounding: it has no residual there, and none is made up. */
const DECIDED_ALONE = 1e-12

/**
 * @param clusters name of each row's cluster, in the order of the rows
 * @returns null under two clusters
 */
export function cr2(fit: MultipleRegression, clusters: readonly string[]): ContrastInference | null {
  const rows = rowsByCluster(clusters)
  if (rows.length < 2) return null
  const basis = withConstant(fit.basis)
  const forms = formsOf(
    rows.map((members) => ofCluster(basis, fit.residuals, members)),
    fit.parameters,
  )
  return (contrast) => {
    const { variance, df } = satterthwaite(forms, coordinatesOf(fit.basis, contrast))
    return studentContrast(contrastOf(fit.coefficients, contrast), Math.sqrt(variance), df)
  }
}

/** What is known of a cluster. */
interface Cluster {
  /** `S Q_g' e_g`, S the adjustment. */
  readonly score: readonly number[]
  /** `S G S` and `S G G S`. */
  readonly own: Matrix
  readonly shared: Matrix
  /** `G S`. */
  readonly image: Matrix
}

function ofCluster(q: Matrix, residuals: readonly number[], members: readonly number[]): Cluster {
  const projection = q.map((a) => q.map((b) => members.reduce((sum, i) => sum + (a[i] ?? NaN) * (b[i] ?? NaN), 0)))
  const adjustment = inverseRootOfRest(projection)
  const score = q.map((a) => members.reduce((sum, i) => sum + (a[i] ?? NaN) * (residuals[i] ?? NaN), 0))
  const image = product(projection, adjustment)
  return {
    score: adjustment.map((row) => dot(row, score)),
    own: product(adjustment, image),
    shared: product(transposed(image), image),
    image,
  }
}

/**
 * The estimate is a sum of squares of p_g'e for independent e of variance one. With s = S d and v = G S d of a cluster,
 * p_g'p_h is s'G s of the cluster itself less v_g'v_h.
 */
function formsOf(clusters: readonly Cluster[], size: number): VarianceForms {
  const places = Array.from({ length: size }, (_, j) => j)
  const inner = clusters.map(({ own, shared }): [number[], number[]] => {
    const [square, twice] = [own.flat(), shared.flat()]
    return [square, square.map((value, i) => value - 2 * (twice[i] ?? NaN))]
  })
  // Entry j, k of the sum of v v' over clusters is a form itself; its square is of fourth degree.
  const between = places.flatMap((j) =>
    places.map((k): [number[], number[]] => {
      const form = sumOfOuter(
        clusters.map(({ image }) => [image[j] ?? [], image[k] ?? []]),
        size,
      ).flat()
      return [form, form]
    }),
  )
  return {
    variance: sumOfOuter(
      clusters.map(({ score }) => [score, score]),
      size,
    ),
    mean: places.map((j) =>
      places.map((k) =>
        clusters.reduce((sum, { own, shared }) => sum + (own[j]?.[k] ?? NaN) - (shared[j]?.[k] ?? NaN), 0),
      ),
    ),
    spread: sumOfOuter([...inner, ...between], size * size),
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

const transposed = (matrix: Matrix): Matrix => matrix.map((_, j) => matrix.map((row) => row[j] ?? NaN))

const product = (a: Matrix, b: Matrix): Matrix => {
  const columns = transposed(b)
  return a.map((row) => columns.map((column) => dot(row, column)))
}
