/** Published numbers that a study's own are held against. */
import { z } from 'zod'
import { text } from './values'

const positive = z.number().positive()

/** What a published number and ours have beside the number itself. */
const published = {
  what: text,
  /** Ends of the published interval or range; `high` left out beside `low`: no upper end was excluded. */
  low: positive.exactOptional(),
  high: positive.exactOptional(),
  /** Of the interval; left out, the ends are a range (of definitions, of benchmarks) and no interval. */
  level: positive.max(1).exactOptional(),
  source: text,
  url: z.url().exactOptional(),
  /** The view that answers it, without `study=`. */
  query: z.string(),
  /** Why ours differs, or how it was made: data, sample or estimator, in a sentence. */
  why: text.exactOptional(),
  /** Ours is the published table through its own formula: what agrees is then recomputed, and no replication. */
  recomputes: z.literal(true).exactOptional(),
  /** Row of `data/literature` that holds the same published number. */
  literature: text.exactOptional(),
}

/** A published time per factor of two. */
export const publishedValueSchema = z.strictObject({
  ...published,
  months: positive,
  /** What of our view answers it: its estimate (when left out), or the median of its bootstrap draws. */
  statistic: z.literal('bootstrap-median').exactOptional(),
})

/** A published number of another kind: a gain, a goodness of fit, a ratio of pairs. Without `value`, only a range was published. */
export const publishedQuantitySchema = z
  .strictObject({
    ...published,
    /** What of our view answers it. */
    measure: z.enum(['observed-gain', 'annual-factor', 'r-squared', 'objective', 'pair-ratio']),
    value: positive.exactOptional(),
  })
  .refine(({ value, low, high }) => value !== undefined || (low !== undefined && high !== undefined), {
    error: 'expected a value, or both ends of a range',
  })

const resampled = z.strictObject({ median: positive, low: positive, high: positive })

/** What the authors of the scaling law print of 100 resamples, and no single view answers: `scalingLawReport` has ours. */
export const publishedReportSchema = z.strictObject({
  source: text,
  url: z.url(),
  /** Of the intervals. */
  level: positive.max(1),
  /** Months of a doubling of effective compute, averaged over structures and penalties. */
  averaged: resampled,
  /** Months by the numerical route. */
  numerical: resampled,
  /** How many times the compute the transformer is worth. */
  transformer: resampled,
})
