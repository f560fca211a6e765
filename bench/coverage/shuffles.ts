/**
 * Bundled studies with their costs dealt anew among the models that reach the level: dates, performances and the scatter
 * of costs are real, and no trend is left but the one that is put in. What the page prints must hold that trend, and seldom
 * be sure of beating it.
 */
import type { Study } from '@/lib/data/study'
import type { Observation } from '@/lib/fits/rows/observation'
import { reaching } from '@/lib/fits/rows/select'
import { answeredInterval } from '@/lib/result/evidence/answered-interval'
import { type Question, questionOf } from '@/lib/result/fit-view'
import { createRandom, type Random } from '@/lib/stats/chance/random'
import { contextOf } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { decodeView } from '@/lib/view/view-codec'

/** Views of records, where cost counts less is better. */
export const shuffledViews = [
  {
    label: 'MMLU at 60 %, compute',
    query: 'study=benchmarks&benchmark=mmlu&threshold=0.6&method=trend&select=records',
  },
  {
    label: 'MMLU at 43.9 %, price',
    query: 'study=inference-prices&benchmark=mmlu&threshold=0.439&method=trend&select=records',
  },
  {
    label: 'perplexity 20 on WikiText-103, 6ND',
    query: 'study=lm-perplexity&benchmark=wikitext-103&threshold=20&method=trend&select=records',
  },
  { label: 'ImageNet at 25 % error', query: 'study=imagenet&threshold=0.25&method=trend&select=records' },
  {
    label: 'DAWNBench, ImageNet',
    query: 'study=dawnbench&benchmark=imagenet-classification&method=trend&select=records',
  },
] as const

/** Months in which the costs that are put in halve; null: no trend. */
export const trendsPutIn = [null, 24, 18] as const

/** Confidence that a reader would act on. */
const SURE = 0.9

/** The laws that no trend, or one as fast, should seldom be said to beat. */
const LAWS = [18, 24] as const

export interface Shuffled {
  readonly label: string
  readonly months: number | null
  /** Models that reach the level. */
  readonly n: number
  readonly sets: number
  /** Shuffles that leave no line or no interval. */
  readonly without: number
  /** Intervals that leave the trend out. */
  readonly excludes: number
  /** Confidences above 0.9 of being faster than a law of 18 and of 24 months; of the law put in alone where there is one. */
  readonly sure: Readonly<Partial<Record<'18' | '24', number>>>
}

/** @param months put in; @param sets how many shuffles, seeded by their number */
export function shuffled(study: Study, label: string, query: string, months: number | null, sets: number): Shuffled {
  const { view, ignored } = decodeView(query, contextOf(study, {}))
  if (ignored.length > 0) throw new Error(`${query}: not read whole`)
  const question = questionOf(view, study)
  const { options, population } = question
  const reached = reaching(population.observations, options.performance, options.threshold)
  const slope = months === null ? 0 : -12 / months
  const laws = LAWS.filter((law) => months === null || law === months)
  const sure = new Map(laws.map((law) => [law, 0]))
  let [without, excludes] = [0, 0]
  for (let set = 0; set < sets; set += 1) {
    const observations = dealt(reached, slope, createRandom(set))
    const answer = answerOf({ ...question, population: { ...population, observations } }, view, study)
    if (!answer?.ends) {
      without += 1
      continue
    }
    const [low, high] = answer.ends
    if (low > slope || high < slope) excludes += 1
    for (const law of laws) if ((answer.pFaster(-12 / law, 0, -1) ?? 0) > SURE) sure.set(law, (sure.get(law) ?? 0) + 1)
  }
  return { label, months, n: reached.length, sets, without, excludes, sure: Object.fromEntries(sure) }
}

/** What the page says: the line through the records that are there now, and the interval that `auto` takes. */
function answerOf(question: Question, view: View, study: Study) {
  const fit = question.method.fit(question.population.observations, question.options)
  return fit.ok ? answeredInterval({ ...question, fit: fit.value, view, study, draws: null }) : null
}

/** @param slope doublings a year that are added to costs in another order */
function dealt(rows: readonly Observation[], slope: number, random: Random): readonly Observation[] {
  const costs = rows.map(({ cost }) => cost)
  for (let last = costs.length - 1; last > 0; last -= 1) {
    const place = random.below(last + 1)
    const cost = costs[last] ?? NaN
    costs[last] = costs[place] ?? NaN
    costs[place] = cost
  }
  const first = Math.min(...rows.map(({ decimalYear }) => decimalYear))
  return rows.map((row, i) => ({ ...row, cost: (costs[i] ?? NaN) * 2 ** (slope * (row.decimalYear - first)) }))
}
