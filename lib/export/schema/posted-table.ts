/** A table that is sent to be fitted, what it was taken for, and its answer, as their JSON is. */
import { z } from 'zod'
import { DATE_FORMATS } from '@/lib/data/import/cells/date-format'
import { fitAnswer } from './fit-answer'
import { part, type Written } from './parts'

const better = z.enum(['less', 'more'])
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const MOST_ROWS = 50_000

/** Columns by their names; what is left out is guessed. */
const toldColumns = part(
  'ToldColumns',
  z.strictObject({
    date: z.string().optional(),
    dateFormat: z.literal(DATE_FORMATS).optional(),
    cost: z.string().optional(),
    unit: z.string().optional(),
    better: better.optional(),
    performance: z.string().optional(),
    series: z.string().optional(),
    name: z.string().optional(),
  }),
)

export const postedTable = part(
  'PostedTable',
  z.union([
    z.strictObject({
      rows: z.array(z.record(z.string(), cell)).min(1).max(MOST_ROWS),
      columns: toldColumns.optional(),
    }),
    z.strictObject({ text: z.string().min(1), columns: toldColumns.optional() }),
  ]),
)

/** A cell that keeps its row out. */
export const refusedCell = part(
  'RefusedCell',
  z.strictObject({
    line: z.int(),
    column: z.string(),
    value: z.string(),
    reason: z.string(),
    remedy: z.string(),
  }),
)

/** What is not clear of a table, and how to say it. */
export const openQuestion = part('OpenQuestion', z.strictObject({ question: z.string(), remedy: z.string() }))

const columnsTaken = part(
  'ColumnsTaken',
  z.strictObject({
    date: z.string(),
    dateFormat: z.literal(DATE_FORMATS),
    cost: z.string(),
    unit: z.string(),
    better,
    performance: z.string(),
    series: z.string(),
    name: z.string(),
  }),
)

export const postedAnswer = part(
  'PostedAnswer',
  z.strictObject({
    table: part(
      'TableRead',
      z.strictObject({
        rows: z.int(),
        accepted: z.int(),
        repaired: z.int(),
        refused: z.int(),
        columns: columnsTaken,
        cells: z.array(refusedCell),
        moreCells: z.int(),
      }),
    ),
    answer: fitAnswer,
  }),
)

/** What is asked with a table. */
export type PostedTable = Written<z.infer<typeof postedTable>>
/** What is written of it. */
export type PostedAnswer = Written<z.infer<typeof postedAnswer>>
/** A cell that keeps its row out, as it is written. */
export type RefusedCell = Written<z.infer<typeof refusedCell>>
