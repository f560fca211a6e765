/**
 * The rows of a view as tables: those used, with what the fit says of each, or every row of the series with the reason why
 * it was left out. `fitted` is what the method expects of the row; `line`, `lower` and `upper` are the line of the chart at
 * the row's date with its band; `residual` is in the space that the fit names; `without_months` is the months per factor
 * of two without the row.
 */
import type { Field, Study } from '@/lib/data/study'
import type { RowLines } from '@/lib/figure/row-lines'
import type { Figure } from '@/lib/figure/figure'
import { wordsFor } from '@/lib/text/words-for'
import type { FigurePoint } from '@/lib/result/result'
import { column, type Table, type TableCell, type TableColumn } from './table'

const NONE: RowLines = new Map()

/** The rows used, in date order. */
export function pointsTable(figure: Figure, lines: RowLines = NONE): Table {
  const { costUnit, performanceUnit } = figure.data
  const fitColumns = fitColumnsOf(figure)
  return {
    columns: [
      column('id'),
      column('name'),
      column('date', 'date'),
      column('cost', 'number', costUnit),
      column('cost_unit'),
      column('performance', 'number', performanceUnit ?? ''),
      column('record', 'boolean'),
      ...fitColumns,
      column('cook', 'number'),
      column('without_months', 'number', 'months'),
      column('url'),
    ],
    rows: figure.points.map((point) => [
      point.id,
      point.name,
      point.date,
      point.cost,
      costUnit,
      point.performance,
      point.record,
      ...fitCells(point, lines),
      point.cook,
      point.withoutMonths,
      point.url,
    ]),
  }
}

/** Every row of the series in file order: used or not, why not, what the fit says of it, and all the columns of the study. */
export function allRowsTable(figure: Figure, study: Study, lines: RowLines = NONE): Table {
  const words = wordsFor(figure.view.lang)
  const reasons = new Map(figure.data.leftOut.map(({ id, reason }) => [id, reason]))
  const used = new Map(figure.points.map((point) => [point.id, point]))
  const inPairs = new Set(figure.pairs?.pairs.flatMap(({ model, partner }) => [model.id, partner.id]))
  const own = [
    column('id'),
    column('used', 'boolean'),
    column('excluded_reason'),
    column('excluded_reason_text'),
    ...fitColumnsOf(figure),
  ]
  const taken = new Set(own.map(({ name }) => name))
  const fields = study.meta.fields.filter(({ name }) => name !== 'id')
  return {
    columns: [...own, ...fields.map((field) => columnOfField(field, taken))],
    rows: study.rows
      .filter(({ id }) => used.has(id) || inPairs.has(id) || reasons.has(id))
      .map((row) => {
        const reason = reasons.get(row.id)
        const cells = fields.map(({ name }): TableCell => {
          const cell = row.cells[name] ?? null
          return typeof cell === 'object' && cell !== null ? cell.join(';') : cell
        })
        return [
          row.id,
          used.has(row.id) || inPairs.has(row.id),
          reason ?? null,
          reason ? words.leftOut(reason) : null,
          ...fitCells(used.get(row.id), lines),
          ...cells,
        ]
      }),
  }
}

const TYPES: Readonly<Record<Field['type'], TableColumn['type']>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  date: 'date',
}

/** A column of the study; one that bears a name of ours is told apart. */
function columnOfField({ name, type, unit, list }: Field, taken: ReadonlySet<string>): TableColumn {
  return column(taken.has(name) ? `source_${name}` : name, list ? 'text' : TYPES[type], unit ?? '')
}

function fitColumnsOf({ data, fit }: Figure): readonly TableColumn[] {
  // The scaling law predicts performance; every other method expects a cost.
  const fittedUnit = fit?.residualSpace === 'nats' ? (data.performanceUnit ?? '') : data.costUnit
  return [
    column('fitted', 'number', fittedUnit),
    column('line', 'number', data.costUnit),
    column('lower', 'number', data.costUnit),
    column('upper', 'number', data.costUnit),
    column('residual', 'number', fit?.residualSpace ?? ''),
    column('leverage', 'number'),
  ]
}

function fitCells(point: FigurePoint | undefined, lines: RowLines): readonly TableCell[] {
  const line = point && lines.get(point.id)
  return [
    point?.fitted ?? null,
    line?.value ?? null,
    line?.low ?? null,
    line?.high ?? null,
    point?.residual ?? null,
    point?.leverage ?? null,
  ]
}
