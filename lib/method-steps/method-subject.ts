/** What the writers of a method's steps share: a figure with what its study declares of it, and a step. */
import type { BenchmarkDefinition, CostDefinition, StudyMeta } from '@/lib/data/study'
import type { MetricFacts, Noun } from '@/lib/text/method/method'
import type { Figure } from '@/lib/figure/figure'
import type { Formula } from './method-formula'

/** A sentence or two, the formula that they lead to, and what follows it. */
export interface MethodStep {
  readonly text: string
  readonly formula?: Formula
  readonly after?: string
}

/** A figure, with what its study declares of the series it shows. */
export interface MethodSubject {
  readonly figure: Figure
  readonly meta: StudyMeta
  readonly benchmark: BenchmarkDefinition
  readonly cost: CostDefinition
  readonly metric: MetricFacts | null
}

/** A column's title, as readers see it. */
export const titleOf = ({ fields }: Pick<StudyMeta, 'fields'>, name: string): string =>
  fields.find((field) => field.name === name)?.title ?? name

/** What sentences call the quantity: a cost where less is better, else a value. */
export const nounOf = ({ better }: CostDefinition): Noun => (better === 'less' ? 'cost' : 'value')
