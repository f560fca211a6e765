/**
 * Is it a line (METHODS 11)? Akaike's criterion, corrected for small samples, of a line, a quadratic, a kink and two free
 * lines through the same rows: which describes them best, and by how much the line loses.
 *
 * Parameters counted, the variance among them: line 3, quadratic 4, kink 5 and two lines 6 (the date is one). A shape is
 * tried where n > K + 1; breaks where the break test tries them. Where residuals about the line lean on the one before
 * (lag-1 correlation positive and beyond `1.645/sqrt(n)`) every shape is fitted again with AR(1) residuals, rho by maximum
 * likelihood from 0 up and counted too: a bend that rho explains is no bend.
 * Sources: C. M. Hurvich and C.-L. Tsai, Biometrika 76 (1989) 297, https://doi.org/10.1093/biomet/76.2.297; likelihood of
 * AR(1) residuals: C. M. Beach and J. G. MacKinnon, Econometrica 46 (1978) 51, https://doi.org/10.2307/1913644.
 */
import { lag1 } from '@/lib/stats/regression/lag1'
import { ols } from '@/lib/stats/regression/ols'
import { type BreakCandidate, breakCandidates } from '../break-test/candidates'
import { evenly } from '../threshold-sweep'
import { type LineShape, shapeSquares, type ShapeSquares } from './broken-sums'
import { likeliestRho, type SquaresAt } from './likeliest-rho'

/** One shape with independent or AR(1) residuals. */
export interface ShapeCriterion {
  readonly shape: LineShape
  /** Smaller is better; of one and the same set of rows only. */
  readonly aicc: number
  /** Correlation of a residual with the one before, 0 where they are taken as independent. */
  readonly rho: number
  /** Where it bends, decimal years; null for a line and a quadratic. */
  readonly at: number | null
  /** Slope at the first and at the last date, doublings of cost a year. */
  readonly slopes: readonly [number, number]
}

/** All shapes under one kind of residuals, and by how much the line loses. */
export interface LineComparison {
  readonly shapes: readonly ShapeCriterion[]
  readonly best: ShapeCriterion
  /** AICc of the line less that of the best; 0 where the line is the best. */
  readonly loss: number
}

/** Whether a straight line is a fair description of the rows. */
export interface Linearity {
  readonly n: number
  /** Of residuals about the line, in date order. */
  readonly lag1: number | null
  readonly independent: LineComparison
  /** Null where lag-1 is within what independent rows show. */
  readonly ar1: LineComparison | null
}

const PARAMETERS: Readonly<Record<LineShape, number>> = { line: 3, quadratic: 4, kink: 5, 'two-lines': 6 }
const SHAPES = Object.keys(PARAMETERS) as readonly LineShape[]

/** One-sided 5 % of lag-1 of independent residuals is this over sqrt(n). */
const LAG1_LIMIT = 1.645
/** Candidates of a long series are thinned to this many, evenly: work then grows linearly in its rows. */
const MOST_CANDIDATES = 2000

/**
 * @param years     decimal years in date order
 * @param doublings log2 cost, same length
 * @returns null under 5 rows, on one date, or where the rows lie on one line
 * @example linearity(years, doublings)?.independent.loss // 11.1 for transistors
 */
export function linearity(years: readonly number[], doublings: readonly number[]): Linearity | null {
  const n = years.length
  const line = ols(years, doublings)
  if (!line.ok || n <= PARAMETERS.line + 1) return null
  const { residuals, slope, meanX } = line.value
  const scatter = residuals.reduce((sum, residual) => sum + residual * residual, 0)
  const size = doublings.reduce((sum, value) => sum + value * value, 0)
  if (!(scatter > size * 1e-24)) return null
  const t = Float64Array.from(years, (year) => year - meanX)
  const y = Float64Array.from(residuals)
  const candidates = {
    kink: evenly(breakCandidates(years, 'kink'), MOST_CANDIDATES),
    'two-lines': evenly(breakCandidates(years, 'two-lines'), MOST_CANDIDATES),
  }
  const at: SquaresAt = (rho, tried = candidates) => shapeSquares(t, y, rho, tried, meanX)
  const ends = [t[0]!, t[n - 1]!] as const
  const leaning = lag1(residuals)
  const describe = (
    shape: LineShape,
    { candidate, coefficients }: ShapeSquares,
    rho: number,
    deviance: number,
  ): ShapeCriterion => {
    const k = PARAMETERS[shape] + (rho === 0 ? 0 : 1)
    const [one, two] = slopesOf(shape, coefficients, ends)
    return {
      shape,
      aicc: deviance + 2 * k + (2 * k * (k + 1)) / (n - k - 1),
      rho,
      at: whereOf(candidate),
      slopes: [slope + one, slope + two],
    }
  }
  const enough = (k: number) => n > k + 1
  const whole = at(0)
  const independent = SHAPES.flatMap((shape) => {
    const found = whole[shape]
    return found && enough(PARAMETERS[shape]) ? [describe(shape, found, 0, n * Math.log(found.squares / n))] : []
  })
  const dependent = leaning !== null && leaning > LAG1_LIMIT / Math.sqrt(n)
  const likelihood = likeliestRho(at, n)
  const ar1 = dependent
    ? SHAPES.filter((shape) => enough(PARAMETERS[shape] + 1)).flatMap((shape) => {
        const likeliest = likelihood(shape)
        return likeliest ? [describe(shape, likeliest.found, likeliest.rho, likeliest.deviance)] : []
      })
    : []
  const plain = compare(independent)
  return plain && { n, lag1: leaning, independent: plain, ar1: compare(ar1) }
}

function compare(shapes: readonly ShapeCriterion[]): LineComparison | null {
  const line = shapes.find(({ shape }) => shape === 'line')
  const best = shapes.toSorted((a, b) => a.aicc - b.aicc)[0]
  return line && best ? { shapes, best, loss: line.aicc - best.aicc } : null
}

const whereOf = (candidate: BreakCandidate | null): number | null => candidate?.decimalYear ?? null

/** Slopes at both ends, less the slope of the line that was taken off. */
function slopesOf(
  shape: LineShape,
  coefficients: readonly number[],
  [first, last]: readonly [number, number],
): readonly [number, number] {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = coefficients
  switch (shape) {
    case 'line':
      return [b, b]
    case 'quadratic':
      return [b + 2 * c * first, b + 2 * c * last]
    case 'kink':
      return Number.isFinite(a) ? [b, c] : [NaN, NaN]
    case 'two-lines':
      return [b, d]
  }
}
