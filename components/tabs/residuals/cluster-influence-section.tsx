'use client'

import { useMemo } from 'react'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import type { ClusterInfluence } from '@/lib/result/analyses/cluster-influence'
import { clusterColumn } from '@/lib/result/evidence/clusters-of-view'
import { standingOf } from '@/lib/result/evidence/standing'
import { clusterInfluenceIn } from '@/lib/text/tabs/cluster-influence'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { PanelTable } from '../panel-table'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'

/** What the rate is without each paper or organisation, all its rows together, where the rows come in such clusters. */
export function ClusterInfluenceSection({ figure: { view, fit }, study }: Pick<PanelProps, 'figure' | 'study'>) {
  const { clusterInfluenceWords: words, clusterFinding, namesText, withoutClusterText } = clusterInfluenceIn(view.lang)
  const texts = tabTableWords(view.lang)
  // Where no rate is claimed there is none to lose.
  const asks = fit !== null && standingOf(fit) !== 'no-rate'
  const question = useMemo(
    () =>
      asks && study && clusterColumn(view, study)
        ? {
            key: questionKey('clusters', study.version, view),
            family: familyOf(view),
            ask: (worker: SlowWorker, onProgress: (share: number) => void) =>
              worker.clusterInfluence(view, study, onProgress),
          }
        : null,
    [asks, study, view],
  )
  const analysis = useWorkerAnswer<ClusterInfluence | null>(question)
  const found = analysis.answer
  if (!question || (analysis.state === 'done' && !found)) return null
  return (
    <section data-testid="cluster-influence">
      <h3 className={styles.sub}>{words.question}</h3>
      {found ? <p className={styles.finding}>{clusterFinding(found)}</p> : null}
      <AnalysisProgress lang={view.lang} analysis={analysis} what={words.what} />
      {found ? (
        <PanelTable label={words.table(found.title)}>
          <thead>
            <tr>
              <th scope="col">{found.title}</th>
              <th scope="col" className={styles.numeric}>
                {texts.monthsWithoutIt}
              </th>
              <th scope="col">{texts.change}</th>
              <th scope="col">{words.models}</th>
            </tr>
          </thead>
          <tbody>
            {found.most.map((one) => {
              const { months, change } = withoutClusterText(one, found.slope)
              return (
                <tr key={one.cluster} data-role="influential-cluster">
                  <th scope="row" className={styles.name}>
                    {one.cluster}
                  </th>
                  <td className={styles.numeric}>{months}</td>
                  <td>{change}</td>
                  <td>{namesText(one.names)}</td>
                </tr>
              )
            })}
          </tbody>
        </PanelTable>
      ) : null}
    </section>
  )
}
