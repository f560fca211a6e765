import type { CostDefinition, Field, Row } from './study'

/**
 * Value of a cost for one row: `factor * times[0] * times[1] ... / over[0] / over[1] ...` in the cost's unit, in that order.
 *
 * Zero and negative numbers pass through as they are, because leaving such a row out is the population's business and
 * has its own reason there.
 * @returns null where a factor is missing, is not a number, or a divisor is zero
 * @example costOf(row, { ..., times: ['parameters', 'training_tokens'], over: [], factor: 6 }) // 6 N D
 */
export function costOf(row: Row, definition: CostDefinition): number | null {
  const { cells } = row
  let value = definition.factor
  for (const entry of definition.times) {
    const factor = firstNumber(cells, entry)
    if (factor === null) return null
    value *= factor
  }
  for (const entry of definition.over) {
    const divisor = firstNumber(cells, entry)
    if (divisor === null || divisor === 0) return null
    value /= divisor
  }
  return Number.isFinite(value) ? value : null
}

/**
 * The unit of a row's cost. A cost that is one column or another may be in the unit of each; any other has its own in every row.
 * @example costUnitOf(row, { unit: 'share or parameters', times: [['weights_kept', 'parameters']], ... }, fields) // 'share'
 */
export function costUnitOf(
  { cells }: Row,
  { times, over, factor, unit }: CostDefinition,
  fields: readonly Pick<Field, 'name' | 'unit'>[],
): string {
  const [entry] = times
  if (times.length !== 1 || over.length > 0 || factor !== 1 || typeof entry !== 'object') return unit
  const column = entry.find((name) => typeof cells[name] === 'number')
  return fields.find(({ name }) => name === column)?.unit ?? unit
}

/** The first of the alternatives that the row has as a number. */
function firstNumber(cells: Row['cells'], entry: string | readonly string[]): number | null {
  for (const column of typeof entry === 'string' ? [entry] : entry) {
    const cell = cells[column]
    if (typeof cell === 'number') return cell
  }
  return null
}
