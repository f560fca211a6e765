/**
 * How a figure's number was made, as ordered steps with this view's values: which rows and how many are left after each
 * step, the model as a formula, estimator, interval, months, laws. Written from the figure itself, so it cannot drift.
 */
import { findCost } from '@/lib/data/find-cost'
import type { StudyMeta } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import { methodWords } from '@/lib/text/method/method'
import { methodNumberWords } from '@/lib/text/method/method-numbers'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import { findBenchmark } from '@/lib/data/find-benchmark'
import { costFormula, type Formula, monthsFormula, ratioFormula } from './method-formula'
import { rowsLeft, type RowsLeft } from './method-rows'
import { pairSteps } from './pair-steps'
import { modelSteps } from './model-steps'
import { type MethodStep, type MethodSubject, nounOf, titleOf } from './method-subject'

export type { Formula, MethodStep }

/** All steps, in order. */
export interface MethodText {
  readonly steps: readonly MethodStep[]
}

/** @param meta of the figure's study */
export function methodText(figure: Figure, meta: StudyMeta): MethodText {
  const { fit, problem, view } = figure
  const benchmark = findBenchmark(meta, view.benchmark)
  const cost = findCost(meta, benchmark.id, view.cost)
  if (!cost) throw new Error(`${meta.id}: cost ${view.cost} is not declared for ${benchmark.id}`)
  const { performance } = benchmark
  const metric = performance && { ...performance, column: titleOf(meta, performance.field) }
  const subject: MethodSubject = { figure, meta, benchmark, cost, metric }
  const left = rowsLeft(subject)
  const { monthsOfSlope, monthsSentence, slopeSentence } = methodNumberWords(view.lang)
  const steps = [...startSteps(subject), ...left.sentences.map((text): MethodStep => ({ text }))]
  if (figure.pairs) return { steps: [...steps, ...pairSteps(figure.pairs, figure)] }
  if (!fit) return { steps: problem ? [...steps, { text: `${wordsFor(view.lang).titleWithoutFit(problem)}.` }] : steps }
  return {
    steps: [
      ...steps,
      ...modelSteps[view.method].steps(subject, fit),
      { text: slopeSentence(fit) },
      { text: intervalText(subject, fit, left) },
      {
        text: monthsOfSlope,
        formula: monthsFormula,
        after: monthsSentence(fit),
      },
      ...besideSteps(subject, fit, left),
    ],
  }
}

/** The series, and what its dates and costs are. */
function startSteps({ figure, meta, cost }: MethodSubject): readonly MethodStep[] {
  const { data, view } = figure
  const { costSentence, dateSentence, startSentence } = methodWords(view.lang)
  const series = findMethod(view.method).usesAllBenchmarks
    ? meta.benchmarks.map(({ label }) => label).join('”, “')
    : data.benchmarkLabel
  const { date, checkedDate } = meta.roles
  const checked = view.dates === 'checked' && checkedDate !== undefined ? checkedDate : null
  const formula = costFormula(cost, meta.fields, view.lang)
  const [column] = cost.times
  const single = formula || typeof column !== 'string' ? null : titleOf(meta, column)
  return [
    { text: startSentence(data.n, series, data.title, data.version) },
    {
      text: dateSentence(titleOf(meta, checked ?? date), checked && titleOf(meta, date)),
      formula: modelSteps[view.method].year(view.lang),
    },
    { text: costSentence(nounOf(cost), cost.label, cost.unit, single), ...(formula ? { formula } : {}) },
  ]
}

function intervalText({ figure, meta }: MethodSubject, fit: FigureFit, { population, again }: RowsLeft): string {
  const { view } = figure
  const by = view.by ?? meta.roles.cluster ?? null
  const draws = {
    draws: view.draws,
    seed: view.seed,
    ci: view.ci,
    population,
    again,
    by: fit.interval === 'cluster' && by !== null ? titleOf(meta, by) : null,
    keepsOrigin: findMethod(view.method).keepsOrigin ?? false,
  }
  return methodNumberWords(view.lang).intervalSentence(fit, draws, whyNoInterval(figure, fit))
}

function whyNoInterval({ view, warnings }: Figure, { interval }: FigureFit): string {
  const { drawsNotAsked, noScatter } = methodNumberWords(view.lang)
  const drawn = interval === 'bootstrap' || interval === 'cluster' || interval === 'residual'
  if (drawn && view.draws === 0) return drawsNotAsked
  const problem = warnings.find((warning) => warning.code === 'no-interval')?.problem
  return problem ? wordsFor(view.lang).problem(problem) : noScatter
}

/** What the number is read beside: laws, the other reading of the same rows, the records against chance. */
function besideSteps(subject: MethodSubject, fit: FigureFit, left: RowsLeft): readonly MethodStep[] {
  const { figure, meta, cost, metric } = subject
  const { view, laws, counterpart } = figure
  const { lawSentence, lawsIntroduction, recordTestSentence } = methodNumberWords(view.lang)
  const entry: 'row' | 'model' = meta.roles.model === undefined ? 'row' : 'model'
  const toward = cost.better === 'more' ? 1 : -1
  const { rows, ties } = left.reaching
  const record = { rows, ties, seed: view.seed, noun: nounOf(cost), threshold: view.threshold, metric, entry }
  return [
    ...(laws.length > 0
      ? [
          {
            text: lawsIntroduction(laws),
            formula: ratioFormula(toward),
            after: laws.map((law) => lawSentence(law, toward)).join(' '),
          },
        ]
      : []),
    ...(counterpart ? [{ text: wordsFor(view.lang).warning({ code: 'counterpart', counterpart }) }] : []),
    ...(fit.records ? [{ text: recordTestSentence(fit.records, record) }] : []),
    ...(fit.recordsUntested ? [{ text: wordsFor(view.lang).warning({ code: fit.recordsUntested }) }] : []),
  ]
}
