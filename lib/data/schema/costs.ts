/** Costs as products of columns, and how good they are. */
import { z } from 'zod'
import { better, text } from './values'

const factors = z.array(z.union([text, z.array(text).min(2)]))

/**
 * A cost, as a product of columns: `factor * times[0] * times[1] ... / over[0] / over[1] ...`. An entry that is itself a
 * list names alternatives: the first one present counts. A missing factor makes the cost missing.
 */
export const costSchema = z.strictObject({
  id: text,
  /** Set where the same id means another thing in one series (`value`); it wins over the definition without (`findCost`). */
  benchmark: text.exactOptional(),
  /** A noun phrase in lower case ("training compute"). */
  label: text,
  /** Set after the number ("FLOP", "s", "USD"). */
  unit: z.string(),
  better,
  times: factors.min(1),
  over: factors,
  factor: z.number(),
  /** Said beside the number where the cost is an estimate or needs a caution. */
  note: text.exactOptional(),
})

/** How good a row's cost is, by what its source says of it: within a factor of the truth, nine times in ten. */
export const costGradesSchema = z.strictObject({
  field: text,
  /** Ids of the costs that the grades speak of. */
  costs: z.array(text).min(1),
  factors: z.record(text, z.number().min(1)),
  /** Of rows with another grade, or none. */
  otherwise: z.number().min(1),
})
