/** Whole fits against SciPy, statsmodels and R: trend, performance inside the model, forecasts, outliers, breaks. */
import { breakTest } from '@/lib/fits/questions/break-test/break-test'
import breaks from '@/lib/fits/questions/break-test/fixtures/strucchange.json'
import alexnet from '@/lib/fits/fixtures/alexnet-level.json'
import forecasts from '@/lib/fits/questions/fixtures/forecasts.json'
import imagenetInverse from '@/lib/fits/methods/fixtures/imagenet-inverse.json'
import { observation, options } from '@/lib/fits/fixtures/observations'
import imagenetPooled from '@/lib/fits/methods/fixtures/pooled.json'
import { inversePrediction } from '@/lib/fits/questions/inverse-prediction'
import { leaveOneOut } from '@/lib/fits/questions/leave-one-out'
import influence from '@/lib/fits/questions/specification-curve/fixtures/influence.json'
import { studentisedResiduals } from '@/lib/fits/questions/specification-curve/outlier-rules'
import { trend } from '@/lib/fits/methods/trend'
import { ols } from '@/lib/stats/regression/ols'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { type AccuracySection, good, known, worst } from './row'

export function trends(): readonly AccuracySection[] {
  return [ofAlexnet(), ofInverse(), ofPooled(), ofForecasts(), ofInfluence(), ofBreaks()]
}

const rows = alexnet.rows.map(({ id, date, flop }) => observation(date, flop, null, id))

function ofAlexnet(): AccuracySection {
  const fit = good(trend.fit(rows, options))
  const without = leaveOneOut(trend, rows, options, fit.points)
  const { scipy } = alexnet
  return {
    title: 'Trend of the AlexNet level',
    source: alexnet.reference,
    rows: [
      { quantity: 'slope', reference: scipy.slope, ours: fit.slope },
      { quantity: 'standard error of the slope', reference: scipy.slopeSe, ours: known(fit.slopeSe) },
      { quantity: 'lower end, 95 %', reference: scipy.lower, ours: known(fit.interval?.lower) },
      { quantity: 'upper end, 95 %', reference: scipy.upper, ours: known(fit.interval?.upper) },
      { quantity: 'R²', reference: scipy.r2, ours: known(fit.r2) },
      { quantity: 'residual standard deviation', reference: scipy.residualSd, ours: known(fit.residualSd) },
      {
        quantity: 'confidence: faster than 18 months',
        reference: scipy.pFaster['18'],
        ours: known(fit.pFaster(-12 / 18, 0, -1)),
      },
      {
        quantity: 'confidence: faster than 24 months',
        reference: scipy.pFaster['24'],
        ours: known(fit.pFaster(-12 / 24, 0, -1)),
      },
      worst(
        'months without each model',
        rows.map(({ id }, i) => [known(scipy.withoutMonths[i]), known(without.get(id))]),
      ),
    ],
  }
}

function ofInverse(): AccuracySection {
  const { fit } = figureOf('study=imagenet&interval=fieller')
  return {
    title: 'ImageNet, performance explained by cost and date',
    source: imagenetInverse.source,
    remark: 'The reference finds the ends of the Fieller interval by root finding on the t statistic.',
    rows: [
      { quantity: 'slope', reference: imagenetInverse.slope, ours: known(fit?.slope) },
      { quantity: 'lower end, Fieller 95 %', reference: imagenetInverse.lower, ours: known(fit?.slopeInterval?.[0]) },
      { quantity: 'upper end, Fieller 95 %', reference: imagenetInverse.upper, ours: known(fit?.slopeInterval?.[1]) },
      { quantity: 'effect of cost', reference: imagenetInverse.m, ours: known(fit?.parameters?.m) },
      { quantity: 'effect of the date', reference: imagenetInverse.h, ours: known(fit?.parameters?.h) },
      { quantity: 'R²', reference: imagenetInverse.r2, ours: known(fit?.r2) },
    ],
  }
}

function ofPooled(): AccuracySection {
  const theirs = imagenetPooled.imagenet
  const { fit } = figureOf('study=imagenet&method=pooled&interval=t')
  return {
    title: 'ImageNet, cost explained by date and performance',
    source: imagenetPooled.source,
    rows: [
      { quantity: 'slope', reference: theirs.slope, ours: known(fit?.slope) },
      { quantity: 'standard error of the slope', reference: theirs.slopeSe, ours: known(fit?.slopeSe) },
      { quantity: 'lower end, 95 %', reference: known(theirs.interval[0]), ours: known(fit?.slopeInterval?.[0]) },
      { quantity: 'upper end, 95 %', reference: known(theirs.interval[1]), ours: known(fit?.slopeInterval?.[1]) },
      { quantity: 'effect of performance', reference: theirs.c, ours: known(fit?.parameters?.c) },
      { quantity: 'R²', reference: theirs.r2, ours: known(fit?.r2) },
    ],
  }
}

function ofForecasts(): AccuracySection {
  const fit = good(trend.fit(rows, options))
  const years = rows.map((row) => row.decimalYear)
  const first = Math.min(...years)
  return {
    title: 'When the AlexNet level costs so much: years after the first model',
    source: forecasts.source,
    rows: Object.values(forecasts.targets).flatMap(({ cost, line, mean, prediction }) => {
      const found = inversePrediction(fit, cost, first, Math.max(...years))
      const ends = (set: typeof found.mean) =>
        set?.kind === 'interval' ? [set.from - first, set.to - first] : [NaN, NaN]
      const at = `${cost.toExponential()} FLOP`
      return [
        { quantity: `the line: ${at}`, reference: line - first, ours: known(found.decimalYear) - first },
        worst(
          `the mean’s 95 %: ${at}`,
          ends(found.mean).map((end, i) => [known(mean[i]) - first, end]),
        ),
        worst(
          `a new model’s 95 %: ${at}`,
          ends(found.prediction).map((end, i) => [known(prediction[i]) - first, end]),
        ),
      ]
    }),
  }
}

function ofInfluence(): AccuracySection {
  return {
    title: 'Outliers: studentised residuals and Cook’s distances',
    source: influence.source,
    rows: influence.samples.flatMap(({ name, t, y, studentised, cook }) => {
      const fit = good(ols(t, y))
      const ours = studentisedResiduals(fit)
      return [
        worst(
          `studentised residuals: ${name}`,
          studentised.map((value, i) => [value, known(ours[i])]),
        ),
        worst(
          `Cook’s distances: ${name}`,
          cook.map((value, i) => [value, known(fit.cook[i])]),
        ),
      ]
    }),
  }
}

function ofBreaks(): AccuracySection {
  return {
    title: 'Break of a trend',
    source: breaks.source,
    rows: (['with-break', 'no-break', 'jump'] as const).flatMap((name) => {
      const { t, y, sup, fstats, before, after } = breaks[name]
      const test = good(breakTest(t, y, { shape: 'two-lines', level: 0.95, simulations: 0, seed: 1 }))
      return [
        { quantity: `supremum F: ${name}`, reference: sup / 2, ours: test.f },
        worst(
          `F at every date: ${name}`,
          fstats.map((f, i) => [f / 2, known(test.curve[i]?.f)]),
        ),
        { quantity: `slope before: ${name}`, reference: known(before[0]), ours: test.before.slope },
        { quantity: `slope after: ${name}`, reference: known(after[0]), ours: test.after.slope },
      ]
    }),
  }
}
