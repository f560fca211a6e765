/** The two readings of a model with performance inside, in Python: statsmodels for the plane, Fieller's ratio by hand. */
import type { Fragment } from '../reproduction/fragment'
import { naturalScaleCode } from '../reproduction/natural-scale'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import { fasterByT, residualNumbers, STUDENT } from './shared'

const imports = ['import numpy as np', 'import statsmodels.api as sm']

/** Slopes of a plane without statsmodels' summary, for draws. */
const PLANE = [
  'def plane_slopes(one, other, target):',
  '    """The two slopes of the plane of least squares; NaN where the points span none."""',
  '    one, other, target = one - one.mean(), other - other.mean(), target - target.mean()',
  '    determinant = (one @ one) * (other @ other) - (one @ other) ** 2',
  '    if not determinant > 1e-12 * (one @ one) * (other @ other):',
  '        return np.nan, np.nan',
  '    first = (other @ other) * (one @ target) - (one @ other) * (other @ target)',
  '    second = (one @ one) * (other @ target) - (one @ other) * (one @ target)',
  '    return first / determinant, second / determinant',
]

interface Plane {
  /** Columns of the population: the two that explain, and the third. */
  readonly one: string
  readonly other: string
  readonly target: string
  /** The rate of change of cost from the slopes, as `return` has it. */
  readonly rate: string
}

function draws({ resampling }: FitRecipe, { one, other, target, rate }: Plane): readonly string[] {
  if (resampling.kind !== 'drawn') return []
  const rateOf = ['', '', 'def rate_of(first, second):', `    return ${rate}`, '', '']
  if (resampling.by === 'residual')
    return [
      ...PLANE,
      ...rateOf,
      'def moved_slope(picked):',
      '    """The slope where each row bears the residual of another: the plane stays, the scatter moves."""',
      `    moved = ${target}[fitted] - residual + scatter[picked]`,
      `    return rate_of(*plane_slopes(${one}[fitted], ${other}[fitted], moved))`,
      '',
      '',
    ]
  return [
    ...PLANE,
    ...rateOf,
    'def slope_of(places):',
    '    places = chosen(places)',
    '    if len(places) < 3:',
    '        return np.nan',
    `    return rate_of(*plane_slopes(${one}[places], ${other}[places], ${target}[places]))`,
    '',
    '',
  ]
}

const estimate = ({ one, other, target }: Plane): readonly string[] => [
  `one, other, target = ${one}[fitted], ${other}[fitted], ${target}[fitted]`,
  'design = np.column_stack([np.ones(n), one - one.mean(), other - other.mean()])',
  'model = sm.OLS(target, design).fit()',
  'residual = model.resid',
]

const thresholdScaled = ({ performance, figure: { view } }: FitRecipe): string =>
  naturalScaleCode(performance, codeNumber(view.threshold ?? 0), 'np.log')

/** log2 C = a + b t + c g(p). */
export function pythonPooled(recipe: FitRecipe): Fragment {
  const { wanted, fit, resampling, testsLaws } = recipe
  const plane = { one: 'year', other: 'scaled', target: 'log2_cost', rate: 'first' }
  return {
    imports: [...imports, ...(testsLaws ? [STUDENT] : [])],
    code: [
      ...draws(recipe, plane),
      '# log2 cost = middle + slope * date + c * natural scale of the metric, each about its mean.',
      ...estimate(plane),
      'middle, slope, c = model.params',
      ...(wanted.has('slope_error') ? ['slope_error = model.bse[1]'] : []),
      ...(wanted.has('level')
        ? [
            `at_threshold = ${thresholdScaled(recipe)}`,
            'level = middle + slope * (one.max() - one.mean()) + c * (at_threshold - other.mean())',
          ]
        : []),
      ...(wanted.has('r2') ? ['r2 = model.rsquared'] : []),
      ...residualNumbers(recipe, 3),
      ...(resampling.kind === 'analytic'
        ? [
            "# Student's t with n - 3 degrees of freedom.",
            `slope_low, slope_high = model.conf_int(alpha=1 - ${codeNumber(fit.level)})[1]`,
          ]
        : []),
      ...(testsLaws ? ['', '', ...fasterByT(3)] : []),
    ],
    lines: [],
  }
}

/** g(p) = k + m log2 C + h t, read at fixed p. */
export function pythonInverse(recipe: FitRecipe): Fragment {
  const { wanted, resampling, testsLaws } = recipe
  const fieller = resampling.kind === 'analytic'
  const plane = { one: 'log2_cost', other: 'year', target: 'scaled', rate: '-second / first' }
  return {
    imports: [...imports, ...(fieller || testsLaws ? [STUDENT] : [])],
    code: [
      ...draws(recipe, plane),
      '# Natural scale of the metric = middle + m * log2 cost + h * date, each about its mean. At a fixed',
      '# performance the cost that the model expects moves by -h / m a year: what a later date adds, less',
      '# cost may take away.',
      ...estimate(plane),
      'middle, m, h = model.params',
      'slope = -h / m',
      ...(wanted.has('slope_error') || fieller || testsLaws ? ['covariance = model.cov_params()'] : []),
      ...(wanted.has('slope_error')
        ? [
            '# By the delta method, for orientation.',
            'of_ratio = covariance[2, 2] + slope * (slope * covariance[1, 1] + 2 * covariance[1, 2])',
            'slope_error = np.sqrt(of_ratio) / abs(m)',
          ]
        : []),
      ...(wanted.has('level')
        ? [
            `at_threshold = ${thresholdScaled(recipe)}`,
            'level = one.mean() + (at_threshold - middle - h * (other.max() - other.mean())) / m',
          ]
        : []),
      ...(wanted.has('r2') ? ['r2 = model.rsquared'] : []),
      ...residualNumbers(recipe, 3),
      ...(fieller ? fiellerEnds(recipe) : []),
      ...(testsLaws ? ['', '', ...FASTER] : []),
    ],
    lines: [],
  }
}

const fiellerEnds = ({ fit }: FitRecipe): readonly string[] => [
  '# Fieller 1954: all slopes b with h + m b within a t error of zero, a quadratic in b.',
  `critical = student.ppf((1 + ${codeNumber(fit.level)}) / 2, n - 3)`,
  'square = m**2 - critical**2 * covariance[1, 1]',
  'half = -h * m + critical**2 * covariance[1, 2]',
  'constant = h**2 - critical**2 * covariance[2, 2]',
  'root = np.sqrt(max(0, half**2 - square * constant))',
  'slope_low, slope_high = (half - root) / square, (half + root) / square',
]

const FASTER = [
  'def faster(law, law_error, sign):',
  '    """One-sided confidence that the trend is faster than a law: the t test behind Fieller\'s interval."""',
  '    away = -(h + m * law) * sign * np.sign(m)',
  '    variance = covariance[2, 2] + 2 * law * covariance[1, 2] + law**2 * covariance[1, 1]',
  '    return student.cdf(away / np.sqrt(variance + (m * law_error) ** 2), n - 3)',
]
