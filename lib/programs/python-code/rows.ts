/** Python that reads the rows of a series and takes them to the population of METHODS 3, a step at a time. */
import { costFormula, entriesOf, product } from '../reproduction/cost-code'
import { isOneColumn, type FilterStep, type Steps } from '../reproduction/steps'
import { commentBlock, pythonString } from '../reproduction/source-text'

const cell = (column: string): string => `row[${pythonString(column)}]`
const tuple = (values: readonly string[]): string =>
  `(${values.map(pythonString).join(', ')}${values.length === 1 ? ',' : ''})`

export function pythonRows(steps: Steps): readonly string[] {
  return [
    ...commentBlock(`The rows of the series (${steps.series}), in the order of the file.`),
    'ROWS = (',
    ...steps.csv.map((row) => `    ${pythonString(`${row}\n`)}`),
    ')',
    'rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))',
    'series_rows = len(rows)',
    '',
    '',
    ...costFunction(steps),
    '',
    '',
    ...(steps.filters.some(({ list }) => list) ? HAS_ANY : []),
    '# The population. First the rows with a date and a positive cost.',
    `rows = [row for row in rows if ${cell(steps.dateColumn)} and 0 < (cost_of(row) or 0) < np.inf]`,
    'usable_rows = len(rows)',
    ...(steps.needsPerformance && steps.performance
      ? ['# Rows with their performance.', `rows = [row for row in rows if ${cell(steps.performance.field)}]`]
      : []),
    ...(steps.filters.length > 0 ? ['# The filters of the view.', ...steps.filters.flatMap(filter)] : []),
    ...(steps.exclude.length > 0
      ? [
          '# Rows that the reader took out.',
          'excluded = [',
          ...steps.exclude.map((id) => `    ${pythonString(id)},`),
          ']',
          'rows = [row for row in rows if row["id"] not in excluded]',
        ]
      : []),
    ...oneRowAModel(steps),
    ...order(steps),
    'population_rows = len(rows)',
  ]
}

function costFunction({ cost }: Steps): readonly string[] {
  if (isOneColumn(cost)) {
    const [column = ''] = entriesOf(cost.times)[0] ?? []
    return ['def cost_of(row):', `    cell = ${cell(column)}`, '    return float(cell) if cell else None']
  }
  const number = (entry: readonly string[]) => `number(row, ${entry.map(pythonString).join(', ')})`
  const times = entriesOf(cost.times)
  const over = entriesOf(cost.over)
  const named = (name: string, entries: readonly (readonly string[])[]) => entries.map((_, i) => `${name}[${i}]`)
  return [
    'def number(row, *columns):',
    '    """The first of the columns that has a value; None where none has one."""',
    '    return next((float(row[column]) for column in columns if row[column]), None)',
    '',
    '',
    'def cost_of(row):',
    ...commentBlock(`${costFormula(cost)}; None where a factor is missing.`, 90).map((line) => `    ${line}`),
    `    times = [${times.map(number).join(', ')}]`,
    ...(over.length > 0 ? [`    over = [${over.map(number).join(', ')}]`] : []),
    over.length > 0 ? '    if None in times or None in over or 0 in over:' : '    if None in times:',
    '        return None',
    `    return ${product(cost.factor, named('times', times), named('over', over))}`,
  ]
}

const HAS_ANY = [
  'def has_any(cell, *values):',
  '    """Whether a list with semicolons between its elements holds one of the values."""',
  '    return any(element in values for element in cell.split(";"))',
  '',
  '',
]

function filter({ column, values, excluded, list }: FilterStep): readonly string[] {
  const [only = ''] = values
  if (list) {
    const test = `has_any(${cell(column)}, ${values.map(pythonString).join(', ')})`
    return [`rows = [row for row in rows if ${excluded ? 'not ' : ''}${test}]`]
  }
  const test =
    values.length === 1
      ? `${cell(column)} ${excluded ? '!=' : '=='} ${pythonString(only)}`
      : `${cell(column)} ${excluded ? 'not in' : 'in'} ${tuple(values)}`
  return [`rows = [row for row in rows if ${test}]`]
}

function oneRowAModel({ model, performance }: Steps): readonly string[] {
  if (model === null) return []
  const score = performance ? cell(performance.field) : '""'
  const key = model.length === 1 ? cell(model[0] ?? '') : `(${model.map(cell).join(', ')})`
  return [
    '# One row a model: the one with the lower median score, by score and then id, of those with a score.',
    'scores_of = {}',
    'for row in rows:',
    `    scores_of.setdefault(${key} if ${cell(model.at(-1) ?? '')} else ("row", row["id"]), []).append(row)`,
    'kept = set()',
    'for group in scores_of.values():',
    `    group = [row for row in group if ${score}] or group`,
    `    group = sorted(group, key=lambda row: (float(${score} or 0), row["id"]))`,
    '    kept.add(group[(len(group) - 1) // 2]["id"])',
    'rows = [row for row in rows if row["id"] in kept]',
  ]
}

function order({ inDateOrder, better, dateColumn }: Steps): readonly string[] {
  if (!inDateOrder) return []
  return [
    '# Date order; on one day the better cost first, then by id.',
    `rows.sort(key=lambda row: (${cell(dateColumn)}, ${better === 'less' ? '' : '-'}cost_of(row), row["id"]))`,
  ]
}
