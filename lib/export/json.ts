/** The figure as the API answers it (VIEW.md, "What the result holds"): a selection of its facts, full precision. */
import type { Figure } from '@/lib/figure/figure'
import type { LinePoint, OtherDirection } from '@/lib/result/result'
import type { Forecast } from '@/lib/result/forecast'
import type { Fragility } from '@/lib/result/evidence/fragility'
import type { Warning } from '@/lib/result/evidence/warning'
import { ignoredInWords } from '@/lib/text/ignored'
import { methodNames } from '@/lib/text/method/methods'
import type { Lang } from '@/lib/text/words-in'
import type { FitAnswer } from './schema/fit-answer'

/** Plain data for `JSON.stringify`; `high` is null when unbounded, `fit` null when there is none, with the `problem`. */
export function figureJson(figure: Figure): FitAnswer {
  const { fit, data } = figure
  return {
    view: figure.view,
    ignored: ignoredInWords(figure.ignored, figure.view.lang),
    data: {
      study: data.study,
      version: data.version,
      engine: data.engine,
      title: data.title,
      date: data.date,
      source: data.source,
      license: data.license,
      n: data.n,
      used: data.used,
      leftOut: data.leftOut,
    },
    fit: fit && {
      method: fit.method,
      estimator: fit.estimator,
      tau: fit.tau,
      n: fit.n,
      from: fit.from,
      to: fit.to,
      slope: fit.slope,
      slopeSe: fit.slopeSe,
      errorsBy: fit.errorsBy,
      bandBy: fit.bandBy,
      intercept: fit.intercept,
      r2: fit.r2,
      residualSd: fit.residualSd,
      mad: fit.mad,
      residualSpace: fit.residualSpace,
      df: fit.df,
      slopeInterval: fit.slopeInterval,
      level: fit.level,
      interval: fit.interval,
      intervalAsked: fit.intervalAsked,
      intervalOf: fit.intervalOf,
      intervalPending: fit.intervalPending,
      halvingTime: fit.halvingTime,
      annualFactor: fit.annualFactor,
      gain: fit.gain,
      records: fit.records,
      recordsUntested: fit.recordsUntested,
      lag1: fit.lag1,
      linearity: fit.linearity,
      clusters: fit.clusters,
      parameters: fit.parameters,
      objective: fit.solver?.objective ?? null,
      solver: fit.solver,
      doublingTimes: fit.doublingTimes,
      bootstrap: fit.bootstrap,
      benchmarks: fit.benchmarks,
    },
    comparison: figure.pairs && { ...figure.pairs, slope: null, halvingTime: null, laws: null },
    problem: figure.problem,
    counterpart: figure.counterpart && withName(figure.counterpart, figure.view.lang),
    otherSolver: figure.otherSolver ?? null,
    fragility: figure.fragility && fragilityJson(figure.fragility),
    forecast: figure.forecast && forecastJson(figure.forecast),
    laws: figure.laws.map(({ id, label, months, measured, over, speedRatio, gain, share, pFaster, pFasterError }) => ({
      id,
      label,
      months,
      measured,
      measuredOver: over,
      speedRatio,
      gain,
      share,
      pFaster,
      ...(pFasterError === undefined ? {} : { pFasterError }),
    })),
    points: figure.points.map((point) => ({
      id: point.id,
      name: point.name,
      date: point.date,
      cost: point.cost,
      performance: point.performance,
      record: point.record,
      fitted: point.fitted,
      residual: point.residual,
      leverage: point.leverage,
      cook: point.cook,
      withoutMonths: point.withoutMonths,
      exclusion: point.exclusion,
    })),
    line: figure.line.map(linePointJson),
    text: {
      title: figure.text.title,
      subtitle: figure.text.subtitle,
      comparison: figure.text.comparison,
      rows: figure.text.rows,
      caption: figure.text.caption,
    },
    warnings: figure.warnings.map((warning) => warningJson(warning, figure.view.lang)),
    permalink: figure.permalink,
    proof: figure.proof,
    citation: figure.citation,
  }
}

function fragilityJson({ steps, specifications }: Fragility): FitAnswer['fragility'] {
  const counts = specifications && {
    results: specifications.results,
    sameSign: specifications.sameSign,
    laws: specifications.laws,
  }
  return { thresholdSteps: steps, specifications: counts }
}

const withName = ({ method, ...rest }: OtherDirection, lang: Lang) => ({
  method,
  methodLabel: methodNames(lang)[method].name,
  ...rest,
})

function warningJson(warning: Warning, lang: Lang): FitAnswer['warnings'][number] {
  if (warning.code === 'selection-ignored') return { ...warning, method: methodNames(lang)[warning.method].name }
  return warning.code === 'counterpart' ? { ...warning, counterpart: withName(warning.counterpart, lang) } : warning
}

const linePointJson = ({ date, value, low, high, predictLow, predictHigh }: LinePoint) => ({
  date,
  value,
  low,
  high,
  predictLow,
  predictHigh,
})

/** Dates in decimal years; of the line's and the point's interval, sets of them. */
function forecastJson({ target, until }: Forecast): FitAnswer['forecast'] {
  return {
    target: target && {
      cost: target.target,
      decimalYear: target.decimalYear,
      extrapolated: target.side !== 'within',
      mean: target.mean,
      prediction: target.prediction,
      bandBy: target.bandBy,
    },
    until: until && linePointJson(until),
  }
}
