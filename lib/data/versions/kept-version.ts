/**
 * Versions of a study that links are pinned to: each is kept as what makes its two files of those of the version after it,
 * so that an old link opens the very rows, defaults and costs that it was made with.
 */
import { z } from 'zod'
import { applyDelta, lineDelta } from './line-delta'

/** The two files of a study's folder, as text. */
export interface StudyFiles {
  readonly rows: string
  readonly package: string
}

const deltaSchema = z.array(z.union([z.string(), z.tuple([z.int().min(0), z.int().min(1)])]))

const keptVersionSchema = z.strictObject({
  /** Data version after it, by whose files it is told. */
  next: z.string().regex(/^[0-9a-f]{12}$/),
  rows: deltaSchema,
  package: deltaSchema,
})

/** A version that is no longer the current one; its file is named by it. */
export type KeptVersion = z.output<typeof keptVersionSchema>

/** @param next data version of `newer` */
export const keepVersion = (older: StudyFiles, newer: StudyFiles, next: string): KeptVersion => ({
  next,
  rows: [...lineDelta(newer.rows, older.rows)].map(mutable),
  package: [...lineDelta(newer.package, older.package)].map(mutable),
})

const mutable = (part: string | readonly [number, number]): string | [number, number] =>
  typeof part === 'string' ? part : [...part]

/** @param newer files of the version that `kept.next` names */
export const restoreFiles = (newer: StudyFiles, kept: KeptVersion): StudyFiles => ({
  rows: applyDelta(newer.rows, kept.rows),
  package: applyDelta(newer.package, kept.package),
})

/** @throws where a file of ours is not as it should be */
export const readKeptVersion = (json: string): KeptVersion => keptVersionSchema.parse(JSON.parse(json))

/** A part a line, so that changes of it can be read. */
export const writeKeptVersion = ({ next, rows, package: declared }: KeptVersion): string => {
  const list = (parts: KeptVersion['rows']) => parts.map((part) => `  ${JSON.stringify(part)}`).join(',\n')
  return `{"next": "${next}",\n"rows": [\n${list(rows)}\n],\n"package": [\n${list(declared)}\n]}\n`
}
