/** Python that several methods share: slopes of draws, numbers of the residuals, laws held against a fit. */
import type { FitRecipe } from '../reproduction/recipe'
import { codeNumber } from '../reproduction/number'

/** Imports under names that say what they are. */
export const NORMAL = 'from scipy.stats import norm as normal'
export const STUDENT = 'from scipy.stats import t as student'

export const xAndY: readonly string[] = ['x, y = year[fitted], log2_cost[fitted]']

/** Where draws need them: the slope of a draw of rows, and that of residuals moved to other rows. */
export function trendSlopes({ resampling }: FitRecipe): readonly string[] {
  if (resampling.kind !== 'drawn') return []
  if (resampling.by === 'residual') return movedTrend('slope_through(x, y - residual + scatter[picked])')
  return [
    'def slope_of(places):',
    '    places = chosen(places)',
    '    if len(places) < 2 or np.ptp(year[places]) == 0:',
    '        return np.nan',
    '    return slope_through(year[places], log2_cost[places])',
    '',
    '',
  ]
}

const movedTrend = (slope: string): readonly string[] => [
  'def moved_slope(picked):',
  '    """The slope where each row bears the residual of another: the line stays, the scatter moves."""',
  `    return ${slope}`,
  '',
  '',
]

/** @param parameters of the line or plane */
export function residualNumbers({ wanted, resampling, fit }: FitRecipe, parameters: number): readonly string[] {
  return [
    ...(wanted.has('residual_sd') ? [`residual_sd = np.sqrt(np.sum(residual**2) / (n - ${parameters}))`] : []),
    ...(wanted.has('mad') ? ['mad = np.median(np.abs(residual))'] : []),
    ...(wanted.has('lag1') ? ['lag1 = np.sum(residual[1:] * residual[:-1]) / np.sum(residual**2)'] : []),
    ...(resampling.kind === 'drawn' && resampling.by === 'residual' ? scatter(parameters, fit.mad !== null) : []),
  ]
}

/** Davison and Hinkley 1997, section 6.2.3. */
function scatter(parameters: number, robust: boolean): readonly string[] {
  return [
    '# Residuals scatter less than errors do: each is raised by its leverage.',
    ...(parameters === 2
      ? ['leverage = 1 / n + (x - x.mean()) ** 2 / np.sum((x - x.mean()) ** 2)']
      : ['leverage = np.sum(np.linalg.qr(design)[0] ** 2, axis=1)']),
    'scatter = residual / np.sqrt(np.maximum(1 - leverage, 1e-10))',
    ...(robust ? [] : ['scatter = scatter - scatter.mean()']),
  ]
}

/** One-sided confidence that the trend is faster than a law, from the slope's t distribution. */
export const fasterByT = (parameters: number): readonly string[] => [
  'def faster(law, law_error, sign):',
  '    """One-sided confidence that the trend is faster than a law whose slope has an error of its own."""',
  '    error = np.sqrt(slope_error**2 + law_error**2)',
  `    return 0.5 if slope == law else student.cdf(sign * (slope - law) / error, n - ${parameters})`,
]

/** Calls of `faster`, a law at a time. */
export function fasterCalls({ figure, fit, steps, testsLaws }: FitRecipe): readonly string[] {
  if (!testsLaws || fit.bootstrap) return []
  const sign = steps.better === 'less' ? '-1' : '1'
  return figure.laws.flatMap(({ pFaster, slopeSe }, i) =>
    pFaster === null ? [] : [`faster_${i + 1} = faster(law_${i + 1}, ${codeNumber(slopeSe)}, ${sign})`],
  )
}
