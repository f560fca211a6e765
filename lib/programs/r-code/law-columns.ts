/** R that reads what a structure of the scaling law needs of each evaluation. */
import type { Column, Structure } from '@/lib/fits/scaling-law/structure'
import { benchmarkOf, columnNames, neededBy } from '../reproduction/law-terms'
import type { FitRecipe } from '../reproduction/recipe'
import { rString } from '../reproduction/source-text'

export function rLawColumns({ columns, steps }: FitRecipe, structure: Structure): readonly string[] {
  if (!columns) throw new Error('a fit of the scaling law without its columns')
  const needed = neededBy(structure)
  const cells = (name: string | undefined) => `rows[[${rString(name ?? '')}]]`
  const numbers = (name: string | undefined) => `as.numeric(${cells(name)})`
  const marks = (name: string | undefined, value: string) => `as.numeric(${cells(name)} == ${rString(value)})`
  const smallest = (name: string) => `min(${name}[fitted_places])`
  const definitions: Readonly<Record<Column, readonly string[]>> = {
    one: [],
    years: [`years <- authors_years - ${smallest('authors_years')}`],
    logParameters: [`log_parameters <- log(parameters / ${smallest('parameters')})`],
    logTokens: [`log_tokens <- log(tokens / ${smallest('tokens')})`],
    logRepeatedTokens: [
      '# Tokens that are read again are worth less (Muennighoff et al. 2023); unknown epochs count as one.',
      `epochs <- ${columns.epochs === undefined ? 'rep(1, nrow(rows))' : numbers(columns.epochs)}`,
      'epochs[is.na(epochs)] <- 1',
      'worth <- 1 + 2.9157 * (1 - exp(-epochs / 2.9157))',
      `log_repeated_tokens <- log(tokens * worth / ${smallest('tokens')})`,
    ],
    logYearByParameters: [`log_year_by_parameters <- log(authors_years) * log(parameters / ${smallest('parameters')})`],
    logYearByTokens: [`log_year_by_tokens <- log(authors_years) * log(tokens / ${smallest('tokens')})`],
    logCompute: [`log_compute <- log(parameters * tokens / ${smallest('(parameters * tokens)')})`],
    logVocabulary: [`log_vocabulary <- log(${numbers(columns.vocabulary)})`],
  }
  const transformer =
    columns.architecture === undefined ? 'rep(0, nrow(rows))' : marks(columns.architecture, 'transformer')
  return [
    '# The smallest parameters, tokens and date of the fitted rows are the origins.',
    'loss <- log(performance)[fitted_places]  # nats',
    `calendar <- as.POSIXlt(${cells(steps.dateColumn)}, tz = "UTC")`,
    'authors_years <- calendar$year + 1900 + calendar$yday / 365',
    `parameters <- ${numbers(columns.parameters)}`,
    `tokens <- ${numbers(columns.tokens)}`,
    ...[...needed.columns].flatMap((name) => definitions[name]),
    ...[...needed.scopes].flatMap((scope): readonly string[] => {
      switch (scope) {
        case 'all':
          return []
        case 'ptb':
        case 'wt2':
          return [`${scope} <- ${marks(columns.benchmark, benchmarkOf(scope))}`]
        case 'transformer':
          return [`transformer <- ${transformer}`]
        case 'other-architecture':
          return [`other_architecture <- 1 - ${transformer}`]
      }
    }),
    `columns <- data.frame(${columnNames(structure).join(', ')})[fitted_places, , drop = FALSE]`,
  ]
}
