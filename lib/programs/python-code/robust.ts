/** The robust estimators of a trend in Python: SciPy's Theil-Sen line, Huber's steps, and quantile regression. */
import type { Fragment } from '../reproduction/fragment'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import { NORMAL, residualNumbers, trendSlopes, xAndY } from './shared'

/** What follows from a slope and a level at one date. */
const described = (recipe: FitRecipe, line: string): readonly string[] => [
  `residual = y - (${line.replace('AT', 'x')})`,
  ...(recipe.wanted.has('level') ? [`level = ${line.replace('AT', 'x[-1]')}`] : []),
  ...residualNumbers(recipe, 2),
]

export function pythonTheilSen(recipe: FitRecipe): Fragment {
  const { resampling, fit, testsLaws } = recipe
  const sen = resampling.kind === 'analytic'
  return {
    imports: [
      'import numpy as np',
      ...(testsLaws ? ['from scipy.stats import kendalltau', NORMAL] : []),
      'from scipy.stats import theilslopes',
    ],
    code: [
      ...(resampling.kind === 'drawn'
        ? [
            'def slope_through(x, y):',
            '    """The median of the slopes between all pairs of points of different dates."""',
            '    one, other = np.triu_indices(len(x), 1)',
            '    run, rise = x[other] - x[one], y[other] - y[one]',
            '    return np.median(rise[run != 0] / run[run != 0])',
            '',
            '',
          ]
        : []),
      ...trendSlopes(recipe),
      ...xAndY,
      ...(sen ? ["# With Sen's interval: places among the slopes, from Kendall's variance with ties."] : []),
      `slope, _, ${sen ? 'slope_low, slope_high' : '_, _'} = theilslopes(y, x, ${codeNumber(fit.level)}, method="separate")`,
      ...described(recipe, 'np.median(y) + slope * (AT - np.median(x))'),
      ...(testsLaws ? ['', '', ...KENDALL] : []),
    ],
    lines: [],
  }
}

const KENDALL = [
  'def faster(law, law_error, sign):',
  '    """One less the p of Kendall\'s test of what is left of the costs when the law is taken off them."""',
  "    if law_error > 0:  # the middles of 21 equal shares of the law's own normal distribution",
  '        shares = (np.arange(21) + 0.5) / 21',
  '        return np.mean([faster(law + law_error * z, 0, sign) for z in normal.ppf(shares)])',
  '    rest = y - law * (x - np.median(x))',
  '    different = len(np.unique(x)) == n and len(np.unique(rest)) == n',
  '    method = "exact" if different and n <= 33 else "asymptotic"',
  '    side = "less" if sign < 0 else "greater"',
  '    return 1 - kendalltau(x, rest, method=method, alternative=side).pvalue',
]

export function pythonHuber(recipe: FitRecipe): Fragment {
  return {
    imports: ['import numpy as np', 'import statsmodels.api as sm'],
    code: [
      'def huber_line(x, y):',
      '    """Middle and slope by reweighted least squares, k = 1.345; the scale is taken anew in each step."""',
      '    across, up = x - x.mean(), y - y.mean()',
      '    spread, rounding = np.sqrt(np.mean(across**2)), 1e-15 * np.sqrt(np.mean(up**2))',
      '    weight, middle, slope = np.ones(len(x)), 0.0, 0.0',
      '    for step in range(2000):',
      '        before = middle, slope',
      '        total, centre = weight.sum(), weight @ across / weight.sum()',
      '        slope = weight @ ((across - centre) * up) / (weight @ (across - centre) ** 2)',
      '        middle = weight @ up / total - slope * centre',
      '        distance = np.abs(up - middle - slope * across)',
      '        scale = np.median(distance) / 0.6744897501960817  # of normal errors',
      '        if scale <= rounding:  # more than half of the points are on the line: it is the answer',
      '            break',
      '        moved = abs(slope - before[1]) * spread + abs(middle - before[0])',
      '        if step > 0 and moved <= max(1e-13 * scale, rounding):',
      '            break',
      '        weight = np.minimum(1, 1.345 * scale / np.maximum(distance, 1e-300))',
      '    return middle + y.mean(), slope',
      '',
      '',
      ...(recipe.resampling.kind === 'drawn'
        ? ['def slope_through(x, y):', '    return huber_line(x, y)[1]', '', '']
        : []),
      ...trendSlopes(recipe),
      ...xAndY,
      'middle, slope = huber_line(x, y)',
      ...described(recipe, 'middle + slope * (AT - x.mean())'),
      '# The same by statsmodels, unless the points leave no scale.',
      'library_slope = slope',
      'if n > 2 and np.median(np.abs(residual)) > 1e-12 * np.std(y):',
      '    design = np.column_stack([np.ones(n), x - x.mean()])',
      '    library = sm.RLM(y, design, M=sm.robust.norms.HuberT(1.345))',
      '    library_slope = library.fit(conv="coefs", tol=1e-12, maxiter=2000).params[1]',
    ],
    lines: [
      {
        kind: 'check',
        label: "slope by statsmodels' RLM",
        variable: 'library_slope',
        page: recipe.fit.slope,
        tolerance: 1e-7,
      },
    ],
  }
}

