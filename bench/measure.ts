/** Times of our own code, as one line of JSON: name -> milliseconds. Run by `npm run bench`; never a test. */
import { getStudy } from '@/app/catalogue'
import { bootstrapSlopes } from '@/lib/fits/bootstrap'
import { fitView, questionOf } from '@/lib/view-state/fit-view'
import { decodeView } from '@/lib/view-state/view-codec'

function opened(id: string, query: string) {
  const study = getStudy(id)
  if (!study) throw new Error(`no study ${id}`)
  const { view, ignored } = decodeView(query, { meta: study.meta, hasRow: () => true })
  if (ignored.length > 0) throw new Error(JSON.stringify(ignored))
  return { study, view, question: questionOf(view, study) }
}

/** Median of `runs` after warming up, milliseconds. */
function median(runs: number, work: () => unknown): number {
  for (let run = 0; run < Math.max(2, runs / 2); run += 1) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? NaN
}

function slopeOf({ question: { method, options, population } }: ReturnType<typeof opened>) {
  return method.slope(population.observations, options)
}

function drawsOf({ question: { method, options, population } }: ReturnType<typeof opened>, draws: number) {
  return bootstrapSlopes(population.observations, method, options, { by: 'row', draws, seed: 1 })
}

const published = opened('lm-perplexity', 'solver=as-published')
const converged = opened('lm-perplexity', 'solver=converged')
const runs = opened('training-runs', '')
const scores = opened('benchmarks', 'select=records')

const times = {
  'scaling law, as published, one fit': median(200, () => slopeOf(published)),
  'scaling law, as published, a draw': median(3, () => drawsOf(published, 1000)) / 1000,
  'scaling law, converged, one fit from all starts': median(20, () => slopeOf(converged)),
  'scaling law, converged, a draw': median(2, () => drawsOf(converged, 50)) / 50,
  'least squares on 516 training runs, a draw': median(5, () => drawsOf(runs, 1000)) / 1000,
  'records of MMLU, one move of the threshold': median(50, () => fitView(scores.view, scores.study)),
}
console.log(JSON.stringify(times))
