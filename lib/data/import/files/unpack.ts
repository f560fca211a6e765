/** Packed files (gzip, ZIP) to the bytes inside, within limits: a small file that unpacks to gigabytes is stopped while it unpacks. */
import type { ImportProblem, ImportResult } from '../import-problem'
import { LIMITS } from '../tables/text-table'

/** Packed bytes given to the unpacker at a time; they grow at most a thousandfold before the next check. */
const STEP = 16 * 1024
/** Small files of many equal rows pack very well; the ratio says something only above this size. */
const RATIO_FROM = 4 * 1024 * 1024

/** Thrown inside a callback of the unpacker to stop it. */
class Stop extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.code)
  }
}

/** Adds up what comes out. @throws Stop beyond a limit */
class Meter {
  private unpacked = 0
  constructor(private readonly packed: number) {}
  add(bytes: number): void {
    this.unpacked += bytes
    if (this.unpacked > LIMITS.unpacked) throw new Stop({ code: 'unpacks-too-large', limit: LIMITS.unpacked })
    const ratio = this.unpacked / this.packed
    if (this.unpacked > RATIO_FROM && ratio > LIMITS.ratio)
      throw new Stop({ code: 'unpacks-too-much', limit: LIMITS.ratio })
  }
}

/** @returns the bytes inside, or `unpacks-too-large`, `unpacks-too-much`, `broken-file` */
export async function unpackGzip(bytes: Uint8Array): Promise<ImportResult<Uint8Array>> {
  const { Gunzip } = await import('fflate')
  const meter = new Meter(bytes.length)
  const parts: Uint8Array[] = []
  let ended = false
  return attempt('gzip', () => {
    const stream = new Gunzip((part, final) => {
      meter.add(part.length)
      parts.push(part)
      ended ||= final
    })
    pushAll(bytes, (part, final) => stream.push(part, final))
    return ended ? joined(parts) : null
  })
}

/**
 * @param wanted the files to give back; all are counted
 * @returns files by name, or `unpacks-too-large`, `unpacks-too-much`, `broken-file`
 */
export async function unpackZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  kind: 'zip' | 'xlsx' | 'ods' = 'zip',
): Promise<ImportResult<ReadonlyMap<string, Uint8Array>>> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const meter = new Meter(bytes.length)
  const files = new Map<string, Uint8Array>()
  let open = 0
  return attempt(kind, () => {
    const stream = new Unzip((file) => {
      const parts: Uint8Array[] = []
      open += 1
      file.ondata = (error, part, final) => {
        if (error) throw error
        meter.add(part.length)
        if (wanted(file.name)) parts.push(part)
        if (!final) return
        open -= 1
        if (wanted(file.name)) files.set(file.name, joined(parts))
      }
      file.start()
    })
    stream.register(UnzipInflate)
    pushAll(bytes, (part, final) => stream.push(part, final))
    return open === 0 ? files : null
  })
}

function pushAll(bytes: Uint8Array, push: (part: Uint8Array, final: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += STEP) push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
}

function attempt<T>(kind: 'gzip' | 'zip' | 'xlsx' | 'ods', unpack: () => T | null): ImportResult<T> {
  const broken: ImportResult<T> = { ok: false, problem: { code: 'broken-file', kind, line: null } }
  try {
    const value = unpack()
    return value === null ? broken : { ok: true, value }
  } catch (error) {
    return error instanceof Stop ? { ok: false, problem: error.problem } : broken
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
