/** Cost over time in Python: statsmodels and SciPy where they have the estimator, NumPy for quantile regression. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { Fragment } from '../reproduction/fragment'
import { codeNumber } from '../reproduction/number'
import type { Recipe } from '../reproduction/recipe'
import { pythonColumns } from './columns'

const estimators: Readonly<Record<EstimatorId, (recipe: Recipe) => Fragment>> = {
  ols: (recipe) => leastSquares(recipe, 'nonrobust'),
  'ols-hc3': (recipe) => leastSquares(recipe, 'HC3'),
  'theil-sen': theilSen,
  huber,
  quantile,
}

export const pythonTrend = (recipe: Recipe): Fragment => estimators[recipe.figure.view.estimator](recipe)

const analytic = ({ fit, resampling }: Recipe): boolean => resampling.kind === 'none' && fit.slopeInterval !== null

function leastSquares(recipe: Recipe, errors: 'nonrobust' | 'HC3'): Fragment {
  const t = analytic(recipe)
  return {
    packages: 'numpy and statsmodels',
    imports: ['import numpy as np', 'import statsmodels.api as sm'],
    code: [
      ...pythonColumns,
      '',
      '',
      'def fitted(places):',
      '    centred = t[places] - t[places].mean()',
      `    return sm.OLS(y[places], np.column_stack([np.ones_like(centred), centred])).fit(${errors === 'HC3' ? 'cov_type="HC3", use_t=True' : ''})`,
      '',
      '',
      'def slope_of(places):',
      '    return fitted(places).params[1]',
      '',
      '',
      'fit = fitted(np.arange(n))',
      'slope = fit.params[1]',
      ...(recipe.fit.r2 === null ? [] : ['r2 = fit.rsquared']),
      ...(t
        ? [
            errors === 'HC3'
              ? "# HC3 errors, Student's t with n - 2 degrees of freedom."
              : "# Student's t with n - 2 degrees of freedom.",
            `slope_low, slope_high = fit.conf_int(alpha=1 - ${codeNumber(recipe.fit.level)})[1]`,
          ]
        : []),
    ],
    checks: [],
  }
}

function theilSen(recipe: Recipe): Fragment {
  const sen = analytic(recipe)
  return {
    packages: 'numpy and scipy',
    imports: ['import numpy as np', 'from scipy.stats import theilslopes'],
    code: [
      ...pythonColumns,
      '',
      '',
      'def slope_of(places):',
      '    return theilslopes(y[places], t[places])[0]',
      '',
      '',
      `slope, _, ${sen ? 'slope_low, slope_high' : '_, _'} = theilslopes(y, t, ${codeNumber(recipe.fit.level)}, method="separate")`,
    ],
    checks: [],
  }
}

function huber(): Fragment {
  return {
    packages: 'numpy and statsmodels',
    imports: ['import numpy as np', 'import statsmodels.api as sm'],
    code: [
      ...pythonColumns,
      '',
      '',
      'def slope_of(places):',
      '    # k = 1.345; the scale is the median absolute residual over 0.6745, taken anew in each step.',
      '    centred = t[places] - t[places].mean()',
      '    design = np.column_stack([np.ones_like(centred), centred])',
      '    least_squares = sm.OLS(y[places], design).fit()',
      '    if len(places) < 3 or np.median(np.abs(least_squares.resid)) <= 1e-13 * np.std(y[places]):',
      '        return least_squares.params[1]  # already on the points: there is no scale',
      '    model = sm.RLM(y[places], design, M=sm.robust.norms.HuberT(1.345))',
      '    return model.fit(conv="coefs", tol=1e-12, maxiter=2000).params[1]',
      '',
      '',
      'slope = slope_of(np.arange(n))',
    ],
    checks: [],
  }
}

function quantile({ figure: { view } }: Recipe): Fragment {
  return {
    packages: 'numpy',
    imports: ['import numpy as np'],
    code: [
      ...pythonColumns,
      `tau = ${codeNumber(view.tau)}`,
      '',
      '',
      'def slope_of(places):',
      '    # A line of the least sum goes through two of the points. About each point in turn: the sum is convex in the',
      '    # slope, and crossing another point adds its distance in time to its derivative.',
      '    best = []',
      '    for pivot in places:',
      '        run, rise = t[places] - t[pivot], y[places] - y[pivot]',
      '        apart = run != 0',
      '        slopes = rise[apart] / run[apart]',
      '        order = np.argsort(slopes, kind="stable")',
      '        distance = np.abs(run[apart])[order]',
      '        ahead = run[apart][order] > 0',
      '        rate = np.cumsum(distance) - np.sum(np.where(ahead, tau, 1 - tau) * distance)',
      '        slope = slopes[order][np.argmax(rate >= -1e-11 * np.sum(distance))]',
      '        residual = rise - slope * run',
      '        best.append((np.sum(residual * (tau - (residual < 0))), slope))',
      '    least = min(total for total, _ in best)',
      '    return min(slope for total, slope in best if total <= least * (1 + 1e-11) + 1e-13)',
      '',
      '',
      'slope = slope_of(np.arange(n))',
    ],
    checks: [],
  }
}
