/** The two readings of a model with performance inside, in R: `lm` for the plane, Fieller's ratio by hand. */
import type { Fragment } from '../reproduction/fragment'
import { naturalScaleCode } from '../reproduction/natural-scale'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import { fasterByT, residualNumbers } from './shared'

/** Slopes of a plane without a model's summary, for draws. */
const PLANE = [
  '# The two slopes of the plane of least squares; NaN where the points span none.',
  'plane_slopes <- function(one, other, target) {',
  '  one <- one - mean(one)',
  '  other <- other - mean(other)',
  '  both <- sum(one * other)',
  '  determinant <- sum(one^2) * sum(other^2) - both^2',
  '  if (!isTRUE(determinant > 1e-12 * sum(one^2) * sum(other^2))) return(c(NaN, NaN))',
  '  first <- sum(other^2) * sum(one * target) - both * sum(other * target)',
  '  second <- sum(one^2) * sum(other * target) - both * sum(one * target)',
  '  c(first, second) / determinant',
  '}',
]

interface Plane {
  /** Columns of the population: the two that explain, and the third. */
  readonly one: string
  readonly other: string
  readonly target: string
  /** The rate of change of cost from the two `slopes`. */
  readonly rate: string
}

function draws({ resampling }: FitRecipe, { one, other, target, rate }: Plane): readonly string[] {
  if (resampling.kind !== 'drawn') return []
  const rateOf = [`rate_of <- function(slopes) ${rate}`, '']
  if (resampling.by === 'residual')
    return [
      ...PLANE,
      ...rateOf,
      '# The slope where each row bears the residual of another: the plane stays, the scatter moves.',
      'moved_slope <- function(picked) rate_of(plane_slopes(one, other, target - residual + scatter[picked]))',
      '',
    ]
  return [
    ...PLANE,
    ...rateOf,
    'slope_of <- function(places) {',
    '  places <- chosen(places)',
    '  if (length(places) < 3) return(NaN)',
    `  rate_of(plane_slopes(${one}[places], ${other}[places], ${target}[places]))`,
    '}',
    '',
  ]
}

const estimate = ({ one, other, target }: Plane): readonly string[] => [
  `one <- ${one}[fitted_places]`,
  `other <- ${other}[fitted_places]`,
  `target <- ${target}[fitted_places]`,
  'model <- lm(target ~ I(one - mean(one)) + I(other - mean(other)))',
  'residual <- unname(residuals(model))',
]

const R2 = 'r2 <- 1 - sum(residual^2) / sum((target - mean(target))^2)'

const thresholdScaled = ({ performance, figure: { view } }: FitRecipe): string =>
  naturalScaleCode(performance, codeNumber(view.threshold ?? 0), 'log')

/** log2 C = a + b t + c g(p). */
export function rPooled(recipe: FitRecipe): Fragment {
  const { wanted, fit, resampling, testsLaws } = recipe
  const plane = { one: 'year', other: 'scaled', target: 'log2_cost', rate: 'slopes[1]' }
  const analytic = resampling.kind === 'analytic'
  return {
    imports: [],
    code: [
      ...draws(recipe, plane),
      '# log2 cost = middle + slope * date + c * natural scale of the metric, each about its mean.',
      ...estimate(plane),
      'slope <- coef(model)[[2]]',
      ...(wanted.has('slope_error') || analytic || testsLaws ? ['slope_error <- sqrt(vcov(model)[2, 2])'] : []),
      ...(wanted.has('level')
        ? [
            `at_threshold <- ${thresholdScaled(recipe)}`,
            'by_performance <- coef(model)[[3]] * (at_threshold - mean(other))',
            'level <- coef(model)[[1]] + slope * (max(one) - mean(one)) + by_performance',
          ]
        : []),
      ...(wanted.has('r2') ? [R2] : []),
      ...residualNumbers(recipe, 3),
      ...(analytic
        ? [
            "# Student's t with n - 3 degrees of freedom.",
            `reach <- qt((1 + ${codeNumber(fit.level)}) / 2, n - 3) * slope_error`,
            'slope_low <- slope - reach',
            'slope_high <- slope + reach',
          ]
        : []),
      ...(testsLaws ? ['', ...fasterByT(3)] : []),
    ],
    lines: [],
  }
}

/** g(p) = k + m log2 C + h t, read at fixed p. */
export function rInverse(recipe: FitRecipe): Fragment {
  const { wanted, resampling, testsLaws } = recipe
  const fieller = resampling.kind === 'analytic'
  const plane = { one: 'log2_cost', other: 'year', target: 'scaled', rate: '-slopes[2] / slopes[1]' }
  return {
    imports: [],
    code: [
      ...draws(recipe, plane),
      '# Natural scale of the metric = middle + m * log2 cost + h * date, each about its mean. At a fixed',
      '# performance the cost that the model expects moves by -h / m a year: what a later date adds, less',
      '# cost may take away.',
      ...estimate(plane),
      'm <- coef(model)[[2]]',
      'h <- coef(model)[[3]]',
      'slope <- -h / m',
      ...(wanted.has('slope_error') || fieller || testsLaws ? ['covariance <- unname(vcov(model))'] : []),
      ...(wanted.has('slope_error')
        ? [
            '# By the delta method, for orientation.',
            'of_ratio <- covariance[3, 3] + slope * (slope * covariance[2, 2] + 2 * covariance[2, 3])',
            'slope_error <- sqrt(of_ratio) / abs(m)',
          ]
        : []),
      ...(wanted.has('level')
        ? [
            `at_threshold <- ${thresholdScaled(recipe)}`,
            'level <- mean(one) + (at_threshold - coef(model)[[1]] - h * (max(other) - mean(other))) / m',
          ]
        : []),
      ...(wanted.has('r2') ? [R2] : []),
      ...residualNumbers(recipe, 3),
      ...(fieller ? fiellerEnds(recipe) : []),
      ...(testsLaws ? ['', ...FASTER] : []),
    ],
    lines: [],
  }
}

const fiellerEnds = ({ fit }: FitRecipe): readonly string[] => [
  '# Fieller 1954: all slopes b with h + m b within a t error of zero, a quadratic in b.',
  `critical <- qt((1 + ${codeNumber(fit.level)}) / 2, n - 3)`,
  'square <- m^2 - critical^2 * covariance[2, 2]',
  'half <- -h * m + critical^2 * covariance[2, 3]',
  'constant <- h^2 - critical^2 * covariance[3, 3]',
  'root <- sqrt(max(0, half^2 - square * constant))',
  'slope_low <- (half - root) / square',
  'slope_high <- (half + root) / square',
]

const FASTER = [
  "# One-sided confidence that the trend is faster than a law: the t test behind Fieller's interval.",
  'faster <- function(law, law_error, sign) {',
  '  away <- -(h + m * law) * sign * m / abs(m)',
  '  variance <- covariance[3, 3] + 2 * law * covariance[2, 3] + law^2 * covariance[2, 2]',
  '  pt(away / sqrt(variance + (m * law_error)^2), n - 3)',
  '}',
]
