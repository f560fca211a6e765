/**
 * The measured laws as rates: the default view of each series whose data folder calls it a law (`law` of a benchmark, its
 * label). A new one needs no code.
 */
import type { Study } from '@/lib/data/study'
import { lawOfMonths, type LawRate, measuredLaw, parseLaw } from '@/lib/fits/rates/laws'
import { defaultView } from '@/lib/view/view-codec'
import { fitView } from './fit-view'
import type { LawSource } from './result'

/** A law with its rate in doublings a year, where it is measured and what it is called. */
export interface MeasuredLaw extends LawRate {
  /** As its data folder has it: "Transistors per chip". */
  readonly label: string
  readonly source: LawSource
}

/** By law id, which is its series', the fastest first; a law whose series has no fit is absent. */
export type LawRates = Readonly<Record<string, MeasuredLaw>>

/** @throws where two studies call series of one id a law: a link would not say which */
export function measureLaws(studies: Iterable<Study>): LawRates {
  const laws = new Map<string, MeasuredLaw>()
  for (const study of studies)
    for (const { id, law: label } of study.meta.benchmarks) {
      if (label === undefined) continue
      if (laws.has(id)) throw new Error(`two studies have a law ${id}`)
      const { fit, benchmark, cost } = fitView(defaultView(study.meta, id), study)
      const rate = fit.ok ? measuredLaw(fit.value, cost.better) : null
      const { meta } = study
      const source = { study: meta.id, studyTitle: meta.title, benchmark: id, benchmarkLabel: benchmark.label }
      if (rate) laws.set(id, { ...rate, label, source })
    }
  return Object.fromEntries([...laws].sort(([, one], [, other]) => other.rate - one.rate))
}

/** A law of a view as a rate, by its id: of fixed months, or measured; null where there is none of that id. */
export function lawRate(
  id: string,
  lawRates: LawRates,
): (LawRate & Partial<MeasuredLaw> & { readonly id: string }) | null {
  const law = parseLaw(id, Object.keys(lawRates))
  if (law === null) return null
  const rate = law.kind === 'months' ? lawOfMonths(law.months) : lawRates[law.id]
  return rate ? { id: law.id, ...rate } : null
}
