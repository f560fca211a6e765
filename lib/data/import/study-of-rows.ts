/** The declaration that a bundled study has in its datapackage, made for a reader's own rows from the mapping. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CostDefinition, Field, PerformanceDefinition, Study, StudyMeta } from '@/lib/data/study'
import { cellAt, type RowColumns, rowsOf } from '@/lib/data/row-columns'
import type { Mapping, PerformanceMapping } from './mapping'
import type { TextTable } from './tables/text-table'
import { chipOf } from './units/chips'
import { costUnit } from './units/units'
import { benchmarksOf, fullest } from './study-series'
import { DAY_NAME, isInText, LINE_NAME, PRECISION_NAME, REPAIRS_NAME, WITHIN_NAME } from './used-rows'

const MOST_NAMED = 20

/**
 * The study of usable rows. Without a performance column every row is taken to have met one target and the default fit uses all of
 * them; with one, the default is the record series at the median performance (`default-level.ts`).
 * @param fields one a column of the table, in its order
 * @param rows usable rows by column; at least one, and the mapping has a date and a cost
 * @param read rows of the file, used or not
 */
export function studyOf(
  table: TextTable,
  mapping: Mapping,
  fields: readonly Field[],
  rows: RowColumns,
  read: number,
): Study {
  const nameOf = (column: number | null | undefined) => (column == null ? null : (fields[column]?.name ?? null))
  const version = versionOf(table, mapping)
  const cost = costOf(mapping, fields)
  const performance = mapping.performance && performanceOf(mapping.performance, fields)
  const date = isInText(mapping) ? DAY_NAME : (nameOf(mapping.date?.column) ?? '')
  const name = nameOf(mapping.name)
  const title = mapping.title.trim() || table.fileName
  const benchmarks = benchmarksOf(rows, nameOf(mapping.benchmark), { title, cost, performance })
  const lineName: Field = { name: LINE_NAME, type: 'string', title: 'Row', description: 'Line in the file' }
  const withUnits = fields.map((field, column): Field => {
    if (column === mapping.cost?.column) return { ...field, unit: columnUnit(mapping.cost) }
    return column === mapping.performance?.column && performance ? { ...field, unit: performance.unit } : field
  })
  return {
    meta: {
      id: `local-${version}`,
      title,
      shortTitle: title,
      description: `Own file ${table.fileName}, read in this browser and not sent anywhere: ${rowsUsed(rows.count, read)}.`,
      date: latestOf(rows, date),
      citation: `Own data: ${table.fileName}, SHA-256 ${table.sha256.slice(0, 12)}, ${rowsUsed(rows.count, read)}.`,
      sources: [
        { title: table.fileName, path: '/import', attribution: 'the reader’s own file', licence: 'not stated' },
      ],
      licences: [{ name: 'not-stated', title: 'Own file, no licence stated' }],
      fields: [
        ...withUnits,
        ...dayFields(mapping, fields),
        ...(name === null ? [lineName] : []),
        ...noteFields(rows),
        ...withinFields(rows),
      ],
      roles: { name: name ?? LINE_NAME, date },
      costs: [cost],
      ...costGradesOf(rows, cost),
      benchmarks,
      groupFields: [
        ...mapping.groups.flatMap((column) => nameOf(column) ?? []),
        ...noteFields(rows).map(({ name: note }) => note),
      ],
      defaults: {
        benchmark: fullest(benchmarks, rows),
        method: 'trend',
        cost: cost.id,
        select: performance ? 'records' : 'all',
        // Without a performance no point is a record of the fit; few enough points are named all.
        ...(!performance && rows.count <= MOST_NAMED ? { labels: 'all' } : {}),
      },
      recordsOnly: false,
      marks: [],
      oddities: [],
      published: [],
      presets: [],
    },
    rows: rowsOf(rows),
    version,
  }
}

const { format: grouped } = new Intl.NumberFormat('en')

/** "60,000 rows", or "6 of 10 rows, 4 not read". */
const rowsUsed = (used: number, read: number): string =>
  used === read
    ? `${grouped(used)} rows`
    : `${grouped(used)} of ${grouped(read)} rows, ${grouped(read - used)} not read`

/** The days that the texts of a column name. */
const dayFields = (mapping: Mapping, fields: readonly Field[]): readonly Field[] =>
  isInText(mapping)
    ? [
        {
          name: DAY_NAME,
          type: 'date',
          title: 'Date',
          description: `Day named in ${fields[mapping.date?.column ?? 0]?.title ?? ''}`,
        },
      ]
    : []

