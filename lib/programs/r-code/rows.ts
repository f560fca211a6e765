/** R that reads the rows of a series and takes them to the population of METHODS 3, a step at a time. */
import { costFormula, entriesOf, product } from '../reproduction/cost-code'
import { type FilterStep, isOneColumn, type Steps } from '../reproduction/steps'
import { commentBlock, rString } from '../reproduction/source-text'

const cells = (column: string): string => `rows[[${rString(column)}]]`
const vector = (values: readonly string[]): string =>
  values.length === 1 ? rString(values[0] ?? '') : `c(${values.map(rString).join(', ')})`

export function rRows(steps: Steps): readonly string[] {
  return [
    ...commentBlock(`The rows of the series (${steps.series}), in the order of the file.`),
    'series_text <- paste(c(',
    steps.csv.map((row) => `  ${rString(row)}`).join(',\n'),
    '), collapse = "\\n")',
    'rows <- read.csv(text = series_text, colClasses = "character", check.names = FALSE,',
    '  na.strings = character(0))',
    'series_rows <- nrow(rows)',
    '',
    ...costFunction(steps),
    '',
    '# The population. First the rows with a date and a positive cost.',
    'cost <- cost_of(rows)',
    `rows <- rows[${cells(steps.dateColumn)} != "" & !is.na(cost) & cost > 0 & is.finite(cost), ]`,
    'usable_rows <- nrow(rows)',
    ...(steps.needsPerformance && steps.performance
      ? ['# Rows with their performance.', `rows <- rows[${cells(steps.performance.field)} != "", ]`]
      : []),
    ...filters(steps.filters),
    ...(steps.exclude.length > 0
      ? [
          '# Rows that the reader took out.',
          'excluded <- c(',
          steps.exclude.map((id) => `  ${rString(id)}`).join(',\n'),
          ')',
          'rows <- rows[!rows$id %in% excluded, ]',
        ]
      : []),
    ...oneRowAModel(steps),
    ...sorted(steps),
    'population_rows <- nrow(rows)',
  ]
}

function costFunction({ cost }: Steps): readonly string[] {
  const times = entriesOf(cost.times)
  const over = entriesOf(cost.over)
  const alternatives = [...times, ...over].some((entry) => entry.length > 1)
  const number = (entry: readonly string[]): string =>
    entry.length === 1
      ? `as.numeric(${cells(entry[0] ?? '')})`
      : `first_of(${entry.map((column) => `as.numeric(${cells(column)})`).join(', ')})`
  const entries = [...times, ...over]
  const long = entries.length > 1 || alternatives
  const names = entries.map((_, i) => `factor_${i + 1}`)
  return [
    ...(alternatives
      ? [
          '# The first of the columns that has a value.',
          'first_of <- function(one, ...) {',
          '  for (other in list(...)) one <- ifelse(is.na(one), other, one)',
          '  one',
          '}',
        ]
      : []),
    ...(isOneColumn(cost) ? [] : commentBlock(`${costFormula(cost)}; missing where a factor is.`)),
    'cost_of <- function(rows) {',
    ...(long
      ? [
          ...entries.map((entry, i) => `  factor_${i + 1} <- ${number(entry)}`),
          `  ${product(cost.factor, names.slice(0, times.length), names.slice(times.length))}`,
        ]
      : [`  ${product(cost.factor, times.map(number), [])}`]),
    '}',
  ]
}

function filters(steps: readonly FilterStep[]): readonly string[] {
  if (steps.length === 0) return []
  return [
    '# The filters of the view.',
    ...(steps.some(({ list }) => list)
      ? [
          'has_any <- function(lists, values) {',
          '  elements <- strsplit(paste0(lists, ";"), ";", fixed = TRUE)',
          '  vapply(elements, function(one) any(one %in% values), NA)',
          '}',
        ]
      : []),
    ...steps.map(({ column, values, excluded, list }) => {
      const test = list ? `has_any(${cells(column)}, ${vector(values)})` : `${cells(column)} %in% ${vector(values)}`
      return `rows <- rows[${excluded ? '!' : ''}${excluded && !list ? `(${test})` : test}, ]`
    }),
  ]
}

function oneRowAModel({ model, performance }: Steps): readonly string[] {
  if (model === null) return []
  const last = cells(model.at(-1) ?? '')
  const key = model.length === 1 ? last : `paste(${model.map(cells).join(', ')}, sep = "\\n")`
  const score = performance ? cells(performance.field) : 'rep("", nrow(rows))'
  return [
    '# One row a model: the one with the lower median score, by score and then id, of those with a score.',
    `model <- ${key}`,
    `score <- as.numeric(${score})`,
    'lower_median <- function(places) {',
    '  if (any(!is.na(score[places]))) places <- places[!is.na(score[places])]',
    '  places <- places[order(score[places], rows$id[places], method = "radix")]',
    '  places[(length(places) + 1) %/% 2]',
    '}',
    `named <- which(${last} != "")`,
    'kept <- vapply(split(named, match(model[named], model)), lower_median, 1L)',
    `rows <- rows[sort(c(which(${last} == ""), kept)), ]`,
  ]
}

function sorted({ inDateOrder, better, dateColumn }: Steps): readonly string[] {
  if (!inDateOrder) return []
  return [
    '# Date order; on one day the better cost first, then by id.',
    `places <- order(${cells(dateColumn)}, ${better === 'less' ? '' : '-'}cost_of(rows), rows$id, method = "radix")`,
    'rows <- rows[places, ]',
  ]
}
