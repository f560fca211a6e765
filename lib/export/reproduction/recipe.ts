/**
 * What a program needs to compute a figure's numbers again, in no language yet: the rows, the choices, and the numbers that
 * it must come to. Python and R are written from the same recipe, so that neither can say what the other does not.
 */
import { findCost } from '@/lib/data/find-cost'
import type { Better, Cell, PerformanceDefinition, Study } from '@/lib/data/study'
import { findStructure, type Structure } from '@/lib/fits/scaling-law/structure'
import type { Figure, FigureFit } from '@/lib/view-state/figure'
import { findBenchmark, isLocalStudy } from '@/lib/view-state/view-codec'
import { toCsv } from '../csv'
import { type Check, checksOf } from './checks'
import { type Resampling, resamplingOf } from './resampling'

export interface Recipe {
  readonly figure: Figure
  readonly fit: FigureFit
  /** The rows of the fit as CSV, line by line of the table (a cell may hold line ends of its own), header first. */
  readonly csv: readonly string[]
  /** Address that answers the same columns; null for a reader's own file, which no server has. */
  readonly csvUrl: string | null
  /** The file at that address holds rows that were left out, too; those to keep have `used` = true. */
  readonly csvHasMore: boolean
  readonly better: Better
  readonly performance: PerformanceDefinition | null
  /** Of the scaling law; null for other methods. */
  readonly structure: Structure | null
  readonly columns: NonNullable<Study['meta']['scalingLaw']> | null
  /** Names of the columns that hold date and performance in the table. */
  readonly dateColumn: string
  readonly performanceColumn: string
  readonly resampling: Resampling
  readonly checks: readonly Check[]
}

/** @returns null where the figure has no fit: then there is nothing to compute again */
export function recipeOf(figure: Figure, study: Study): Recipe | null {
  const { fit, view } = figure
  if (!fit) return null
  const { meta } = study
  const benchmark = findBenchmark({ meta, hasRow: () => true }, view.benchmark)
  const law = view.method === 'scaling-law'
  const [path, query = ''] = figure.permalink.split('/explore?')
  const resampling = resamplingOf(figure)
  return {
    figure,
    fit,
    csv: law ? lawRows(figure, study) : pointRows(figure),
    csvUrl: isLocalStudy(meta.id) ? null : `${path}/api/v1/points.csv?${query}${law ? '&rows=all' : ''}`,
    csvHasMore: law,
    better: findCost(meta, benchmark.id, view.cost)?.better ?? 'less',
    performance: benchmark.performance,
    structure: law ? findStructure(view.structure) : null,
    columns: meta.scalingLaw ?? null,
    dateColumn: law ? dateField(study, figure) : 'date',
    performanceColumn: law ? (benchmark.performance?.field ?? 'performance') : 'performance',
    resampling,
    checks: checksOf(figure, fit),
  }
}

type Table = readonly (readonly (string | number | boolean | null)[])[]

function csvLines(header: readonly string[], rows: Table): readonly string[] {
  const head = toCsv(header, []).trimEnd()
  return [head, ...rows.map((row) => toCsv(header, [row]).slice(head.length + 1, -1))]
}

/** The columns of points.csv that the methods read, under the names that they have there. */
function pointRows({ points }: Figure): readonly string[] {
  return csvLines(
    ['id', 'name', 'date', 'cost', 'performance'],
    points.map(({ id, name, date, cost, performance }) => [id, name, date, cost, performance]),
  )
}

const dateField = ({ meta: { roles } }: Study, { view }: Figure): string =>
  view.dates === 'checked' ? (roles.checkedDate ?? roles.date) : roles.date

/**
 * The study's own columns that a structure reads, in the order of its file: where the authors' solver stops depends, in the
 * last digits, on the order in which squares are added.
 */
function lawRows(figure: Figure, study: Study): readonly string[] {
  const used = new Set(figure.points.map(({ id }) => id))
  const columns = lawColumns(figure, study)
  return csvLines(
    ['id', ...columns],
    study.rows
      .filter(({ id }) => used.has(id))
      .map(({ id, cells }) => [id, ...columns.map((name) => plainCell(cells[name] ?? null))]),
  )
}

function lawColumns(figure: Figure, study: Study): readonly string[] {
  const { roles, scalingLaw } = study.meta
  const { performance } = findBenchmark({ meta: study.meta, hasRow: () => true }, figure.view.benchmark)
  const names = [
    roles.name,
    dateField(study, figure),
    performance?.field,
    scalingLaw?.benchmark,
    scalingLaw?.parameters,
    scalingLaw?.tokens,
    scalingLaw?.architecture,
    scalingLaw?.vocabulary,
    scalingLaw?.epochs,
  ]
  return [...new Set(names.filter((name) => name !== undefined))].filter((name) => name !== 'id')
}

const plainCell = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? cell.join(';') : cell
