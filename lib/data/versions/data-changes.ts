/** The changelog of a study's data, `changes.json` of its folder: what changed from version to version, and which numbers moved. */
import { z } from 'zod'
import { day, text } from '../schema/values'

const version = z.string().regex(/^[0-9a-f]{12}$/)

/** Months per factor of two with the ends of their interval; an end is null where nothing bounds it or none was made. */
const number = z.strictObject({
  months: z.number().positive(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

const movedSchema = z.strictObject({
  /** Query of the view without `study`; empty: the default view. */
  query: z.string(),
  /** What it answers: name of the series, question of the preset, what a published value is of. */
  what: text,
  /** Null where there was, or is, no number. */
  from: number.nullable(),
  to: number.nullable(),
})

const changeSchema = z.strictObject({
  date: day,
  /** Null of the first version. */
  from: version.nullable(),
  to: version,
  /** One or two sentences for readers. */
  what: text,
  rows: z.strictObject({ added: z.int().min(0), changed: z.int().min(0), gone: z.int().min(0) }),
  numbers: z.array(movedSchema),
})

/** From one version of a study's data to the next. */
export type DataChange = z.output<typeof changeSchema>
/** A number of a view before and after. */
export type MovedNumber = z.output<typeof movedSchema>

/** The newest first. @throws where a file of ours is not as it should be */
export const readDataChanges = (json: string): readonly DataChange[] => z.array(changeSchema).parse(JSON.parse(json))
