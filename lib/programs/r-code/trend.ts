/** Cost over time in R by least squares: `lm` for the estimate, its sums for the draws. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { Fragment } from '../reproduction/fragment'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import { rHuber, rQuantile, rTheilSen } from './robust'
import { fasterByT, residualNumbers, trendSlopes, xAndY } from './shared'

const estimators: Readonly<Record<EstimatorId, (recipe: FitRecipe) => Fragment>> = {
  ols: (recipe) => leastSquares(recipe, 'nonrobust'),
  'ols-hc3': (recipe) => leastSquares(recipe, 'HC3'),
  'theil-sen': rTheilSen,
  huber: rHuber,
  quantile: rQuantile,
}

export const rTrend = (recipe: FitRecipe): Fragment => estimators[recipe.figure.view.estimator](recipe)

function leastSquares(recipe: FitRecipe, errors: 'nonrobust' | 'HC3'): Fragment {
  const { wanted, fit, resampling, testsLaws } = recipe
  const analytic = resampling.kind === 'analytic'
  const needsError = wanted.has('slope_error') || analytic || testsLaws
  return {
    imports: [],
    code: [
      ...(resampling.kind === 'drawn'
        ? [
            '# The slope of the line of least squares.',
            'slope_through <- function(x, y) sum((x - mean(x)) * y) / sum((x - mean(x))^2)',
            '',
          ]
        : []),
      ...trendSlopes(recipe),
      ...xAndY,
      'centred <- x - mean(x)',
      'model <- lm(y ~ centred)',
      'slope <- coef(model)[[2]]',
      'residual <- unname(residuals(model))',
      ...(needsError
        ? errors === 'HC3'
          ? [
              '# HC3: each residual over one less its leverage.',
              'left <- residual / (1 - hatvalues(model))',
              'slope_error <- sqrt(sum((centred * left)^2)) / sum(centred^2)',
            ]
          : ['slope_error <- sqrt(sum(residual^2) / (n - 2) / sum(centred^2))']
        : []),
      ...(wanted.has('level') ? ['level <- coef(model)[[1]] + slope * (x[n] - mean(x))'] : []),
      ...(wanted.has('r2') ? ['r2 <- 1 - sum(residual^2) / sum((y - mean(y))^2)'] : []),
      ...residualNumbers(recipe, 2),
      ...(analytic
        ? [
            "# Student's t with n - 2 degrees of freedom.",
            `reach <- qt((1 + ${codeNumber(fit.level)}) / 2, n - 2) * slope_error`,
            'slope_low <- slope - reach',
            'slope_high <- slope + reach',
          ]
        : []),
      ...(testsLaws ? ['', ...fasterByT(2)] : []),
    ],
    lines: [],
  }
}
