/** The augmented scaling law in base R: its formula, a minimisation of our own or the page's parameters, what follows. */
import { imputedVocabulary } from '@/lib/fits/scaling-law/evaluation'
import { scaleColumns } from '@/lib/fits/scaling-law/loss'
import { benchmarkOffsets, differsByArchitecture, type Structure } from '@/lib/fits/scaling-law/structure'
import type { Fragment } from '../reproduction/fragment'
import {
  coefficientCode,
  constantCode,
  derivativeCode,
  parameterNames,
  type Place,
  rateCode,
  sumCode,
} from '../reproduction/law-terms'
import { codeNumber } from '../reproduction/number'
import { type FitRecipe, wantedBy } from '../reproduction/recipe'
import { pageParameters, scalingLines } from '../reproduction/scaling-lines'
import { rLawColumns } from './law-columns'
import { CONVERGED, FIT_CONVERGED } from './law-solver'

export function rScalingLaw(recipe: FitRecipe): Fragment {
  const { structure, figure, atPage } = recipe
  if (!structure) throw new Error('a fit of the scaling law without a structure')
  const lines = scalingLines(recipe)
  const count = parameterNames(structure).length
  return {
    imports: [],
    code: [
      ...rLawColumns(recipe, structure),
      `delta <- ${codeNumber(figure.view.delta)}`,
      '',
      ...formula(structure, atPage),
      '',
      ...progress(structure, figure.view.benchmark),
      '# The parameters of the page.',
      'theta_page <- c(',
      pageParameters(recipe)
        .map(({ name, value }) => `  ${name} = ${codeNumber(value)}`)
        .join(',\n'),
      ')',
      'objective_there <- objective(theta_page)',
      ...(atPage ? [] : ['slope_there <- -sum(progress(theta_page))']),
      '',
      ...(atPage
        ? ['# Base R cannot retrace the solver: all that follows is at those parameters.', 'theta <- theta_page']
        : [...CONVERGED(count), ...FIT_CONVERGED]),
      ...described(recipe, structure, count, wantedBy(lines)),
    ],
    lines,
  }
}

function formula(structure: Structure, atPage: boolean): readonly string[] {
  const linear = structure.linear.length > 0
  return [
    '# The exponentials of the law (Ho et al. 2024), and what is added to them, nats.',
    'parts <- function(theta) with(c(as.list(theta), columns), list(',
    `  first = exp(${sumCode(structure.first)}),`,
    `  second = ${structure.second.length > 0 ? `exp(${sumCode(structure.second)})` : '0'}${linear ? ',' : ''}`,
    ...(linear ? [`  added = ${sumCode(structure.linear)}`] : []),
    '))',
    'predicted <- function(theta) Reduce(`+`, parts(theta))',
    'objective <- function(theta) mean((loss - predicted(theta))^2) + delta * sum(abs(theta))',
    ...(atPage
      ? []
      : [
          '# Derivatives of the predicted loss, by each parameter.',
          'derivatives <- function(theta) with(c(parts(theta), columns), cbind(',
          derivativeCode(structure)
            .map((one) => `  ${one}`)
            .join(',\n'),
          '))',
        ]),
  ]
}

function progress(structure: Structure, benchmark: string): readonly string[] {
  const rates = (transformer: boolean) =>
    (['first', 'second'] as const)
      .map((part) => rateCode(structure, part, { benchmark, transformer }) ?? '0')
      .join(', ')
  return [
    '# Doublings a year of what parameters and what tokens are worth: their sum is that of compute.',
    `progress <- function(theta) with(as.list(theta), c(${rates(true)})) / log(2)`,
    ...(differsByArchitecture(structure)
      ? [
          '# The same for architectures other than transformers.',
          `progress_of_others <- function(theta) with(as.list(theta), c(${rates(false)})) / log(2)`,
        ]
      : []),
    '',
  ]
}

function described(
  recipe: FitRecipe,
  structure: Structure,
  count: number,
  own: ReadonlySet<string>,
): readonly string[] {
  const wants = (name: string) => recipe.wanted.has(name) || own.has(name)
  return [
    '# Of what is worth twice as much half is needed: progress is a fall of compute, hence the minus sign.',
    'slope <- -sum(progress(theta))',
    'residual <- loss - predicted(theta)',
    ...(wants('r2') ? ['r2 <- 1 - sum(residual^2) / sum((loss - mean(loss))^2)'] : []),
    ...(wants('residual_sd') ? [`residual_sd <- sqrt(sum(residual^2) / (n - ${count}))  # parameters`] : []),
    ...(wants('lag1')
      ? [
          'in_order <- residual[order(year[fitted_places])]',
          'lag1 <- sum(in_order[-1] * in_order[-n]) / sum(residual^2)',
        ]
      : []),
    ...(wants('months_parameters') ? ['months_parameters <- 12 / progress(theta)[[1]]'] : []),
    ...(wants('months_data') ? ['months_data <- 12 / progress(theta)[[2]]'] : []),
    ...(wants('months_other') ? ['months_other <- 12 / sum(progress_of_others(theta))'] : []),
    ...(wants('months_parameters_other') ? ['months_parameters_other <- 12 / progress_of_others(theta)[[1]]'] : []),
    ...(wants('months_data_other') ? ['months_data_other <- 12 / progress_of_others(theta)[[2]]'] : []),
    ...(wants('level') ? curve(recipe, structure) : []),
  ]
}

/** The isoperformance curve on the last date, `lib/fits/scaling-law/isoperformance.ts`. */
function curve({ figure: { view } }: FitRecipe, structure: Structure): readonly string[] {
  const place: Place = { benchmark: view.benchmark, transformer: true }
  const scale = (part: 'first' | 'second') => coefficientCode(structure, part, scaleColumns[part], place)
  const vocabulary = imputedVocabulary(benchmarkOffsets[view.benchmark] ?? null)
  const worth = 'log(1 + 2.9157 * (1 - exp(-1 / 2.9157)))'
  const linear = structure.linear.length > 0 ? ` - gamma * log(${vocabulary})  # a usual vocabulary` : ''
  const ends = ['  log2(at_origin) + slope * (max(year[fitted_places]) - min(authors_years[fitted_places]))', '})']
  if (structure.second.length === 0)
    return [
      '# The compute that has the loss of the threshold.',
      'level <- with(as.list(theta), {',
      `  target <- log(${codeNumber(view.threshold ?? 1)})`,
      `  log_compute_at_origin <- (${constantCode(structure, 'first', place, worth)} - log(target)) / ${scale('first')}`,
      '  at_origin <- 6 * min((parameters * tokens)[fitted_places]) * exp(log_compute_at_origin)',
      ...ends,
    ]
  return [
    '# Least 6 N D with the loss of the threshold: there both exponentials have their scale times their',
    '# size in common.',
    'level <- with(as.list(theta), {',
    `  target <- log(${codeNumber(view.threshold ?? 1)})${linear}`,
    `  scale_first <- ${scale('first')}`,
    `  scale_second <- ${scale('second')}`,
    '  share <- target / (scale_first + scale_second)',
    `  log_n <- (${constantCode(structure, 'first', place, worth)} - log(share * scale_second)) / scale_first`,
    `  log_d <- (${constantCode(structure, 'second', place, worth)} - log(share * scale_first)) / scale_second`,
    '  at_origin <- 6 * min(parameters[fitted_places]) * min(tokens[fitted_places]) * exp(log_n + log_d)',
    ...ends,
  ]
}
