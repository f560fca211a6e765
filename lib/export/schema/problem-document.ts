/** An error of the API as its JSON is (RFC 9457). */
import { z } from 'zod'
import { apiWords } from '@/lib/text/api'
import { ignoredAnswer } from './fit-answer'
import { part } from './parts'
import { openQuestion, refusedCell } from './posted-table'

export const problemDocument = part(
  'Problem',
  z.strictObject({
    type: z.string(),
    title: z.literal(Object.keys(apiWords('en').kinds)),
    status: z.int(),
    detail: z.string(),
    ignored: z.array(ignoredAnswer).optional(),
    files: z.array(z.string()).optional(),
    study: z.string().optional(),
    cells: z.array(refusedCell).optional(),
    questions: z.array(openQuestion).optional(),
    most: z.int().optional(),
    progress: z.string().optional(),
  }),
)
