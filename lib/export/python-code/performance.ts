/** The two readings of a model with performance inside, in Python: statsmodels for the plane, Fieller's ratio by hand. */
import type { Fragment } from '../reproduction/fragment'
import { codeNumber } from '../reproduction/number'
import { naturalScaleCode } from '../reproduction/natural-scale'
import type { Recipe } from '../reproduction/recipe'
import { pythonColumns } from './columns'

const imports = ['import numpy as np', 'import statsmodels.api as sm']
const packages = 'numpy and statsmodels'

const analytic = ({ fit, resampling }: Recipe): boolean => resampling.kind === 'none' && fit.slopeInterval !== null

const columns = ({ performance }: Recipe): readonly string[] => [
  ...pythonColumns,
  'p = np.array([float(row["performance"]) for row in rows])',
  `g = ${naturalScaleCode(performance, 'p', 'np.log')}  # the metric on its natural scale`,
]

const plane = (target: string, first: string, second: string): readonly string[] => [
  'def fitted(places):',
  `    design = [np.ones(len(places)), ${first}[places] - ${first}[places].mean(), ${second}[places] - ${second}[places].mean()]`,
  `    return sm.OLS(${target}[places], np.column_stack(design)).fit()`,
]

/** log2 C = a + b t + c g(p). */
export function pythonPooled(recipe: Recipe): Fragment {
  return {
    packages,
    imports,
    code: [
      ...columns(recipe),
      '',
      '',
      ...plane('y', 't', 'g'),
      '',
      '',
      'def slope_of(places):',
      '    return fitted(places).params[1]',
      '',
      '',
      'fit = fitted(np.arange(n))',
      'slope = fit.params[1]',
      ...(recipe.fit.r2 === null ? [] : ['r2 = fit.rsquared']),
      ...(analytic(recipe)
        ? [
            "# Student's t with n - 3 degrees of freedom.",
            `slope_low, slope_high = fit.conf_int(alpha=1 - ${codeNumber(recipe.fit.level)})[1]`,
          ]
        : []),
    ],
    checks: [],
  }
}

/** g(p) = k + m log2 C + h t, read at fixed p. */
export function pythonInverse(recipe: Recipe): Fragment {
  const fieller = analytic(recipe)
  return {
    packages: fieller ? 'numpy, scipy and statsmodels' : packages,
    imports: [...imports, ...(fieller ? ['from scipy.stats import t as student'] : [])],
    code: [
      ...columns(recipe),
      '',
      '',
      ...plane('g', 'y', 't'),
      '',
      '',
      'def slope_of(places):',
      '    _, m, h = fitted(places).params',
      '    return -h / m',
      '',
      '',
      'fit = fitted(np.arange(n))',
      '_, m, h = fit.params',
      'slope = -h / m',
      ...(recipe.fit.r2 === null ? [] : ['r2 = fit.rsquared']),
      ...(fieller
        ? [
            '# Fieller: all slopes b with h + m b within a t error of zero, a quadratic in b.',
            'covariance = fit.cov_params()',
            `critical = student.ppf((1 + ${codeNumber(recipe.fit.level)}) / 2, n - 3)`,
            'square = m**2 - critical**2 * covariance[1, 1]',
            'middle = -h * m + critical**2 * covariance[1, 2]',
            'constant = h**2 - critical**2 * covariance[2, 2]',
            'root = np.sqrt(middle**2 - square * constant)',
            'slope_low, slope_high = (middle - root) / square, (middle + root) / square',
          ]
        : []),
    ],
    checks: [],
  }
}
