/** What makes pairs of a study's rows: a model beside its partner, task by task (METHODS 12). */
import { z } from 'zod'
import { text } from './values'

/** Columns of a study that compares at equal performance instead of over time. */
export const pairColumnsSchema = z.strictObject({
  /** Rows are compared within a task only. */
  task: text,
  /** Rows of one task that share it are sizes of one kind of model. */
  curve: text,
  /** The value of `curve` that its rows are held against; empty on partners. */
  partner: text,
  performance: text,
  /** `less` or `more`, by row: tasks differ in their metric. */
  better: text,
  /** What the metric is, in words. */
  metric: text,
})
