/**
 * The report of a whole study: a figure for each of its series, in one file. In production a thread computes and writes it, away
 * from the one that answers requests: it is bundled to `.precomputed/study-report.mjs` by `scripts/precompute.mjs`. Server only.
 */
import { figureOf, readQuery } from './asked-view'
import { serverPress } from '../press/server-press'
import { needStudy } from '../studies'
import { type ReportFile, studyReportFiles } from '@/components/export/pages/study-report-files'
import type { Draws } from '@/lib/result/draws/draws'

export interface StudyReportTask {
  /** Id of a bundled study. */
  readonly study: string
  readonly file: ReportFile
  readonly origin: string
  /** Queries of its series (`seriesQueries`) with the draws that each needs: null where it needs none, or they came too late. */
  readonly series: readonly { readonly query: string; readonly draws: Draws | null }[]
}

/** Of the default view of each series, the study's own first. @param id of a bundled study */
export async function seriesQueries(id: string): Promise<readonly string[]> {
  const own = `study=${id}`
  const { study, view } = await readQuery(own)
  const others = study.meta.benchmarks.filter((series) => series.id !== view.benchmark)
  return [own, ...others.map((series) => `${own}&benchmark=${encodeURIComponent(series.id)}`)]
}

/** Rejects where there is no such study or file, or a program of ours fails: bugs. */
export async function writeStudyReport({
  study: id,
  file,
  origin,
  series,
}: StudyReportTask): Promise<Uint8Array<ArrayBuffer>> {
  const study = await needStudy(id)
  const written = studyReportFiles.find((one) => one.file === file)
  const [first, ...others] = await Promise.all(
    series.map(async ({ query, draws }) => figureOf(await readQuery(query), draws, { origin })),
  )
  if (!written || !first) throw new Error(`no report ${file} of ${series.length} series`)
  const body = await written.write({ study, figures: [first, ...others], page: `${origin}/studies/${id}` }, serverPress)
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}
