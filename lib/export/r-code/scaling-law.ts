/** The augmented scaling law in base R: the authors' objective at the page's parameters, and a polish of the minimum. */
import type { Column, Structure } from '@/lib/fits/scaling-law/structure'
import type { Fragment } from '../reproduction/fragment'
import { objectiveCheck, polishedChecks } from '../reproduction/law-checks'
import { benchmarkOf, lossCode, neededBy, parameterNames, rateCode } from '../reproduction/law-terms'
import { codeNumber } from '../reproduction/number'
import type { Recipe } from '../reproduction/recipe'
import { commentBlock, rString } from '../reproduction/source-text'

export function rScalingLaw(recipe: Recipe): Fragment {
  const { fit, structure, figure } = recipe
  if (!structure) throw new Error('a fit of the scaling law without a structure')
  const names = parameterNames(structure)
  const published = figure.view.solver === 'as-published'
  return {
    packages: '',
    imports: [],
    code: [
      ...columnsOf(recipe, structure),
      `delta <- ${codeNumber(figure.view.delta)}`,
      '',
      'predicted <- function(theta) {',
      `  with(as.list(theta), ${lossCode(structure, 'exp').join(' + ')})`,
      '}',
      'objective <- function(theta) mean((loss - predicted(theta))^2) + delta * sum(abs(theta))',
      'slope_at <- function(theta) {',
      `  with(as.list(theta), -(${rateCode(structure, figure.view.benchmark)}) / log(2))  # doublings a year`,
      '}',
      '',
      '# The parameters of the page.',
      'page <- c(',
      names.map((name) => `  ${name} = ${codeNumber(fit.parameters?.[name] ?? 0)}`).join(',\n'),
      ')',
      'slope <- slope_at(page)',
      ...(fit.r2 === null ? [] : ['r2 <- 1 - sum((loss - predicted(page))^2) / sum((loss - mean(loss))^2)']),
      'objective_here <- objective(page)',
      ...(published
        ? commentBlock(
            "Base R has no sequential quadratic programming, so where the authors' solver stops on the way to the minimum is not retraced here: the Python program does that. This one holds objective, rate and R squared at those parameters.",
          )
        : [
            '# A minimum stays where it is, whichever solver starts from it.',
            'found <- optim(page, objective, control = list(maxit = 20000, reltol = 1e-14))',
            'polished <- min(found$value, objective_here)',
          ]),
    ],
    checks: [...objectiveCheck(recipe), ...(published ? [] : polishedChecks(recipe))],
  }
}

function columnsOf({ columns, dateColumn, performanceColumn }: Recipe, structure: Structure): readonly string[] {
  if (!columns) throw new Error('a fit of the scaling law without its columns')
  const needed = neededBy(structure)
  const cells = (name: string) => `rows[[${rString(name)}]]`
  const column = (name: string) => `as.numeric(${cells(name)})`
  const marks = (name: string, value: string) => `as.numeric(${cells(name)} == ${rString(value)})`
  const definitions: Readonly<Record<Column, readonly string[]>> = {
    one: [],
    years: ['years <- year - min(year)'],
    logParameters: ['log_parameters <- log(parameters / min(parameters))'],
    logTokens: ['log_tokens <- log(tokens / min(tokens))'],
    logRepeatedTokens: [
      '# Tokens that are read again are worth less (Muennighoff et al. 2023).',
      columns.epochs === undefined ? 'epochs <- rep(1, n)' : `epochs <- ${column(columns.epochs)}`,
      'epochs[is.na(epochs)] <- 1',
      'worth <- 1 + 2.9157 * (1 - exp(-epochs / 2.9157))',
      'log_repeated_tokens <- log(tokens * worth / min(tokens))',
    ],
    logYearByParameters: ['log_year_by_parameters <- log(year) * log(parameters / min(parameters))'],
    logYearByTokens: ['log_year_by_tokens <- log(year) * log(tokens / min(tokens))'],
    logCompute: ['log_compute <- log(parameters * tokens / min(parameters * tokens))'],
    logVocabulary: [`log_vocabulary <- log(${column(columns.vocabulary ?? '')})`],
  }
  return [
    `day <- as.POSIXlt(${cells(dateColumn)}, tz = "UTC")`,
    'year <- day$year + 1900 + day$yday / 365',
    `loss <- log(${column(performanceColumn)})  # nats`,
    `parameters <- ${column(columns.parameters)}`,
    `tokens <- ${column(columns.tokens)}`,
    ...[...needed.columns].flatMap((name) => definitions[name]),
    ...[...needed.scopes].flatMap((scope): readonly string[] => {
      switch (scope) {
        case 'all':
          return []
        case 'ptb':
        case 'wt2':
          return [`${scope} <- ${marks(columns.benchmark, benchmarkOf(scope))}`]
        case 'transformer':
          return [`transformer <- ${marks(columns.architecture ?? '', 'transformer')}`]
        case 'other-architecture':
          return [`other_architecture <- 1 - ${marks(columns.architecture ?? '', 'transformer')}`]
      }
    }),
  ]
}
