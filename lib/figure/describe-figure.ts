/**
 * View and study in, figure out: the one place where everything that any output shows is computed. Pure and synchronous;
 * what takes longer (bootstrap draws) is passed in once it is there, and the interval is pending until then.
 */
import { decimalYear } from '@/lib/data/decimal-year'
import type { Study } from '@/lib/data/study'
import { ENGINE_VERSION } from '@/lib/engine'
import { leaveOneOut } from '@/lib/fits/questions/leave-one-out'
import type { LeftOut } from '@/lib/fits/rows/observation'
import { leftOutBySelection, select } from '@/lib/fits/rows/select'
import type { Problem, Result } from '@/lib/problem'
import type { Draws } from '@/lib/result/draws/draws'
import { otherDirection } from '@/lib/result/other-direction'
import type { Figure } from './figure'
import { figureAxes } from './figure-axes'
import { figureFit } from '@/lib/result/fit-summary'
import { forecastOf } from '@/lib/result/forecast'
import { figureLine } from '@/lib/result/line'
import { contextPoints, drawnBeside, figurePoints, frontier, withoutCloud } from '@/lib/result/points'
import { attribution, figureText } from './figure-text'
import { thinFigure } from './thin-figure'
import { fitView, type FittedView } from '@/lib/result/fit-view'
import { compareLaws } from '@/lib/result/law-comparisons'
import type { LawRates } from '@/lib/result/measured-laws'
import { comparisonOf } from '@/lib/result/pairs'
import { proofOf, shownNumberOf } from '@/lib/result/proof'
import { otherSolver } from '@/lib/result/other-solver'
import type { Ignored } from '@/lib/view/refusal'
import type { View } from '@/lib/view/view'
import { wordsFor } from '@/lib/text/words-for'
import { viewAddress } from '@/lib/view/view-address'
import { encodeView, without } from '@/lib/view/view-codec'
import { fragilityOf } from '@/lib/result/evidence/fragility'
import { figureWarnings } from '@/lib/result/evidence/warnings'

/** What a figure needs beside its view and study, all of it made elsewhere. */
export interface FigureInputs {
  readonly lawRates: LawRates
  /** Draws that `drawsRequest(view, study)` asks for, or null while they are not there. */
  readonly draws: Draws | null
  /** Draws of the same view with the scaling law's other solver, where they are at hand. */
  readonly otherDraws?: Draws | null
  readonly ignored: readonly Ignored[]
  /** Newest date among all data, ISO. */
  readonly asOf: string
  /** What links inside files begin with, without a slash at the end; '' gives links without a host. */
  readonly origin: string
  /** False leaves out the refit without each row, the longest part, for files that do not show it. */
  readonly withoutEachRow?: boolean
  /**
   * True while the reader's hand is on a slider: of many rows, what takes longest waits until it rests. The interval of
   * record counts is pending, and refits, tests and neighbouring levels are not there.
   */
  readonly held?: boolean
  /**
   * `some`: for a screen, which can't tell the dots of a long table apart; files hold all. `moving`: of those, what a slider moves
   * under the hand (`Figure.cloudStays`).
   */
  readonly dots?: 'some' | 'moving'
}

/** Rows of which everything is computed between two steps of a slider. */
const FEW_ENOUGH = 1000
/** Refitting without each row is for tables that a person reads. */
const MOST_LEFT_OUT_ONCE = 600

