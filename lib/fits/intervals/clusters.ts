/** The interval of a regression whose rows come in clusters, by their bias-reduced errors (METHODS 11). */
import { cr2 } from '@/lib/stats/clusters/cr2'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { FEWEST_CLUSTERS } from './fewest'
import type { Evidence } from './interval-kind'
import { rateEvidence, withoutEvidence } from './rate-evidence'

/** By errors that are drawn cluster by cluster. */
export const evidenceByClusters: Evidence = ({ method, fit, population, options }) => {
  // A row without a value is in no cluster, and in no answer by clusters.
  const clustered = population.filter(({ cluster }) => cluster !== null)
  const regression = method.regression?.(clustered, options)
  if (!regression) return withoutEvidence({ code: 'not-least-squares' })
  const clusters = regression.rows.map(({ cluster }) => cluster ?? '')
  const n = new Set(clusters).size
  const tooFew = withoutEvidence({ code: 'too-few-clusters', n, needed: FEWEST_CLUSTERS })
  if (n < FEWEST_CLUSTERS) return tooFew
  const solved = multipleRegression(regression.columns, regression.response)
  if (!solved.ok) return withoutEvidence(solved.problem)
  const inference = cr2(solved.value, clusters)
  return inference ? rateEvidence({ fit, regression, solved: solved.value, inference, level: options.level }) : tooFew
}