export function pythonQuantile(recipe: FitRecipe): Fragment {
  return {
    imports: ['import numpy as np', 'from scipy.optimize import linprog'],
    code: [
      `tau = ${codeNumber(recipe.figure.view.tau)}`,
      '',
      '',
      'def quantile_line(x, y):',
      '    """Least sum, slope, and a point of the line of least sum of residuals weighted tau and 1 - tau.',
      '',
      '    It goes through two of the points. About each point in turn the sum is convex in the slope, and crossing',
      '    another point adds its distance in time to its derivative. Of equal sums the smallest slope is taken,',
      '    which a linear program does not promise; it has the same sum.',
      '    """',
      '    run, rise = x - x[:, None], y - y[:, None]  # a line for each point that the line turns about',
      '    with np.errstate(all="ignore"):',
      '        slopes = np.where(run == 0, np.inf, rise / run)',
      '    turns = np.argsort(slopes, axis=1)',
      '    distance = np.take_along_axis(np.abs(run), turns, axis=1)',
      '    ahead = np.take_along_axis(run, turns, axis=1) > 0',
      '    start = np.sum(np.where(ahead, tau, 1 - tau) * distance, axis=1, keepdims=True)',
      '    rate = np.cumsum(distance, axis=1) - start',
      '    last = np.argmax(rate >= -1e-11 * np.sum(distance, axis=1, keepdims=True), axis=1)',
      '    best = slopes[np.arange(len(x)), turns[np.arange(len(x)), last]]',
      '    residual = rise - best[:, None] * run',
      '    total = np.sum(residual * (tau - (residual < 0)), axis=1)',
      '    candidates = np.flatnonzero(total <= total.min() * (1 + 1e-11) + 1e-13)',
      '    pivot = candidates[np.argmin(best[candidates])]',
      '    return total[pivot], best[pivot], x[pivot], y[pivot]',
      '',
      '',
      ...(recipe.resampling.kind === 'drawn'
        ? ['def slope_through(x, y):', '    return quantile_line(x, y)[1]', '', '']
        : []),
      ...trendSlopes(recipe),
      ...xAndY,
      'least_sum, slope, at_x, at_y = quantile_line(x, y)',
      ...described(recipe, 'at_y + slope * (AT - at_x)'),
      '# The linear program: line = middle + tilt * x, residual = above - below, all of these at least zero.',
      'weights = np.concatenate([[0, 0], np.full(n, tau), np.full(n, 1 - tau)])',
      'equations = np.column_stack([np.ones(n), x - x.mean(), np.eye(n), -np.eye(n)])',
      'bounds = [(None, None)] * 2 + [(0, None)] * (2 * n)',
      'program = linprog(weights, A_eq=equations, b_eq=y - y.mean(), bounds=bounds, method="highs")',
      'sum_ratio = program.fun / least_sum if least_sum > 1e-9 else 1.0',
    ],
    lines: [
      { kind: 'check', label: 'least sum by linprog, over this one', variable: 'sum_ratio', page: 1, tolerance: 1e-8 },
    ],
  }
}
