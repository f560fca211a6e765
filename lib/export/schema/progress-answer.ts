/** How far draws are that take longer than a request, as its JSON is. */
import { z } from 'zod'
import { part, type Written } from './parts'

export const progressAnswer = part(
  'Progress',
  z.strictObject({
    state: z.enum(['waiting', 'drawing', 'done']),
    share: z.number().min(0).max(1),
    seconds: z.int().min(0),
    file: z.string(),
    progress: z.string(),
  }),
)

/** As it is written. */
export type ProgressAnswer = Written<z.infer<typeof progressAnswer>>
