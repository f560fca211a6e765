/** Lists of the data as their JSON is: studies with their series and columns, and published estimates of others. */
import { z } from 'zod'
import { numberOrNull, part, type Written } from './parts'
import { methodId } from './view-schema'

const day = z.iso.date()
const better = z.enum(['less', 'more'])
const words = z.string().nullable()

const series = part(
  'Series',
  z.strictObject({
    id: z.string(),
    label: z.string(),
    rows: z.int(),
    performance: z.strictObject({ label: z.string(), unit: z.string(), better, chance: numberOrNull }).nullable(),
    costs: z.array(z.string()),
    methods: z.array(methodId),
    query: z.string(),
  }),
)

const source = z.strictObject({ title: z.string(), attribution: z.string(), licence: z.string() })

const studyShape = {
  id: z.string(),
  title: z.string(),
  description: z.string(),
  date: day,
  version: z.string(),
  rows: z.int(),
  sources: z.array(source),
  citation: z.string(),
  rowsAddress: z.string(),
  series: z.array(series),
  presets: z.array(z.strictObject({ question: z.string(), query: z.string() })),
}

export const studiesAnswer = part(
  'StudiesAnswer',
  z.strictObject({ engine: z.string(), studies: z.array(part('StudySummary', z.strictObject(studyShape))) }),
)

const column = part(
  'Column',
  z.strictObject({
    name: z.string(),
    type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
    list: z.boolean(),
    title: z.string(),
    description: z.string(),
    unit: words,
  }),
)

export const studyAnswer = part(
  'StudyAnswer',
  z.strictObject({
    ...studyShape,
    columns: z.array(column),
    groupFields: z.array(z.string()),
    oddities: z.array(z.string()),
  }),
)

export const literatureAnswer = part(
  'LiteratureAnswer',
  z.strictObject({
    estimates: z.array(
      part(
        'Estimate',
        z.strictObject({
          id: z.string(),
          study: z.string(),
          authors: words,
          year: z.int(),
          field: z.string(),
          domain: z.string(),
          kind: z.string(),
          quantity: z.string(),
          direction: z.enum(['halving', 'doubling', 'model']),
          publishedValue: z.string(),
          months: numberOrNull,
          low: numberOrNull,
          high: numberOrNull,
          level: numberOrNull,
          intervalKind: words,
          n: z.int().nullable(),
          periodStart: words,
          periodEnd: words,
          conversion: z.string(),
          verifiedFrom: z.string(),
          url: z.string(),
          caveats: words,
        }),
      ),
    ),
  }),
)

/** What `studyJson` writes. */
export type StudyAnswer = Written<z.infer<typeof studyAnswer>>
/** What `studySummaryJson` writes, of one study. */
export type StudySummary = Written<z.infer<typeof studiesAnswer>>['studies'][number]
/** What `literatureJson` writes. */
export type LiteratureAnswer = Written<z.infer<typeof literatureAnswer>>
