/** Pieces that the schemas of several answers share. Numbers are in full precision; null stands for "no number". */
import { z } from 'zod'

export const numberOrNull = z.number().nullable()

/** The type of an answer as it is written: nothing in it is changed. */
export type Written<T> = T extends object ? { readonly [Key in keyof T]: Written<T[Key]> } : T

/** Two ends of an interval; null where nothing bounds that side. */
export const openEnds = z.tuple([numberOrNull, numberOrNull])

export const direction = z.enum(['halving', 'doubling'])

/** A value with the ends of its interval. */
export const withEnds = z.strictObject({ value: z.number(), low: numberOrNull, high: numberOrNull })

/** The names under which parts of answers are known, in the document and in clients. */
export const answerParts = z.registry<{ readonly id: string }>()

/** @param name the part's own, unique in the registry */
export function part<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  answerParts.add(schema, { id: name })
  return schema
}
