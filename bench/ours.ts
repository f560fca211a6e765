/**
 * Our side of `npm run bench`: reads the name of a case a line and answers with the milliseconds of one run, the median of
 * as many as fit into a moment. The cases are named in bench/theirs.py too where there is something to compare with.
 */
import { createInterface } from 'node:readline'
import { lawRates, listStudies } from '@/app/_server/catalogue'
import { bootstrapSlopes } from '@/lib/fits/resampling/bootstrap'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import type { MethodTraits } from '@/lib/fits/methods/method'
import { methods } from '@/lib/fits/methods/registry'
import { options as lawOptions, population as lawRows } from '@/lib/fits/scaling-law/published-sample.fixture'
import { sampleOf } from '@/lib/fits/scaling-law/sample'
import { createSolver } from '@/lib/fits/scaling-law/solvers/solve'
import type { SolverId } from '@/lib/fits/scaling-law/solvers/solver-ids'
import { trend } from '@/lib/fits/methods/trend'
import { fitView } from '@/lib/result/fit-view'
import { answeredInterval } from '@/lib/result/evidence/answered-interval'
import { specificationsOf } from '@/lib/result/analyses/specifications-view'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { runDraws } from './draws-entry'
import { jobOf } from './draws-in-browser'
import { growthCases } from './growth'

/** Prepares a case, and gives what one run of it does. */
type Case = () => () => unknown

const MOMENT_MS = 250
const FEWEST_RUNS = 3

function view(query: string) {
  const id = new URLSearchParams(query).get('study') ?? ''
  const study = listStudies().find(({ meta }) => meta.id === id)
  if (!study) throw new Error(`no study ${id}`)
  return { study, view: decodeView(query, contextOf(study, lawRates())).view }
}

const oneFit =
  (solver: SolverId): Case =>
  () => {
    const sample = sampleOf(lawRows, { ...lawOptions, solver })
    if (!sample.ok) throw new Error(sample.problem.code)
    const solve = createSolver(sample.value.design, sample.value.structure, lawOptions.delta, solver)
    return () => solve(null)
  }

/** Every series by every method, estimator, selection and solver: what a drag of the threshold may ask for. */
function* thresholdMoves() {
  for (const { meta } of listStudies())
    for (const { id: benchmark } of meta.benchmarks)
      for (const { id: method, usesSelection, reads } of methods as readonly MethodTraits[])
        for (const select of usesSelection ? ['records', 'reaching', 'all'] : ['records'])
          for (const estimator of reads.includes('estimator') ? estimatorIds : ['ols'])
            for (const solver of reads.includes('solver') ? ['as-published', 'converged'] : ['as-published'])
              yield new URLSearchParams({ study: meta.id, benchmark, method, select, estimator, solver }).toString()
}

/** By kind a view of many rows. */
const intervalViews: Readonly<Record<string, string>> = {
  'record-count': 'study=benchmarks',
  ar1: 'study=training-runs&interval=ar1',
  hac: 'study=training-runs&interval=hac',
  cr2: 'study=training-runs&interval=cr2',
}

export const cases: Readonly<Record<string, Case>> = {
  'as-published': oneFit('as-published'),
  converged: oneFit('converged'),
  'ols-draws': () => () =>
    bootstrapSlopes(lawRows, trend, { ...lawOptions, select: 'all' }, { by: 'row', draws: 2000, seed: 1 }),
  ...Object.fromEntries(
    listStudies().map(({ meta: { id } }) => [
      `curve ${id}`,
      () => {
        const opened = view(`study=${id}`)
        return () => specificationsOf(opened.view, opened.study, lawRates())
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(intervalViews).map(([kind, query]) => [
      `interval ${kind}`,
      () => {
        const { view: asked, study } = view(query)
        const fitted = fitView(asked, study)
        const { fit } = fitted
        if (!fit.ok) throw new Error(fit.problem.code)
        return () => answeredInterval({ ...fitted, fit: fit.value, view: asked, study, draws: null })
      },
    ]),
  ),
  ...growthCases,
}

/** The slowest single fit that a move of any study's threshold asks for, with the view that asks. */
function slowestMove() {
  const timed = (query: string, moment: number) => {
    const opened = view(query)
    const { threshold } = opened.view
    let moves = 0
    const move = () => {
      moves += 1
      fitView({ ...opened.view, threshold: threshold && threshold * (1 + (moves % 7) / 1000) }, opened.study)
    }
    return { query, ms: timeOf(move, moment) }
  }
  const moves = [...thresholdMoves()].flatMap((query) => {
    const opened = view(query)
    if (opened.view.threshold === null || !fitView(opened.view, opened.study).fit.ok) return []
    return [timed(query, 20)]
  })
  // The compiler has not seen all of it the first time: the slowest are timed again.
  const again = moves.sort((a, b) => b.ms - a.ms).slice(0, 12)
  const [slowest] = again.map(({ query }) => timed(query, MOMENT_MS)).sort((a, b) => b.ms - a.ms)
  return { ...slowest, moves: moves.length }
}

function timeOf(work: () => unknown, moment = MOMENT_MS): number {
  const times: number[] = []
  const end = performance.now() + moment
  while (times.length < FEWEST_RUNS || performance.now() < end) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? NaN
}

const prepared = new Map<string, () => unknown>()
function answer(name: string): unknown {
  if (name === 'cases') return Object.keys(cases)
  if (name === 'slowest move') return slowestMove()
  if (name.startsWith('draws ')) return runDraws(jobOf('lm-perplexity', name.slice('draws '.length))).ms
  const work = prepared.get(name) ?? cases[name]?.()
  if (!work) throw new Error(`no case ${name}`)
  if (!prepared.has(name)) timeOf(work) // the first time warms up
  prepared.set(name, work)
  return timeOf(work)
}

for await (const name of createInterface({ input: process.stdin })) console.log(JSON.stringify(answer(name)))
