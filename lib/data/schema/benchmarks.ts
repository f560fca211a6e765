/** The series of a study. */
import { z } from 'zod'
import { better, day, slugText, text, viewDefaults } from './values'

/** The benchmark's metric. */
export const performanceSchema = z.strictObject({
  field: text,
  label: text,
  /** "fraction", "perplexity", "minutes", "index points", "elo points" are told in words of their own; others as they are. */
  unit: text,
  better,
  scale: z.enum(['log', 'logit', 'identity']),
  /** The score of random guessing in the metric's unit, null where it is not settled. */
  chance: z.number().nullable(),
})

/**
 * One series of a study: the rows whose columns equal `where`, read as one benchmark. A series without `performance`
 * has a fixed target or none (a growth series): every row reaches it.
 */
export const benchmarkSchema = z.strictObject({
  id: slugText,
  label: text,
  /**
   * Completes "The <cost> to reach <subject> halves every ...", e.g. "AlexNet-level accuracy"; `{level}` in it stands for the
   * threshold ("{level} on MMLU"). Where more of the cost is better it completes "The <cost> of <subject> doubles every ...".
   */
  subject: text,
  where: z.record(text, z.string()),
  performance: performanceSchema.nullable(),
  /** Ids of the study's costs that make sense here, the default one first. */
  costs: z.array(text).min(1),
  defaults: viewDefaults,
  /** Its threshold was chosen, and why; without it the threshold is the median performance, to two digits. */
  thresholdChosen: text.exactOptional(),
  /** Its name as a law that trends of other series are held against ("FP32 per dollar"), under the id of the series. */
  law: text.exactOptional(),
})

/** A date to mark on the chart of a benchmark, with a reason (a change of rules, say). */
export const markSchema = z.strictObject({ benchmark: text, date: day, label: text })
