/** The views whose programs are run by the tests, each of a set of sections that no other's program has. */
import { drawsOf } from './draws.fixture'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'

export interface GoldenView {
  readonly name: string
  readonly query: string
}

export const goldenViews: readonly GoldenView[] = [
  { name: 'alexnet', query: 'study=efficiency-milestones' },
  { name: 'mmlu', query: 'study=benchmarks' },
  { name: 'imagenet-inverse', query: 'study=imagenet&interval=fieller' },
  { name: 'imagenet-cost-error', query: 'study=imagenet&costError=5' },
  { name: 'imagenet-pooled', query: 'study=imagenet&method=pooled' },
  { name: 'imagenet-frontier', query: 'study=imagenet&method=pooled&estimator=quantile' },
  { name: 'imagenet-bootstrap', query: 'study=imagenet&interval=bootstrap' },
  { name: 'nanogpt-all', query: 'study=nanogpt-speedrun' },
  { name: 'hardware-leaning', query: 'study=hardware' },
  { name: 'imagenet-leaning', query: 'study=imagenet&interval=ar1' },
  { name: 'nanogpt-hac', query: 'study=nanogpt-speedrun&interval=hac' },
  { name: 'imagenet-hac', query: 'study=imagenet&interval=hac' },
  { name: 'perplexity-cr2', query: 'study=lm-perplexity&method=inverse&interval=cr2' },
  { name: 'training-runs-cr2', query: 'study=training-runs&interval=cr2&by=country' },
  { name: 'nanogpt-hc3', query: 'study=nanogpt-speedrun&estimator=ols-hc3' },
  { name: 'nanogpt-theil-sen', query: 'study=nanogpt-speedrun&estimator=theil-sen' },
  { name: 'nanogpt-huber', query: 'study=nanogpt-speedrun&estimator=huber&draws=100' },
  { name: 'nanogpt-quantile', query: 'study=nanogpt-speedrun&estimator=quantile&tau=0.25&draws=100' },
  { name: 'price-mmlu', query: 'study=inference-prices' },
  { name: 'scaling-law', query: '' },
  { name: 'scaling-law-18', query: 'structure=18&solver=converged&draws=60' },
  {
    name: 'imagenet-steps',
    query:
      'study=imagenet&method=trend&select=reaching&threshold=0.25&from=2016-01-01&to=2021-12-31&where=-extra_data:true&exclude=resnet-50,tresnet-xl',
  },
  {
    name: 'benchmarks-range',
    query: 'study=benchmarks&where=parameters:3e9..7e10&where=-parameters:..4e9&select=reaching',
  },
  { name: 'mmlu-huber', query: 'study=benchmarks&estimator=huber' },
  { name: 'mmlu-clusters', query: 'study=benchmarks&select=reaching&interval=cluster&by=organization' },
  { name: 'nanogpt-residuals', query: 'study=nanogpt-speedrun&interval=residual' },
  { name: 'imagenet-bca', query: 'study=imagenet&interval=bootstrap&ci=bca&law=18&law=transistors' },
  { name: 'triviaqa-scores', query: 'study=benchmarks&benchmark=triviaqa&select=reaching&estimator=theil-sen' },
  { name: 'dawnbench', query: 'study=dawnbench' },
  { name: 'sparsity', query: 'study=sparsity' },
  { name: 'imagenet-none-reach', query: 'study=imagenet&method=trend&threshold=0.01' },
]

interface Finished {
  readonly figure: Figure
  readonly study: Study
}

const finished = new Map<string, Finished>()

/** The figure of a query with its draws made; kept, because draws take seconds. */
export function finishedFigure(query: string): Finished {
  const kept = finished.get(query)
  if (kept) return kept
  const first = figureOf(query)
  const one = study(first.data.study)
  const draws = drawsOf(first.view, one)
  const made = { figure: draws ? figureOf(query, draws) : first, study: one }
  finished.set(query, made)
  return made
}
