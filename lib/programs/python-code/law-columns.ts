/** Python that reads what a structure of the scaling law needs of each evaluation. */
import type { Column, Structure } from '@/lib/fits/scaling-law/structure'
import { benchmarkOf, columnNames, neededBy } from '../reproduction/law-terms'
import type { FitRecipe } from '../reproduction/recipe'
import { pythonString } from '../reproduction/source-text'

export function pythonLawColumns({ columns, steps }: FitRecipe, structure: Structure): readonly string[] {
  if (!columns) throw new Error('a fit of the scaling law without its columns')
  const needed = neededBy(structure)
  const cell = (name: string | undefined) => `row[${pythonString(name ?? '')}]`
  const numbers = (name: string | undefined, otherwise = '"nan"') =>
    `np.array([float(${cell(name)} or ${otherwise}) for row in rows])`
  const marks = (name: string | undefined, value: string) =>
    `np.array([float(${cell(name)} == ${pythonString(value)}) for row in rows])`
  const definitions: Readonly<Record<Column, readonly string[]>> = {
    one: [],
    years: ['years = authors_years - authors_years[fitted].min()'],
    logParameters: ['log_parameters = np.log(parameters / parameters[fitted].min())'],
    logTokens: ['log_tokens = np.log(tokens / tokens[fitted].min())'],
    logRepeatedTokens: [
      '# Tokens that are read again are worth less (Muennighoff et al. 2023); unknown epochs count as one.',
      `epochs = ${columns.epochs === undefined ? 'np.ones(len(rows))' : numbers(columns.epochs, '1')}`,
      'worth = 1 + 2.9157 * (1 - np.exp(-epochs / 2.9157))',
      'log_repeated_tokens = np.log(tokens * worth / tokens[fitted].min())',
    ],
    logYearByParameters: [
      'log_year_by_parameters = np.log(authors_years) * np.log(parameters / parameters[fitted].min())',
    ],
    logYearByTokens: ['log_year_by_tokens = np.log(authors_years) * np.log(tokens / tokens[fitted].min())'],
    logCompute: ['log_compute = np.log(parameters * tokens / (parameters * tokens)[fitted].min())'],
    logVocabulary: [`log_vocabulary = np.log(${numbers(columns.vocabulary)})`],
  }
  const architecture = (value: string) =>
    columns.architecture === undefined ? 'np.zeros(len(rows))' : marks(columns.architecture, value)
  return [
    'def authors_year(one):',
    '    one = date.fromisoformat(one)',
    '    return one.year + (one.timetuple().tm_yday - 1) / 365',
    '',
    '',
    '# The smallest parameters, tokens and date of the fitted rows are the origins, in every draw, too.',
    'loss = np.log(performance)  # nats',
    `authors_years = np.array([authors_year(row[${pythonString(steps.dateColumn)}]) for row in rows])`,
    `parameters = ${numbers(columns.parameters)}`,
    `tokens = ${numbers(columns.tokens)}`,
    ...[...needed.columns].flatMap((name) => definitions[name]),
    ...[...needed.scopes].flatMap((scope): readonly string[] => {
      switch (scope) {
        case 'all':
          return []
        case 'ptb':
        case 'wt2':
          return [`${scope} = ${marks(columns.benchmark, benchmarkOf(scope))}`]
        case 'transformer':
          return [`transformer = ${architecture('transformer')}`]
        case 'other-architecture':
          return [`other_architecture = 1 - ${architecture('transformer')}`]
      }
    }),
    `columns = np.array([${columnNames(structure).join(', ')}])`,
  ]
}