function noteFields({ cells }: RowColumns): readonly Field[] {
  return [
    ...(cells.has(PRECISION_NAME)
      ? [
          {
            name: PRECISION_NAME,
            type: 'string',
            title: 'Date precision',
            description: 'How exact the date was typed',
          } as const,
        ]
      : []),
    ...(cells.has(REPAIRS_NAME)
      ? [
          {
            name: REPAIRS_NAME,
            type: 'string',
            title: 'Read as',
            description: 'What was put right in the row',
            list: true,
          } as const,
        ]
      : []),
  ]
}

const withinFields = ({ cells }: RowColumns): readonly Field[] =>
  cells.has(WITHIN_NAME)
    ? [
        {
          name: WITHIN_NAME,
          type: 'string',
          title: 'Cost within',
          description: 'Factor within which the ends of a range, or of ±, lie of the cost',
        },
      ]
    : []

/** Ends of a range or of ± are taken for those within which nine in ten costs lie; a cost without them for one that is known. */
function costGradesOf({ cells }: RowColumns, cost: CostDefinition): Pick<StudyMeta, 'costGrades'> {
  const column = cells.get(WITHIN_NAME)
  if (column?.kind !== 'coded') return {}
  const factors = Object.fromEntries(column.cells.map((cell) => [String(cell), Number(cell)]))
  return { costGrades: { field: WITHIN_NAME, costs: [cost.id], factors, otherwise: 1 } }
}

/** The version covers the file's bytes and everything that turns them into numbers; the title is only a label. */
function versionOf(table: TextTable, mapping: Mapping): string {
  const reading = [table.sha256, table.delimiter, table.encoding, table.hasHeader, canonical({ ...mapping, title: '' })]
  if (table.reading !== '') reading.push(table.reading)
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(reading)))).slice(0, 12)
}

/** Objects as lists of entries in alphabetical order, so that the order in which a mapping was put together says nothing. */
function canonical(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(canonical)
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [key, canonical(entry)])
}

function costOf({ cost }: Mapping, fields: readonly Field[]): CostDefinition {
  const unit = cost && costUnit(cost.unit)
  const field = fields[cost?.column ?? 0]
  const isOther = !unit || unit.id === 'other'
  const chip = cost?.chip && unit?.dimensions === 'gpu second' ? chipOf(cost.chip.id) : null
  if (chip && cost?.chip && unit && field) {
    const share = cost.chip.utilisation
    return {
      id: 'compute',
      label: cost.called || 'training compute',
      unit: 'FLOP',
      better: 'less',
      times: [field.name],
      over: [],
      factor: unit.factor * 3600 * chip.peak * share,
      note: `GPU time as ${chip.label} at ${Number((100 * share).toPrecision(3))} % of its peak`,
    }
  }
  return {
    id: unit?.kind.id ?? 'value',
    label: cost?.called || (isOther ? lowerFirst(field?.title ?? 'value') : unit.kind.label),
    unit: isOther ? (cost?.ownUnit.trim() ?? '') : unit.kind.unit,
    better: cost?.better ?? 'less',
    times: [field?.name ?? ''],
    over: [],
    factor: unit?.factor ?? 1,
  }
}

function columnUnit(cost: NonNullable<Mapping['cost']>): string {
  const unit = costUnit(cost.unit)
  if (!unit || unit.id === 'other') return cost.ownUnit.trim()
  // Logarithms are taken back when the table is read.
  return unit.log === null ? unit.label : (costUnit(unit.id.replace(`${unit.log}-`, ''))?.label ?? '')
}

function performanceOf(mapping: PerformanceMapping, fields: readonly Field[]): PerformanceDefinition {
  const field = fields[mapping.column]
  const isShare = mapping.unit === 'percent' || mapping.unit === 'fraction'
  const title = field?.title ?? 'performance'
  return {
    field: field?.name ?? '',
    // "49 % resolved", not "49 % resolved (%)"
    label: lowerFirst(isShare ? title.replace(/\s*\((?:%|percent)\)$/i, '') : title),
    unit: isShare ? 'fraction' : mapping.unit === 'perplexity' ? 'perplexity' : mapping.ownUnit.trim(),
    better: mapping.better,
    scale: mapping.scale,
    chance: isShare ? mapping.chance : null,
  }
}

/** The last day of a column of days. */
function latestOf({ count, cells }: RowColumns, date: string): string {
  const column = cells.get(date)
  let latest = ''
  for (let place = 0; column && place < count; place += 1) {
    const day = cellAt(column, place)
    if (typeof day === 'string' && day > latest) latest = day
  }
  return latest
}

/** "Accuracy" to "accuracy" inside a sentence, but "BLEU" stays. */
const lowerFirst = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
