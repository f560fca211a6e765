/** Cost over time in Python by least squares: statsmodels for the estimate, its sums for the draws. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { Fragment } from '../reproduction/fragment'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import { pythonHuber, pythonQuantile, pythonTheilSen } from './robust'
import { fasterByT, STUDENT, residualNumbers, trendSlopes, xAndY } from './shared'

const estimators: Readonly<Record<EstimatorId, (recipe: FitRecipe) => Fragment>> = {
  ols: (recipe) => leastSquares(recipe, 'nonrobust'),
  'ols-hc3': (recipe) => leastSquares(recipe, 'HC3'),
  'theil-sen': pythonTheilSen,
  huber: pythonHuber,
  quantile: pythonQuantile,
}

export const pythonTrend = (recipe: FitRecipe): Fragment => estimators[recipe.figure.view.estimator](recipe)

function leastSquares(recipe: FitRecipe, errors: 'nonrobust' | 'HC3'): Fragment {
  const { wanted, fit, resampling, testsLaws } = recipe
  const analytic = resampling.kind === 'analytic'
  const named = errors === 'HC3' ? 'HC3 errors, ' : ''
  return {
    imports: ['import numpy as np', 'import statsmodels.api as sm', ...(testsLaws ? [STUDENT] : [])],
    code: [
      ...(resampling.kind === 'drawn'
        ? [
            'def slope_through(x, y):',
            '    """The slope of the line of least squares."""',
            '    centred = x - x.mean()',
            '    return centred @ y / (centred @ centred)',
            '',
            '',
          ]
        : []),
      ...trendSlopes(recipe),
      ...xAndY,
      'design = np.column_stack([np.ones(n), x - x.mean()])',
      `model = sm.OLS(y, design).fit(${errors === 'HC3' ? 'cov_type="HC3", use_t=True' : ''})`,
      'middle, slope = model.params',
      'residual = model.resid',
      ...(wanted.has('slope_error') ? ['slope_error = model.bse[1]'] : []),
      ...(wanted.has('level') ? ['level = middle + slope * (x[-1] - x.mean())'] : []),
      ...(wanted.has('r2') ? ['r2 = model.rsquared'] : []),
      ...residualNumbers(recipe, 2),
      ...(analytic
        ? [
            `# ${named}Student's t with n - 2 degrees of freedom.`,
            `slope_low, slope_high = model.conf_int(alpha=1 - ${codeNumber(fit.level)})[1]`,
          ]
        : []),
      ...(testsLaws ? ['', '', ...fasterByT(2)] : []),
    ],
    lines: [],
  }
}
