/** The part of a Frictionless package that every table of `data/` has, study or not. */
import { z } from 'zod'
import { fieldSchema } from './columns'
import { day, slugText, text } from './values'

const sourceSchema = z.object({
  /** Key that a row's `source_id` refers to. */
  id: text.exactOptional(),
  title: text,
  path: z.string(),
  attribution: text,
  licence: text,
  licencePath: text.exactOptional(),
  /** Commit, edition or snapshot that was read. */
  version: text.exactOptional(),
  date: day.exactOptional(),
})

const licenceSchema = z.object({ name: text, title: text, path: text.exactOptional() })

/** A tabular data package with one resource, `rows.csv`. */
export const tablePackageSchema = z.object({
  profile: z.literal('tabular-data-package'),
  name: slugText,
  title: text,
  description: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: text,
  licenses: z.array(licenceSchema).min(1),
  sources: z.array(sourceSchema).min(1),
  contributors: z.array(z.object({ title: text, role: text })).min(1),
  resources: z.tuple([
    z.object({
      name: z.literal('rows'),
      path: z.literal('rows.csv'),
      profile: z.literal('tabular-data-resource'),
      encoding: z.literal('utf-8'),
      schema: z.object({
        fields: z.array(fieldSchema).min(1),
        primaryKey: z.literal('id'),
        missingValues: z.tuple([z.literal('')]),
      }),
    }),
  ]),
})
