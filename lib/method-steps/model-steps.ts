/** What each method says of its model: the compiler asks for every one of a new method. */
import type { MethodId } from '@/lib/fits/methods/registry'
import type { FigureFit } from '@/lib/result/result'
import { estimatorNames } from '@/lib/text/method/estimators'
import { methodWords } from '@/lib/text/method/method'
import type { Lang } from '@/lib/text/words-in'
import {
  authorsYearFormula,
  decimalYearFormula,
  type Formula,
  inverseFormula,
  pooledFormula,
  trendFormula,
} from './method-formula'
import { scalingLawSteps } from './method-scaling-law'
import { type MethodStep, type MethodSubject, nounOf } from './method-subject'

/** One method's part of the steps. */
export interface ModelSteps {
  /** How a date becomes a number. */
  readonly year: (lang: Lang) => Formula
  /** The model, and what puts it through the points. */
  readonly steps: (subject: MethodSubject, fit: FigureFit) => readonly MethodStep[]
}

export const modelSteps: Readonly<Record<MethodId, ModelSteps>> = {
  trend: {
    year: decimalYearFormula,
    steps: ({ figure: { view }, cost, metric }, fit) => {
      const { everyRowSentence, trendSentence } = methodWords(view.lang)
      return [
        ...(metric && view.select === 'all' ? [{ text: everyRowSentence(metric.label) }] : []),
        { text: trendSentence(nounOf(cost)), formula: trendFormula },
        { text: estimatorNames(view.lang)[view.estimator].sentence(fit) },
      ]
    },
  },
  pooled: {
    year: decimalYearFormula,
    steps: (subject, fit) => planeSteps(subject, fit, 'pooledSentence', pooledFormula),
  },
  inverse: {
    year: decimalYearFormula,
    steps: (subject, fit) => planeSteps(subject, fit, 'inverseSentence', inverseFormula),
  },
  // Its steps are of pairs and not of a fit: `pair-steps.ts`.
  paired: { year: decimalYearFormula, steps: () => [] },
  'scaling-law': {
    year: authorsYearFormula,
    steps: (subject, fit) => [...scalingLawSteps(subject, fit), ...levelSteps(subject)],
  },
}

/** A plane with performance inside. */
function planeSteps(
  subject: MethodSubject,
  { costError, tau }: FigureFit,
  sentence: 'pooledSentence' | 'inverseSentence',
  formula: typeof pooledFormula,
): readonly MethodStep[] {
  const { figure, benchmark, cost, metric } = subject
  const { performance } = benchmark
  const words = methodWords(figure.view.lang)
  return [
    ...(metric ? [{ text: words[sentence](nounOf(cost), metric), formula: formula(performance) }] : []),
    { text: words.planeSentence(performance?.scale === 'logit' && performance.chance === null, costError, tau) },
    ...levelSteps(subject),
  ]
}

/** What the threshold is for, where the model has one. */
function levelSteps({ figure: { view }, benchmark, metric }: MethodSubject): readonly MethodStep[] {
  return metric && view.threshold !== null
    ? [{ text: methodWords(view.lang).thresholdSentence(view.threshold, metric, benchmark.label) }]
    : []
}
