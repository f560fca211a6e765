/** R that several methods share: slopes of draws, numbers of the residuals, laws held against a fit. */
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'

export const xAndY: readonly string[] = ['x <- year[fitted_places]', 'y <- log2_cost[fitted_places]']

/** Where draws need them: the slope of a draw of rows, and that of residuals moved to other rows. */
export function trendSlopes({ resampling }: FitRecipe): readonly string[] {
  if (resampling.kind !== 'drawn') return []
  if (resampling.by === 'residual')
    return [
      '# The slope where each row bears the residual of another: the line stays, the scatter moves.',
      'moved_slope <- function(picked) slope_through(x, y - residual + scatter[picked])',
      '',
    ]
  return [
    'slope_of <- function(places) {',
    '  places <- chosen(places)',
    '  if (length(places) < 2 || diff(range(year[places])) == 0) return(NaN)',
    '  slope_through(year[places], log2_cost[places])',
    '}',
    '',
  ]
}

/** @param parameters of the line or plane */
export function residualNumbers({ wanted, resampling, fit }: FitRecipe, parameters: number): readonly string[] {
  return [
    ...(wanted.has('residual_sd') ? [`residual_sd <- sqrt(sum(residual^2) / (n - ${parameters}))`] : []),
    ...(wanted.has('mad') ? ['mad <- median(abs(residual))'] : []),
    ...(wanted.has('lag1') ? ['lag1 <- sum(residual[-1] * residual[-n]) / sum(residual^2)'] : []),
    ...(resampling.kind === 'drawn' && resampling.by === 'residual' ? scatter(parameters, fit.mad !== null) : []),
  ]
}

/** Davison and Hinkley 1997, section 6.2.3. */
function scatter(parameters: number, robust: boolean): readonly string[] {
  return [
    '# Residuals scatter less than errors do: each is raised by its leverage.',
    parameters === 2 ? 'leverage <- 1 / n + (x - mean(x))^2 / sum((x - mean(x))^2)' : 'leverage <- hatvalues(model)',
    'scatter <- residual / sqrt(pmax(1 - leverage, 1e-10))',
    ...(robust ? [] : ['scatter <- scatter - mean(scatter)']),
  ]
}

/** One-sided confidence that the trend is faster than a law, from the slope's t distribution. */
export const fasterByT = (parameters: number): readonly string[] => [
  '# One-sided confidence that the trend is faster than a law whose slope has an error of its own.',
  'faster <- function(law, law_error, sign) {',
  '  error <- sqrt(slope_error^2 + law_error^2)',
  `  if (slope == law) 0.5 else pt(sign * (slope - law) / error, n - ${parameters})`,
  '}',
]

/** Calls of `faster`, a law at a time. */
export function fasterCalls({ figure, fit, steps, testsLaws }: FitRecipe): readonly string[] {
  if (!testsLaws || fit.bootstrap) return []
  const sign = steps.better === 'less' ? '-1' : '1'
  return figure.laws.flatMap(({ pFaster, slopeSe }, i) =>
    pFaster === null ? [] : [`faster_${i + 1} <- faster(law_${i + 1}, ${codeNumber(slopeSe)}, ${sign})`],
  )
}
