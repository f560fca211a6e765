'use client'

import { useMemo } from 'react'
import { DataTable } from '@/components/parts/data-table'
import { useStudy } from '@/components/workbench/use-study'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { questionKey } from '@/components/worker/question-key'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import type { StudyMeta } from '@/lib/data/study'
import { type HoldingChoices as Holding, holdingChoices } from '@/lib/published/claim/judge-claim'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import type { LawRates } from '@/lib/result/measured-laws'
import { claimWords } from '@/lib/text/pages/claim'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import type { View } from '@/lib/view/view'

interface Props {
  readonly meta: StudyMeta
  readonly version: string
  readonly supersededBy: string | undefined
  readonly view: View
  readonly lawRates: LawRates
  /** The claim, doublings of the view's cost a year. */
  readonly slope: number
  readonly progress: -1 | 1
}

/** With which of the choices that the series admits the claim would lie inside the interval: computed in the browser. */
export function HoldingChoices({ meta, version, supersededBy, view, lawRates, slope, progress }: Props) {
  const words = claimWords(view.lang)
  const fetched = useStudy(meta, version, supersededBy, null)
  const study = fetched.state === 'ready' ? fetched.study : null
  const question = useMemo(
    () =>
      study && {
        key: questionKey('specifications', version, view, view.law, null),
        family: null,
        ask: (worker: SlowWorker, onProgress: (share: number) => void) =>
          worker.specifications(view, study, lawRates, null, onProgress),
      },
    [study, version, view, lawRates],
  )
  const analysis = useWorkerAnswer<SpecificationsView>(question)
  const found = analysis.answer
  if (fetched.state === 'failed') return <p role="alert">{words.notComputed}</p>
  return (
    <>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <AnalysisProgress lang={view.lang} analysis={analysis} what={words.holdsWait} />
      {found ? <Counted view={view} found={found} holding={holdingChoices(found.results, slope, progress)} /> : null}
    </>
  )
}

function Counted({
  view,
  found,
  holding,
}: {
  readonly view: View
  readonly found: SpecificationsView
  readonly holding: Holding
}) {
  const words = claimWords(view.lang)
  const { specificationWords: names } = specificationsIn(view.lang)
  const nameOf = ({ choice, value }: Holding['choices'][number]): string => {
    const one = found.results.find(({ specification: { window, ...rest } }) =>
      choice === 'window' ? window.id === value : rest[choice] === value,
    )?.specification
    if (!one) return value
    switch (choice) {
      case 'method':
        return names.methodName(one.method)
      case 'cost':
        return found.costs.find(({ id }) => id === one.cost)?.label ?? one.cost
      case 'estimator':
        return names.estimatorName(one.estimator)
      case 'select':
        return names.selectName(one.select)
      case 'window':
        return names.windowName(one.window.id)
    }
  }
  return (
    <>
      <p data-testid="holding">{words.holding(holding)}</p>
      <DataTable
        lang={view.lang}
        caption={words.holds}
        columns={[
          { key: 'value', title: words.value },
          { key: 'choice', title: words.choice },
          { key: 'holds', title: words.holdsOf, kind: 'number' },
        ]}
        rows={holding.choices.map((one) => ({
          key: `${one.choice} ${one.value}`,
          cells: { value: nameOf(one), choice: names[one.choice], holds: words.share(one.holds, one.of) },
        }))}
      />
    </>
  )
}
