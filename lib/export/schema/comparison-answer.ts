/** The answer to a comparison, as its JSON is. */
import { z } from 'zod'
import { ARRANGEMENTS } from '@/lib/view/comparison/comparison-link'
import { fitAnswer, leftOutReason } from './fit-answer'
import { numberOrNull, part, type Written } from './parts'

/** How the interval of a difference was found. */
const differenceInterval = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('models'),
    units: z.int(),
    shared: z.int(),
    draws: z.int(),
    failed: z.int(),
    faster: z.number(),
  }),
  z.strictObject({
    by: z.literal('both-intervals'),
    because: z.enum(['records', 'leans-in-time', 'too-few-units']),
  }),
  z.strictObject({ by: z.literal('none'), because: z.enum(['no-interval', 'pending', 'same']) }),
])

const difference = part(
  'Difference',
  z.strictObject({
    first: z.string().nullable(),
    second: z.string().nullable(),
    unit: z.string(),
    value: z.number(),
    low: numberOrNull,
    high: numberOrNull,
    interval: differenceInterval,
  }),
)

const movedRow = part(
  'MovedRow',
  z.strictObject({ id: z.string(), name: z.string(), reason: leftOutReason.nullable() }),
)

/** Two views told apart. */
const apart = z.strictObject({
  first: z.string().nullable(),
  second: z.string().nullable(),
  finding: z.string(),
  choices: z.array(
    z.strictObject({ parameter: z.string(), first: z.string().nullable(), second: z.string().nullable() }),
  ),
  sameData: z.boolean(),
  rowsMatchedBy: z.enum(['id', 'model name']),
  inBoth: z.int(),
  changed: z.int(),
  onlyInFirst: z.array(movedRow),
  onlyInSecond: z.array(movedRow),
})

export const comparisonAnswer = part(
  'ComparisonAnswer',
  z.strictObject({
    title: z.string(),
    chart: z.literal(ARRANGEMENTS),
    views: z.array(z.strictObject({ id: z.string(), name: z.string(), query: z.string(), answer: fitAnswer })),
    level: z.number(),
    differences: z.array(difference),
    apart: apart.nullable(),
    permalink: z.string(),
  }),
)

/** What `comparisonJson` writes. */
export type ComparisonAnswer = Written<z.infer<typeof comparisonAnswer>>
