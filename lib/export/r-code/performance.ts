/** The two readings of a model with performance inside, in R: `lm` for the plane, Fieller's ratio by hand. */
import type { Fragment } from '../reproduction/fragment'
import { naturalScaleCode } from '../reproduction/natural-scale'
import { codeNumber } from '../reproduction/number'
import type { Recipe } from '../reproduction/recipe'
import { rColumns } from './columns'

const analytic = ({ fit, resampling }: Recipe): boolean => resampling.kind === 'none' && fit.slopeInterval !== null

const columns = ({ performance }: Recipe): readonly string[] => [
  ...rColumns,
  'p <- as.numeric(rows$performance)',
  `g <- ${naturalScaleCode(performance, 'p', 'log')}  # the metric on its natural scale`,
]

const plane = (target: string, first: string, second: string): readonly string[] => [
  'fitted_to <- function(places) {',
  `  lm(${target}[places] ~ I(${first}[places] - mean(${first}[places])) + I(${second}[places] - mean(${second}[places])))`,
  '}',
]

/** log2 C = a + b t + c g(p). */
export function rPooled(recipe: Recipe): Fragment {
  return {
    packages: '',
    imports: [],
    code: [
      ...columns(recipe),
      '',
      ...plane('y', 't', 'g'),
      'slope_of <- function(places) unname(coef(fitted_to(places))[2])',
      '',
      'fit <- fitted_to(seq_len(n))',
      'slope <- coef(fit)[[2]]',
      ...(recipe.fit.r2 === null ? [] : ['r2 <- suppressWarnings(summary(fit))$r.squared']),
      ...(analytic(recipe)
        ? [
            "# Student's t with n - 3 degrees of freedom.",
            `ends <- confint(fit, level = ${codeNumber(recipe.fit.level)})[2, ]`,
            'slope_low <- ends[[1]]',
            'slope_high <- ends[[2]]',
          ]
        : []),
    ],
    checks: [],
  }
}

/** g(p) = k + m log2 C + h t, read at fixed p. */
export function rInverse(recipe: Recipe): Fragment {
  return {
    packages: '',
    imports: [],
    code: [
      ...columns(recipe),
      '',
      ...plane('g', 'y', 't'),
      'slope_of <- function(places) {',
      '  plane <- coef(fitted_to(places))',
      '  unname(-plane[3] / plane[2])',
      '}',
      '',
      'fit <- fitted_to(seq_len(n))',
      'm <- coef(fit)[[2]]',
      'h <- coef(fit)[[3]]',
      'slope <- -h / m',
      ...(recipe.fit.r2 === null ? [] : ['r2 <- suppressWarnings(summary(fit))$r.squared']),
      ...(analytic(recipe)
        ? [
            '# Fieller: all slopes b with h + m b within a t error of zero, a quadratic in b.',
            'covariance <- vcov(fit)',
            `critical <- qt((1 + ${codeNumber(recipe.fit.level)}) / 2, n - 3)`,
            'square <- m^2 - critical^2 * covariance[2, 2]',
            'middle <- -h * m + critical^2 * covariance[2, 3]',
            'constant <- h^2 - critical^2 * covariance[3, 3]',
            'root <- sqrt(middle^2 - square * constant)',
            'slope_low <- (middle - root) / square',
            'slope_high <- (middle + root) / square',
          ]
        : []),
    ],
    checks: [],
  }
}
