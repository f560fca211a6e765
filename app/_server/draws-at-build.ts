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

interface AtBuild {
  readonly program: string
  readonly draws: ReadonlyMap<string, DrawsAtBuild>
}

let read: AtBuild | undefined

/** Those for that key, or null; the key holds data and engine version, so old ones never answer. */
export function drawsAtBuild(key: string): DrawsAtBuild | null {
  return (read ??= readAll()).draws.get(key) ?? null
}

/** Equal for processes that draw the same to the last digit: the program that draws, all data, and the engine below. */
export const drawsProgram = (): string => (read ??= readAll()).program

function readAll(): AtBuild {
  const file = join(process.cwd(), '.precomputed', 'draws.json')
  if (!existsSync(file)) return { program: 'none', draws: new Map() }
  const stored = JSON.parse(readFileSync(file, 'utf8')) as { readonly inputs: string; readonly draws: readonly Draws[] }
  const draws = new Map(stored.draws.map((draws) => [draws.key, { draws, packed: packDraws(draws) }]))
  return { program: `${stored.inputs.slice(0, 16)}-${process.versions.v8}`, draws }
}
