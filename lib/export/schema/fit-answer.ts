/** The answer to a view, as its JSON is: what is written is of this type, and the API's document says so to programs. */
import { z } from 'zod'
import { fragility, lawAnswer, noNumber, otherSolver, warning } from './caution-schema'
import { fitNumbers, otherDirection } from './fit-schema'
import { pairsAnswer } from './pairs-schema'
import { numberOrNull, part, type Written } from './parts'
import { shownNumber, viewAnswer } from './view-schema'

export const ignoredAnswer = part(
  'Ignored',
  z.strictObject({ parameter: z.string(), raw: z.string(), reason: z.string() }),
)

export const leftOutReason = z.enum([
  'no-date',
  'no-cost',
  'cost-not-positive',
  'no-performance',
  'filtered',
  'excluded',
  'other-score-of-model',
  'at-or-below-chance',
  'off-scale',
  'does-not-reach',
  'not-a-record',
  'outside-window',
  'no-vocabulary',
  'no-partner',
  'recovers-too-little',
  'not-the-cheapest',
  'no-fit',
])

const dataAnswer = part(
  'Data',
  z.strictObject({
    study: z.string(),
    version: z.string(),
    engine: z.string(),
    title: z.string(),
    date: z.string(),
    source: z.string(),
    license: z.string(),
    n: z.int(),
    used: z.int(),
    leftOut: z.array(z.strictObject({ id: z.string(), reason: leftOutReason })),
  }),
)

const pointAnswer = part(
  'Point',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    date: z.iso.date(),
    cost: z.number(),
    performance: numberOrNull,
    record: z.boolean(),
    fitted: z.number(),
    residual: z.number(),
    leverage: numberOrNull,
    cook: numberOrNull,
    withoutMonths: numberOrNull,
    exclusion: z.string(),
  }),
)

const linePoint = part(
  'LinePoint',
  z.strictObject({
    date: z.iso.date(),
    value: z.number(),
    low: numberOrNull,
    high: numberOrNull,
    predictLow: numberOrNull,
    predictHigh: numberOrNull,
  }),
)

const dateSet = part(
  'DateSet',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('interval'), from: z.number(), to: z.number() }),
    z.strictObject({ kind: z.literal('outside'), until: z.number(), since: z.number() }),
    z.strictObject({ kind: z.literal('until'), until: z.number() }),
    z.strictObject({ kind: z.literal('since'), since: z.number() }),
    z.strictObject({ kind: z.literal('every-date') }),
    z.strictObject({ kind: z.literal('no-date') }),
  ]),
)

const forecast = part(
  'Forecast',
  z.strictObject({
    target: z
      .strictObject({
        cost: z.number(),
        decimalYear: numberOrNull,
        extrapolated: z.boolean(),
        mean: dateSet.nullable(),
        prediction: dateSet.nullable(),
        bandBy: z.string().nullable(),
      })
      .nullable(),
    until: linePoint.nullable(),
  }),
)

const mover = z.array(z.enum(['data', 'engine', 'default']))
const proof = part(
  'Proof',
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('identical') }),
    z.strictObject({ state: z.literal('moved'), from: shownNumber, to: shownNumber, by: mover }),
    z.strictObject({ state: z.literal('gone'), from: shownNumber, by: mover }),
  ]),
)

export const fitAnswer = part(
  'FitAnswer',
  z.strictObject({
    view: viewAnswer,
    ignored: z.array(ignoredAnswer),
    data: dataAnswer,
    fit: fitNumbers.nullable(),
    comparison: pairsAnswer.nullable(),
    problem: noNumber.nullable(),
    counterpart: otherDirection.nullable(),
    otherSolver: otherSolver.nullable(),
    fragility: fragility.nullable(),
    forecast: forecast.nullable(),
    laws: z.array(lawAnswer),
    points: z.array(pointAnswer),
    line: z.array(linePoint),
    text: z.strictObject({
      title: z.string(),
      subtitle: z.string(),
      comparison: z.string(),
      rows: z.string(),
      caption: z.string(),
    }),
    warnings: z.array(warning),
    permalink: z.string(),
    proof: proof.nullable(),
    citation: z.string(),
  }),
)

/** What `figureJson` writes. */
export type FitAnswer = Written<z.infer<typeof fitAnswer>>
