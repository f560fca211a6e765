import type { Observation } from './observation'

/**
 * Date order, and on one day by id: the order in which neighbours are asked whether they lean on one another. An order by
 * cost within a day, as records need it, would make independent rows of one day lean by itself.
 */
export const byTime = (
  a: Pick<Observation, 'decimalYear' | 'id'>,
  b: Pick<Observation, 'decimalYear' | 'id'>,
): number => a.decimalYear - b.decimalYear || (a.id < b.id ? -1 : Number(a.id > b.id))
