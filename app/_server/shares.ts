/** Counts of specifications beside a number: those made at build for default views, others counted for files. Server only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawRates } from './catalogue'
import type { Study } from '@/lib/data/study'
import { sharesKey } from '@/lib/result/analyses/shares-key'
import { type SpecificationShares, specificationShares } from '@/lib/result/analyses/specification-shares'
import type { View } from '@/lib/view/view'

let atBuild: ReadonlyMap<string, SpecificationShares> | null = null

/** Null where the view is none of those that were counted at build: a page asks its worker. */
export function sharesAtBuild(view: View, study: Study): SpecificationShares | null {
  atBuild ??= readFromBuild()
  return atBuild.get(sharesKey(view, study)) ?? null
}

/** For files, which hold them always. Null where the view has no slope. */
export const sharesNow = (view: View, study: Study): SpecificationShares | null =>
  sharesAtBuild(view, study) ?? specificationShares(view, study, lawRates())

function readFromBuild(): ReadonlyMap<string, SpecificationShares> {
  const file = join(process.cwd(), '.precomputed', 'specifications.json')
  if (!existsSync(file)) return new Map()
  const { shares } = JSON.parse(readFileSync(file, 'utf8')) as { readonly shares: readonly SpecificationShares[] }
  return new Map(shares.map((one) => [one.key, one]))
}
