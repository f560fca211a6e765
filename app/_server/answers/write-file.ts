/**
 * A file of the API, from its query to its bytes. In production threads do it, away from the one that answers requests: it
 * is bundled to `.precomputed/write-file.mjs` by `scripts/precompute.mjs`. Server only.
 */
import { figureOf, readQuery } from './asked-view'
import { shownView } from '@/lib/view/asked-view'
import { serverPress } from '../press/server-press'
import { findFormat } from '@/components/export/formats'
import type { Draws } from '@/lib/result/draws/draws'

export interface FileTask {
  /** Last part of the address, a format's name. */
  readonly file: string
  readonly query: string
  /** What links in the file begin with. */
  readonly origin: string
  /** Those that the view needs, null where it needs none. */
  readonly draws: Draws | null
}

export interface WrittenFile {
  readonly fileName: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** Rejects where there is no such format, or a program of ours fails: bugs. */
export async function writeFile({ file, query, origin, draws }: FileTask): Promise<WrittenFile> {
  const format = findFormat(file)
  if (!format) throw new Error(`no format is called ${file}`)
  const asked = await readQuery(query, format.parameters)
  const { withoutEachRow = false, specifications: countsAlways = false } = format.shows
  const figure = figureOf({ ...asked, view: shownView(asked, format.shows) }, draws, {
    origin,
    withoutEachRow,
    countsAlways,
  })
  const { write, fileName } = format.read(query)
  const written = await write({ figure, study: asked.study, draws }, serverPress)
  return { fileName: fileName(figure), body: typeof written === 'string' ? new TextEncoder().encode(written) : written }
}
