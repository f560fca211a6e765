/** The answer of oEmbed as its JSON is. */
import { z } from 'zod'
import { part } from './parts'

export const oembedAnswerSchema = part(
  'OembedAnswer',
  z.strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    provider_name: z.string(),
    provider_url: z.string(),
    title: z.string(),
    html: z.string(),
    width: z.int(),
    height: z.int(),
    thumbnail_url: z.string(),
    thumbnail_width: z.int(),
    thumbnail_height: z.int(),
    cache_age: z.int(),
  }),
)
