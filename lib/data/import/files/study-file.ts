/**
 * A reader's study as one file to keep or hand on: the table as it was, and everything that was settled about it. A ZIP, so that
 * whoever has only the file still finds the table in it.
 */
import type { ImportResult } from '../import-problem'
import { completeMapping, type Mapping } from '../mapping'
import { AS_READ, type Reshape } from '../tables/reshape'
import type { ReadOptions, SourceFile } from '../tables/text-table'
import { unpackZip } from './unpack'

/** What a kept study is made again from: the files' bytes and everything the reader settled. */
export interface KeptReading {
  readonly file: SourceFile
  readonly options: ReadOptions
  readonly reshape: Reshape
  readonly mapping: Mapping
}

/** Stands first in the archive, so that its name can be seen in the first bytes. */
const SETTINGS = 'halvings.json'
const TABLE = 'table/'
const JOINED = 'joined/'

/** Whether bytes are such a file. */
export function isStudyFile(bytes: Uint8Array): boolean {
  const name = bytes.subarray(30, 30 + SETTINGS.length)
  return bytes[0] === 0x50 && bytes[1] === 0x4b && new TextDecoder().decode(name) === SETTINGS
}

/** @returns the bytes of a ZIP */
export async function packStudyFile({
  file,
  options,
  reshape,
  mapping,
}: KeptReading): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate')
  const { join } = reshape
  const kept = { ...reshape, join: join && { name: join.file.name, keys: join.keys } }
  const day = { mtime: new Date(1980, 0, 1) } // the same study, the same bytes
  return zipSync(
    {
      [SETTINGS]: [strToU8(JSON.stringify({ name: file.name, options, reshape: kept, mapping }, null, 2)), day],
      [TABLE + plainName(file.name)]: [file.bytes, day],
      ...(join ? { [JOINED + plainName(join.file.name)]: [join.file.bytes, day] } : {}),
    },
    { level: 6 },
  )
}

/**
 * The reading in such a file. What it says about columns is only as good as whoever wrote it: the caller checks it against the table.
 * @returns `broken-file` where a part is missing
 */
export async function openStudyFile(bytes: Uint8Array): Promise<ImportResult<KeptReading>> {
  const files = await unpackZip(bytes, () => true)
  if (!files.ok) return files
  const inside = (folder: string) => [...files.value].find(([name]) => name.startsWith(folder))?.[1]
  const settings = files.value.get(SETTINGS)
  const table = inside(TABLE)
  const broken = { ok: false, problem: { code: 'broken-file', kind: 'zip', line: null } } as const
  if (!settings || !table) return broken
  try {
    const { name, options, reshape, mapping } = JSON.parse(new TextDecoder().decode(settings)) as Settings
    const other = inside(JOINED)
    const join =
      reshape.join && other
        ? { file: { name: String(reshape.join.name), bytes: other }, keys: reshape.join.keys }
        : null
    return {
      ok: true,
      value: {
        file: { name: String(name), bytes: table },
        options,
        reshape: { ...AS_READ, ...reshape, join },
        mapping: completeMapping(mapping),
      },
    }
  } catch {
    return broken
  }
}

interface Settings {
  readonly name: string
  readonly options: ReadOptions
  readonly reshape: Omit<Reshape, 'join'> & {
    readonly join: { readonly name: string; readonly keys: NonNullable<Reshape['join']>['keys'] } | null
  }
  readonly mapping: Mapping
}

const plainName = (name: string): string => name.replace(/[\\/:*?"<>|\0]/g, '-').slice(0, 120) || 'table'
