/** Bootstrap draws made at build by `scripts/precompute.mjs`, of the views that pages show without being asked. Server only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draws } from '@/lib/result/draws/draws'
import { packDraws, type PackedDraws } from '@/lib/result/draws/packed-draws'

/** As they are used, and as they are sent to a browser. */
export interface DrawsAtBuild {
  readonly draws: Draws
  readonly packed: PackedDraws
}

let read: ReadonlyMap<string, DrawsAtBuild> | undefined

/** Those for that key, or null; the key holds data and engine version, so old ones never answer. */
export function drawsAtBuild(key: string): DrawsAtBuild | null {
  read ??= readAll()
  return read.get(key) ?? null
}

function readAll(): ReadonlyMap<string, DrawsAtBuild> {
  const file = join(process.cwd(), '.precomputed', 'draws.json')
  if (!existsSync(file)) return new Map()
  const stored = JSON.parse(readFileSync(file, 'utf8')) as { readonly draws: readonly Draws[] }
  return new Map(stored.draws.map((draws) => [draws.key, { draws, packed: packDraws(draws) }]))
}
