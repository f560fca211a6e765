/** The scaling law's long results, made at build by `scripts/precompute.mjs`. Server only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needStudy, openStudy } from '../studies'
import type { PublishedReport } from '@/lib/data/study'
import { ENGINE_VERSION } from '@/lib/engine'
import type { ScalingLawReport } from '@/lib/result/analyses/scaling-law-report'

/** The study whose rows the law is fitted to. */
export const SCALING_LAW_STUDY = 'lm-perplexity'

let read: ScalingLawReport | undefined

/** Rejects where the file is missing, or was made from other data or by another engine: old numbers never answer. */
export async function openScalingReport(): Promise<ScalingLawReport> {
  if (read) return read
  const file = join(process.cwd(), '.precomputed', 'scaling-law.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: run "node scripts/precompute.mjs"`)
  const { report } = JSON.parse(readFileSync(file, 'utf8')) as { readonly report: ScalingLawReport }
  if (report.engine !== ENGINE_VERSION || report.data !== (await openStudy(SCALING_LAW_STUDY))?.version)
    throw new Error(`${file} is of another version: run "node scripts/precompute.mjs"`)
  return (read = report)
}

/** What its authors print of the same. Rejects where the study's folder does not have it. */
export async function publishedScalingReport(): Promise<PublishedReport> {
  const { publishedReport } = (await needStudy(SCALING_LAW_STUDY)).meta
  if (!publishedReport) throw new Error(`${SCALING_LAW_STUDY} has no published report`)
  return publishedReport
}
