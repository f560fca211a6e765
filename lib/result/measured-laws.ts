/** The measured laws as rates: the default view of each hardware series that `lib/fits/rates/laws.ts` names. */
import type { Study } from '@/lib/data/study'
import { type LawRate, measuredLaw, measuredLaws } from '@/lib/fits/rates/laws'
import { fitView } from './fit-view'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'

/** By law id; a law whose study is missing or whose series has no fit is absent. */
export type LawRates = Readonly<Record<string, LawRate>>

export function measureLaws(findStudy: (id: string) => Study | null): LawRates {
  const rates: Record<string, LawRate> = {}
  for (const [id, series] of Object.entries(measuredLaws)) {
    const study = findStudy(series.study)
    if (!study) continue
    const { view } = decodeView(`study=${series.study}&benchmark=${series.benchmark}`, contextOf(study))
    const { fit, benchmark, cost } = fitView(view, study)
    const rate = fit.ok ? measuredLaw(fit.value, cost.better) : null
    if (rate && benchmark.id === series.benchmark) rates[id] = rate
  }
  return rates
}
