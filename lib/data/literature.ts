/**
 * Published estimates of how fast cost falls or performance grows: `data/literature/`, a table with a contract of its own,
 * because its rows are results of others and not observations.
 */
import { z } from 'zod'
import { DataFolderError, describeCellError } from './load-study'
import { parseRows } from './parse-rows'
import { tablePackageSchema } from './schema/table-package'
import { parseJson } from './study-package'

const text = z.string()
const months = z.number().positive().nullable()
/** A year, month or day, as exact as it was published. */
const period = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()

const estimateSchema = z
  .strictObject({
    id: text,
    study: text,
    authors: text.nullable(),
    year: z.number().int(),
    field: text,
    domain: text,
    kind: text,
    quantity: text,
    direction: z.enum(['halving', 'doubling', 'model']),
    published_value: text,
    months,
    low_months: months,
    high_months: months,
    level: z.number().gt(0).lt(1).nullable(),
    interval_kind: text.nullable(),
    n: z.number().int().positive().nullable(),
    period_start: period,
    period_end: period,
    conversion: text,
    verified_from: text,
    url: z.url(),
    caveats: text.nullable(),
  })
  .refine(({ low_months, months, high_months }) => {
    const given = [low_months, months, high_months].filter((value) => value !== null)
    return given.every((value, index) => index === 0 || value >= (given[index - 1] ?? 0))
  }, 'low_months, months and high_months must not fall')

/** One published estimate. Months are per factor of two; `low` is the faster end. */
export interface LiteratureEstimate {
  readonly id: string
  readonly study: string
  readonly authors: string | null
  readonly year: number
  /** Our own grouping of domains: "computer vision". */
  readonly field: string
  readonly domain: string
  /** Our own grouping of quantities: "price of a performance". */
  readonly kind: string
  readonly quantity: string
  /** `model`: a result without a time per factor of two. */
  readonly direction: 'halving' | 'doubling' | 'model'
  /** As printed, in the publication's own unit. */
  readonly publishedValue: string
  readonly months: number | null
  readonly low: number | null
  /** Null also where the interval does not exclude that nothing changes. */
  readonly high: number | null
  readonly level: number | null
  readonly intervalKind: string | null
  readonly n: number | null
  readonly periodStart: string | null
  readonly periodEnd: string | null
  /** How months were made from the published value. */
  readonly conversion: string
  /** What the number was checked against. */
  readonly verifiedFrom: string
  readonly url: string
  readonly caveats: string | null
}

const ROWS = 'data/literature/rows.csv'
const PACKAGE = 'data/literature/datapackage.json'

/**
 * @param rowsText    text of data/literature/rows.csv
 * @param packageText text of data/literature/datapackage.json
 * @throws DataFolderError naming file, line, column and value
 */
export function loadLiterature(rowsText: string, packageText: string): readonly LiteratureEstimate[] {
  const json = parseJson(packageText)
  if ('problem' in json) throw new DataFolderError(PACKAGE, [json.problem])
  const declared = tablePackageSchema.safeParse(json.value)
  if (!declared.success)
    throw new DataFolderError(
      PACKAGE,
      declared.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    )
  const { rows, errors } = parseRows(rowsText, declared.data.resources[0].schema.fields)
  if (errors.length > 0) throw new DataFolderError(ROWS, errors.map(describeCellError))

  const problems: string[] = []
  const estimates = rows.flatMap(({ line, cells }) => {
    const result = estimateSchema.safeParse(cells)
    if (result.success) return [toEstimate(result.data)]
    for (const { path, message } of result.error.issues)
      problems.push(`line ${line}${path.length > 0 ? `, column ${path.join('.')}` : ''}: ${message}`)
    return []
  })
  if (problems.length > 0) throw new DataFolderError(ROWS, problems)
  return estimates
}

function toEstimate(row: z.infer<typeof estimateSchema>): LiteratureEstimate {
  const { published_value, low_months, high_months, interval_kind, period_start, period_end, verified_from, ...same } =
    row
  return {
    ...same,
    publishedValue: published_value,
    low: low_months,
    high: high_months,
    intervalKind: interval_kind,
    periodStart: period_start,
    periodEnd: period_end,
    verifiedFrom: verified_from,
  }
}
