/** Models compared with partners at equal performance, as an answer gives them. Ratios: cost of the partner over the model's. */
import { z } from 'zod'
import { numberOrNull, part, withEnds } from './parts'

const side = part(
  'PairSide',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    url: z.string().nullable(),
    cost: z.number(),
    performance: z.number(),
  }),
)

export const pairsAnswer = part(
  'Pairs',
  z.strictObject({
    ratio: withEnds,
    level: z.number(),
    df: numberOrNull,
    logSe: numberOrNull,
    median: z.number(),
    range: z.tuple([z.number(), z.number()]),
    above: z.number(),
    n: z.int(),
    papers: z.int(),
    recovery: z.number(),
    tasks: z.array(
      z.strictObject({ task: z.string(), n: z.int(), ratio: z.number(), low: z.number(), high: z.number() }),
    ),
    pairs: z.array(
      z.strictObject({
        task: z.string(),
        metric: z.string(),
        better: z.enum(['less', 'more']),
        level: z.number(),
        unit: z.string(),
        model: side,
        partner: side,
        ratio: z.number(),
        paper: z.string().nullable(),
      }),
    ),
    slope: z.null(),
    halvingTime: z.null(),
    laws: z.null(),
  }),
)
