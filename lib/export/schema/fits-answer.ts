/** Many views asked for at once, and their answers, as their JSON is. */
import { z } from 'zod'
import { fitAnswer } from './fit-answer'
import { part } from './parts'
import { problemDocument } from './problem-document'
import { viewAnswer } from './view-schema'

const MOST_FITS = 100

/** Queries, or views as answers repeat them, with as many of their fields as there is to say. */
export const fitsQuestion = part(
  'FitsQuestion',
  z
    .array(z.union([z.string(), part('SomeOfAView', viewAnswer.partial())]))
    .min(1)
    .max(MOST_FITS),
)

/** Of one view: its answer with status 200, or why there is none. */
export const oneOfFits = part(
  'OneOfFits',
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), query: z.string(), answer: fitAnswer }),
    z.strictObject({ ok: z.literal(false), query: z.string(), problem: problemDocument }),
  ]),
)

export const fitsAnswer = part('FitsAnswer', z.strictObject({ answers: z.array(oneOfFits) }))
