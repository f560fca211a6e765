/** What the page on parameters shows: every number of it is of a view, or of the rows that it names. */
import { onceAProcess } from '../once-a-process'
import { needStudy } from '../studies'
import { figureOf, readQuery } from './asked-view'
import { openDrawnFigure } from './figures'
import type { Row } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { type ExplainedScores, explainScores } from '@/lib/result/analyses/nested-models'
import { type ScoreChange, scoreChange } from '@/lib/result/analyses/score-changes'

/** A benchmark's rate by two costs, doublings a year with its interval. */
export interface CostRates {
  readonly id: string
  readonly label: string
  readonly parameters: Rate
  readonly compute: Rate
}

export interface Rate {
  readonly value: number
  readonly interval: readonly [number, number]
  readonly query: string
}

/** Row of the table of Switch Transformers. */
export interface SizedModel {
  readonly name: string
  readonly parameters: number
  /** A fraction; null where there is none. */
  readonly score: number | null
  /** What the table says of it beside the score; '' where nothing. */
  readonly note: string
  readonly url: string
}

export interface ParametersTour {
  readonly explained: readonly ExplainedScores[]
  /** The records of parameters at GPT-3's score. */
  readonly gpt3: {
    readonly figure: Figure
    readonly score: number
    readonly parameters: number
    readonly reaching: number
  }
  readonly switches: readonly SizedModel[]
  readonly rates: readonly CostRates[]
  readonly pairs: {
    readonly pruned: Figure
    readonly special: Figure
    readonly tabular: Figure
    readonly pictures: Figure
    readonly all: Figure
  }
  readonly agents: {
    readonly figure: Figure
    readonly runs: number
    readonly scaffolds: number
    readonly models: number
  }
  /** HELM's seven metrics by date. */
  readonly metrics: readonly ScoreChange[]
  readonly headline: Figure
}

const SCORES = 'benchmarks'
const GPT3 = 'mmlu-text-davinci-001-2'
/** Of SuperGLUE: the largest, the best of its family, and the dense model that neither passes. */
const SWITCHES = [
  'superglue-switch-c-fine-tuned-validation-switch-2021',
  'superglue-switch-xxl-fine-tuned-test-switch-2021',
  'superglue-t5-11b-fine-tuned-test-deberta-repo',
]

/** Of HELM Classic, each a series of its own. */
const METRICS = ['accuracy', 'robustness', 'fairness', 'calibration', 'bias', 'toxicity', 'efficiency']

/** Computed from the data once a process. */
export const parametersTour = onceAProcess(makeTour)

async function figure(query: string): Promise<Figure> {
  return figureOf(await readQuery(query), null, { origin: '', withoutEachRow: false })
}

async function makeTour(): Promise<ParametersTour> {
  const scores = await needStudy(SCORES)
  const explained = scores.meta.benchmarks.flatMap(({ id }) => explainScores(scores, id) ?? [])
  const known = scores.rows.find(({ id }) => id === GPT3)
  if (!known) throw new Error(`the row ${GPT3} is missing`)
  const score = Number(known.cells.score)
  const reached = await figure(`study=${SCORES}&cost=parameters&threshold=${score}`)
  const superglue = await needStudy('superglue')
  const agents = await needStudy('agents')
  const helm = await needStudy('helm')
  const different = (column: string) => new Set(agents.rows.map(({ cells }) => cells[column])).size
  return {
    explained: [...explained].sort((a, b) => b.n - a.n),
    gpt3: {
      figure: reached,
      score,
      parameters: Number(known.cells.parameters),
      reaching: reached.fit?.records?.reaching ?? reached.points.length,
    },
    switches: SWITCHES.flatMap((id) => sizedModel(superglue.rows.find((row) => row.id === id))),
    rates: (await Promise.all(explained.map(({ benchmark, label }) => ratesOf(benchmark, label)))).flat(),
    pairs: {
      pruned: await figure('study=sparsity'),
      special: await figure('study=kan'),
      tabular: await figure('study=kan&benchmark=tabular'),
      pictures: await figure('study=kan&benchmark=vision'),
      all: await figure('study=kan&benchmark=all'),
    },
    agents: {
      figure: await figure('study=agents'),
      runs: agents.rows.length,
      scaffolds: different('agent'),
      models: different('model'),
    },
    metrics: METRICS.flatMap((metric) => scoreChange(helm, `classic-${metric}`, 'organization') ?? []),
    headline: await openDrawnFigure(''),
  }
}

function sizedModel(row: Row | undefined): readonly SizedModel[] {
  if (!row) return []
  const { model, parameters, average, note, url } = row.cells
  return [
    {
      name: String(model),
      parameters: Number(parameters),
      score: typeof average === 'number' ? average : null,
      note: String(note ?? ''),
      url: String(url ?? ''),
    },
  ]
}

/** By `pooled`, whose rate is of the cost itself: bounded wherever it is known. */
async function ratesOf(benchmark: string, label: string): Promise<readonly CostRates[]> {
  const [parameters, compute] = await Promise.all([rateOf(benchmark, 'parameters'), rateOf(benchmark, 'compute')])
  return parameters && compute ? [{ id: benchmark, label, parameters, compute }] : []
}

async function rateOf(benchmark: string, cost: string): Promise<Rate | null> {
  const { fit, query } = await figure(`study=${SCORES}&benchmark=${benchmark}&method=pooled&cost=${cost}`)
  const [low, high] = fit?.slopeInterval ?? [null, null]
  return fit && low !== null && high !== null ? { value: fit.slope, interval: [low, high], query } : null
}