/** Always a figure: a view without a fit has its rows, its axes and the problem. */
export function describeFigure(asked: View, study: Study, inputs: FigureInputs): Figure {
  const { meta } = study
  const view = without('notes', without('page', asked, meta), meta)
  const fitted = fitView(view, study)
  const { method, benchmark, cost, options, population } = fitted
  const fit = fitted.fit.ok ? fitted.fit.value : null
  const held = inputs.held === true && population.observations.length > FEW_ENOUGH
  const some = inputs.dots !== undefined
  const summary = fit ? figureFit({ ...fitted, fit, view, study, draws: inputs.draws, held }) : null
  const comparison = comparisonOf(fitted, meta)
  const pairs = comparison?.compared.ok ? comparison.compared.value : null
  const problem = comparison
    ? problemOf(comparison.compared)
    : fitted.fit.ok
      ? summary && problemOf(summary)
      : fitted.fit.problem
  const found = summary?.ok ? summary.value : null
  const facts = found?.facts ?? null

  const leftOut = [...population.leftOut, ...(comparison?.leftOut ?? (fit && facts ? fit.leftOut : withoutFit(fitted)))]
  const modelOf = (id: string) => population.models.get(id)?.exclusion ?? id
  const withoutMonths =
    fit && inputs.withoutEachRow !== false && !held && !method.costly && fit.points.length <= MOST_LEFT_OUT_ONCE
      ? leaveOneOut(method, population.observations, options, fit.points, modelOf)
      : new Map<string, number | null>()
  const points =
    fit && facts
      ? figurePoints({
          view,
          fit,
          benchmark,
          options,
          population,
          benchmarks: method.usesAllBenchmarks ? meta.benchmarks : [],
          urlField: meta.roles.url,
          withoutMonths,
          some,
        })
      : []
  const noted = new Set(asked.note.flatMap(({ at }) => (at.of === 'row' ? [at.row] : [])))
  const moving = inputs.dots === 'moving' ? withoutCloud(leftOut, noted) : leftOut
  const beside = drawnBeside(population, moving, view)
  const context = contextPoints(population, beside, view, some)
  const forecast = fit && found ? forecastOf({ ...fitted, fit, view, study, ...found }) : null
  const line =
    fit && found
      ? [...(forecast?.before ?? []), ...figureLine(fit, found.facts, found.band), ...(forecast?.after ?? [])]
      : []
  const laws =
    fit && found
      ? compareLaws({ view, fit, ...found, better: cost.better, labelOf: wordsFor(view.lang).lawLabel, ...inputs })
      : []
  const query = encodeView(view, meta)
  const current = { data: study.version, engine: ENGINE_VERSION }
  const pin = { ...current, was: shownNumberOf(facts) }
  const other = facts ? otherDirection(fitted, facts.interval) : null
  const solver = facts
    ? otherSolver(fitted, { view, study, lawRates: inputs.lawRates, draws: inputs.otherDraws ?? null })
    : null
  const text = figureText({
    view,
    study,
    benchmark,
    cost,
    fit: facts,
    otherSolver: solver,
    pairs,
    problem,
    laws,
    points,
    population,
    forecast,
  })
  const linkTo = (one: View) => `${inputs.origin}${viewAddress(encodeView({ ...one, ...pin }, meta))}`
  const permalink = linkTo(view)
  const withNotes = { ...view, note: asked.note }

  const figure: Figure = {
    view,
    query,
    data: {
      study: meta.id,
      version: study.version,
      engine: ENGINE_VERSION,
      title: meta.title,
      shortTitle: meta.shortTitle,
      date: meta.date,
      source: attribution(study),
      license: meta.licences.map(({ title }) => title).join('; '),
      benchmark: benchmark.id,
      benchmarkLabel: benchmark.label,
      cost: cost.id,
      costLabel: cost.label,
      costUnit: cost.unit,
      costBetter: cost.better,
      performanceLabel: benchmark.performance?.label ?? null,
      performanceUnit: benchmark.performance?.unit ?? null,
      selection: method.usesSelection ? view.select : null,
      n: population.rows,
      used: pairs ? population.rows - leftOut.length : (facts?.n ?? 0),
      leftOut,
    },
    fit: facts,
    pairs,
    problem,
    counterpart: other,
    ...(solver ? { otherSolver: solver } : {}),
    fragility: facts && !held ? fragilityOf(fitted) : null,
    laws,
    points,
    context,
    ...(moving === leftOut ? {} : { cloudStays: true }),
    line,
    forecast,
    frontier: view.select === 'records' && method.usesSelection ? frontier(points) : [],
    marks: meta.marks
      .filter((mark) => mark.benchmark === benchmark.id)
      .map(({ date, label }) => ({ date, label, decimalYear: decimalYear(date) ?? NaN })),
    ...figureAxes([{ view, points, context, line, forecast, laws, text }]),
    text,
    ignored: inputs.ignored,
    warnings: figureWarnings({
      view,
      study,
      cost,
      method,
      fit: facts,
      intervalProblem: found?.intervalProblem ?? null,
      counterpart: other,
      asOf: inputs.asOf,
      laws,
      otherSolver: solver,
    }),
    permalink,
    ...(asked.note.length > 0
      ? { notes: { list: asked.note, query: encodeView(withNotes, meta), permalink: linkTo(withNotes) } }
      : {}),
    proof: proofOf(view, facts, current),
    citation: `${meta.citation} ${wordsFor(view.lang).trendBy(study.version, ENGINE_VERSION)} ${permalink}`,
  }
  return some ? thinFigure(figure, { points: facts?.n ?? 0, context: beside.length, leftOut }) : figure
}

const problemOf = (result: Result<unknown>): Problem | null => (result.ok ? null : result.problem)

/** Rows of a population that gives no fit: those that the selection drops, and those that it keeps in vain. */
function withoutFit({ method, population, options }: FittedView): readonly LeftOut[] {
  const { observations } = population
  const selection = select(observations, method.usesSelection ? options : { ...options, select: 'all' })
  const dropped = leftOutBySelection(observations, selection)
  return [...dropped, ...selection.used.map(({ id }) => ({ id, reason: 'no-fit' as const }))]
}
